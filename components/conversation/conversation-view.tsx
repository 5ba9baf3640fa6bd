'use client';
import dynamic from 'next/dynamic';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Proposal } from '@/lib/actions/proposal';
import type { ActionView } from '@/lib/actions/queries';
import type { EarlierConversation } from '@/lib/conversations/queries/earlier-conversations';
import type { FactsView } from '@/lib/conversations/queries/facts-view';
import type { ConversationHead } from '@/lib/conversations/queries/get-conversation';
import type { ProposedDraft } from '@/lib/conversations/queries/latest-draft';
import type { RunHead, RunView } from '@/lib/conversations/queries/list-runs';
import type { PromiseView } from '@/lib/promises/queries';
import type { ConsoleActions } from '../console-actions';
import { filterQuery, withQuery } from '../inbox/query';
import { toRoute } from '../shell/route';
import { useShortcuts } from '../shell/use-shortcuts';
import { cn } from '../ui/cn';
import { ScrollRegion } from '../ui/scroll-region';
import { type TabItem, TabList, TabPanel } from '../ui/tabs';
import { useChange } from '../use-change';
import { ActionCard } from './action-card';
import { ActionControls } from './action-controls';
import type { Me } from './approval-note';
import { Composer } from './composer';
import { ConversationHeader } from './conversation-header';
import { DetailsPane } from './details-pane';
import { Thread } from './thread';
import type { ThreadItem } from './thread-items';
import { UndoBar } from './undo-bar';

export type ConversationProps = {
  me: Me;
  /** The server's clock when the page was made. */
  serverNow: Date;
  head: ConversationHead;
  items: ThreadItem[];
  truncated: boolean;
  draft: ProposedDraft | null;
  /** What waits for people, and what they approved and can still take back. */
  proposals: Proposal[];
  facts: FactsView | null;
  promises: PromiseView[];
  earlier: EarlierConversation[];
  runs: RunHead[];
  run: RunView | null;
  actions: ConsoleActions;
};

const TABS = ['conversation', 'why', 'details'] as const;
type Tab = (typeof TABS)[number];
const TAB_ITEMS: TabItem<Tab>[] = [
  { value: 'conversation', label: 'Conversation' },
  { value: 'why', label: 'Why' },
  { value: 'details', label: 'Details', className: 'md:hidden' },
];

/** Most conversations are answered without asking why: the explanation is loaded when it is opened. */
const WhyPane = dynamic(() => import('./why-pane').then((module) => module.WhyPane));

/** The conversation with its three tabs; from a tablet up the details are a pane of their own. */
export function ConversationView(props: ConversationProps) {
  const { head, me, actions, proposals } = props;
  const firstOpen = proposals.find((one) => one.state === 'proposed');
  const [tab, setTab] = useTab();
  const params = useSearchParams();
  const query = filterQuery(new URLSearchParams(params.toString()));
  const backHref = withQuery('/inbox', query);
  const field = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<{ approve: () => void; decline: () => void } | null>(null);
  useConversationKeys({ head, actions, tab, setTab, field, keys, backHref });
  const runHref = (runId: string) => {
    const next = new URLSearchParams(query);
    next.set('tab', 'why');
    next.set('run', runId);
    return `/conversations/${head.id}?${next}`;
  };
  const details = (
    <DetailsPane
      head={head}
      facts={props.facts}
      promises={props.promises}
      keep={actions.keep}
      earlier={props.earlier}
    />
  );
  return (
    <>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <ConversationHeader head={head} me={me.id} backHref={backHref} actions={actions} />
        <TabList
          id="pane"
          label="Conversation"
          items={TAB_ITEMS}
          value={tab}
          onChange={setTab}
          className="shrink-0 border-border border-b px-4"
        />
        <Pane value="conversation" open={tab === 'conversation'}>
          <ScrollRegion aria-label="Messages" data-scroller>
            <Thread
              items={props.items}
              customerName={head.requester.name ?? head.customer.name ?? 'Customer'}
              truncated={props.truncated}
              startedAt={head.createdAt}
            />
            {proposals.length > 0 ? (
              <div className="mx-auto flex w-full max-w-2xl flex-col gap-3 px-4 pb-4">
                {proposals.map((action) => (
                  <ActionCard key={action.id} action={action} order={orderOf(action, props.facts)}>
                    {action.state === 'approved' && action.executeAfter ? (
                      <UndoBar
                        actionId={action.id}
                        until={action.executeAfter}
                        serverNow={props.serverNow}
                        undo={actions.undo}
                      />
                    ) : (
                      <ActionControls
                        action={action}
                        me={me}
                        actions={actions}
                        keys={action === firstOpen ? keys : undefined}
                      />
                    )}
                  </ActionCard>
                ))}
              </div>
            ) : null}
          </ScrollRegion>
          <div className="mx-auto w-full max-w-2xl shrink-0 px-4 pt-1 pb-4 max-md:px-2 max-md:pb-2">
            <Composer
              conversationId={head.id}
              draft={props.draft}
              handledBy={head.handledBy}
              language={head.language}
              undecided={firstOpen !== undefined}
              send={actions.reply}
              field={field}
            />
          </div>
        </Pane>
        <Pane value="why" open={tab === 'why'}>
          <ScrollRegion aria-label="Explanation">
            {tab === 'why' ? <WhyPane runs={props.runs} run={props.run} hrefOf={runHref} /> : null}
          </ScrollRegion>
        </Pane>
        <Pane value="details" open={tab === 'details'} className="md:hidden">
          <ScrollRegion aria-label="Details">{details}</ScrollRegion>
        </Pane>
      </div>
      <aside
        aria-label="Customer and orders"
        className="flex w-72 shrink-0 border-border border-l bg-background max-md:hidden xl:w-80"
      >
        <ScrollRegion aria-label="Details">{details}</ScrollRegion>
      </aside>
    </>
  );
}

