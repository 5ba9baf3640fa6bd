import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { server } from '@/app/server';
import { requireUser } from '@/app/session';
import { ConversationView } from '@/components/conversation/conversation-view';
import { threadItems } from '@/components/conversation/thread-items';
import { LivePage } from '@/components/live/live-page';
import { toProposal } from '@/lib/actions/proposal';
import { type ActionView, listActions } from '@/lib/actions/queries';
import { earlierConversations } from '@/lib/conversations/queries/earlier-conversations';
import { getConversation } from '@/lib/conversations/queries/get-conversation';
import { latestDraft } from '@/lib/conversations/queries/latest-draft';
import { listEvents } from '@/lib/conversations/queries/list-events';
import { listThread } from '@/lib/conversations/queries/list-messages';
import { explainRun, latestFacts, listRuns } from '@/lib/conversations/queries/list-runs';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { listPromises } from '@/lib/promises/queries';
import * as actions from '../../../console-actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ run?: string | string[] }>;
};

const database = () => server().contextFor({ kind: 'system' }).db;
const head = cache(async (id: string) => (z.uuid().safeParse(id).success ? getConversation(database(), id) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await requireUser(`/conversations/${id}`);
  const found = await head(id);
  return { title: found?.requester.name ?? found?.subject ?? 'Conversation' };
}

export default async function ConversationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const user = await requireUser(`/conversations/${id}`);
  const conversation = await head(id);
  if (!conversation) notFound();
  const { run: wanted } = await searchParams;
  const db = database();
  const [thread, events, runs, acts, draft, facts, earlier, promises, { policy }] = await Promise.all([
    listThread(db, id),
    listEvents(db, id),
    listRuns(db, id),
    listActions(db, id),
    latestDraft(db, id),
    latestFacts(db, id),
    earlierConversations(db, { customerId: conversation.customer.id, conversationId: id }),
    listPromises(db, id),
    livePolicy(db),
  ]);
  const shown = runs.find((one) => one.id === wanted) ?? runs[0];
  const run = shown ? await explainRun(db, { conversationId: id, runId: shown.id }) : null;
  return (
    <>
      <LivePage conversationId={id} />
      <ConversationView
        key={id}
        me={{ id: user.id, role: user.role }}
        serverNow={server().clock.now()}
        head={conversation}
        items={threadItems({ messages: thread.messages, events, runs, actions: acts })}
        truncated={thread.truncated}
        draft={draft}
        proposals={acts.filter(isUndecided).map((action) => toProposal(action, policy))}
        facts={facts}
        promises={promises}
        earlier={earlier}
        runs={runs}
        run={run}
        actions={{
          approve: actions.approve,
          undo: actions.undo,
          decline: actions.decline,
          keep: actions.keep,
          reply: actions.reply,
          handBack: actions.giveBack,
          resolve: actions.resolve,
          assign: actions.assign,
        }}
      />
    </>
  );
}

/** It waits for people, or they can still take it back. */
function isUndecided({ state, mode }: ActionView): boolean {
  return state === 'proposed' || (state === 'approved' && mode === 'approval');
}