type PaneProps = { value: Tab; open: boolean; className?: string; children: ReactNode };

function Pane({ value, open, className, children }: PaneProps) {
  return (
    <TabPanel id="pane" value={value} open={open} className={cn('flex min-h-0 flex-1 flex-col', className)}>
      {children}
    </TabPanel>
  );
}

function orderOf(action: ActionView, facts: FactsView | null) {
  return facts?.orders.find((order) => order.id === action.orderId) ?? null;
}

/** Which tab is open is part of the address, without asking the server again. */
function useTab(): [Tab, (tab: Tab) => void] {
  const pathname = usePathname();
  const params = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'conversation';
  const set = (next: Tab) => {
    const changed = new URLSearchParams(params.toString());
    if (next === 'conversation') changed.delete('tab');
    else changed.set('tab', next);
    window.history.replaceState(null, '', withQuery(pathname, changed.toString()));
  };
  return [tab, set];
}

type KeysInput = {
  head: ConversationHead;
  actions: ConsoleActions;
  tab: Tab;
  setTab: (tab: Tab) => void;
  field: React.RefObject<HTMLTextAreaElement | null>;
  keys: React.RefObject<{ approve: () => void; decline: () => void } | null>;
  backHref: string;
};

/** a, d, r, e, w and Esc; `#approve` and `#reply` in the address do the same when the page opens. */
function useConversationKeys({ head, actions, tab, setTab, field, keys, backHref }: KeysInput): void {
  const router = useRouter();
  const [, change] = useChange();
  const next = useRef<(() => void) | null>(null);
  // The thread may have to be shown first: what is hidden cannot take the focus.
  const toThread = (then: () => void) => () => {
    if (tab === 'conversation') return then();
    next.current = then;
    setTab('conversation');
  };
  useEffect(() => {
    if (tab !== 'conversation') return;
    next.current?.();
    next.current = null;
  }, [tab]);
  useShortcuts({
    a: toThread(() => keys.current?.approve()),
    d: toThread(() => keys.current?.decline()),
    r: toThread(() => field.current?.focus()),
    e: () => change(() => actions.resolve({ conversationId: head.id }), 'Resolved'),
    w: () => setTab('why'),
    Escape: () => router.push(toRoute(backHref)),
  });
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (opened.current === head.id) return;
    opened.current = head.id;
    if (window.location.hash === '#approve') keys.current?.approve();
    if (window.location.hash === '#reply') field.current?.focus();
  }, [head.id, keys, field]);
}
