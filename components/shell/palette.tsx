'use client';
import { Command } from 'cmdk';
import { Keyboard, type LucideIcon, MessageSquare, Moon, Package, Search, Sun, User } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTheme } from 'next-themes';
import { type ReactNode, useState } from 'react';
import { ACTION_LABELS, ACTION_STATE_LABELS, labelOf, STATUS_LABELS } from '../text/labels';
import { Time } from '../text/time';
import { Dialog } from '../ui/dialog';
import { type NavCounts, pageItems, viewItems } from './nav';
import { toRoute } from './route';
import { openShortcuts } from './shortcuts-host';
import { useSearch } from './use-search';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; counts: NavCounts };

/** Finds conversations, customers, orders and commands by a few letters. */
export function Palette({ open, onOpenChange, counts }: Props) {
  const [text, setText] = useState('');
  const router = useRouter();
  const { setTheme } = useTheme();
  const { hits, searching } = useSearch(open ? text : '');
  const run = (work: () => void) => () => {
    onOpenChange(false);
    setText('');
    work();
  };
  const go = (href: string) => run(() => router.push(toRoute(href)));
  const commands = [...viewItems(counts), ...pageItems(counts)].filter((item) => matches(item.label, text));
  const extras = [
    { label: 'Light theme', icon: Sun, work: () => setTheme('light') },
    { label: 'Dark theme', icon: Moon, work: () => setTheme('dark') },
    { label: 'Keyboard shortcuts', icon: Keyboard, work: openShortcuts },
  ].filter((item) => matches(item.label, text));
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Find anything"
      hideTitle
      className="max-w-xl overflow-hidden"
    >
      <Command shouldFilter={false} label="Find anything">
        <div className="flex items-center gap-2.5 border-border border-b px-3.5">
          <Search aria-hidden className="size-4 text-muted" />
          <Command.Input
            value={text}
            onValueChange={setText}
            placeholder="Find a conversation, customer, order or command…"
            className="h-11 flex-1 bg-transparent text-base outline-none"
          />
        </div>
        <Command.List className="scroll-quiet max-h-[50vh] overflow-y-auto p-1.5">
          <Command.Empty className="px-3 py-8 text-center text-muted">
            {searching ? 'Searching…' : 'Nothing found.'}
          </Command.Empty>
          <Group heading="Conversations">
            {hits.conversations.map((hit) => (
              <Item key={hit.id} value={`c-${hit.id}`} icon={MessageSquare} onSelect={go(`/conversations/${hit.id}`)}>
                <span className="shrink-0 font-medium">{hit.name ?? 'Unknown'}</span>
                <span className="truncate text-muted">{hit.line}</span>
                <span className="ml-auto shrink-0 text-muted text-xs">
                  {labelOf(STATUS_LABELS, hit.status)} · <Time at={hit.at} short />
                </span>
              </Item>
            ))}
          </Group>
          <Group heading="Customers">
            {hits.customers.map((hit) => (
              <Item key={hit.id} value={`p-${hit.id}`} icon={User} onSelect={go(`/inbox?customer=${hit.id}`)}>
                <span className="font-medium">{hit.name ?? hit.email ?? 'Unknown'}</span>
                <span className="truncate text-muted">{hit.name ? hit.email : null}</span>
              </Item>
            ))}
          </Group>
          <Group heading="Orders">
            {hits.orders.map((hit) => (
              <Item
                key={`${hit.orderId}-${hit.conversationId}-${hit.state}`}
                value={`o-${hit.orderId}-${hit.conversationId}-${hit.state}`}
                icon={Package}
                onSelect={go(`/conversations/${hit.conversationId}`)}
              >
                <span className="font-medium">{hit.orderId}</span>
                <span className="truncate text-muted">
                  {labelOf(ACTION_LABELS, hit.kind)} · {labelOf(ACTION_STATE_LABELS, hit.state)}
                </span>
              </Item>
            ))}
          </Group>
          <Group heading="Go to">
            {commands.map((item) => (
              <Item key={item.href} value={`g-${item.href}`} icon={item.icon} onSelect={go(item.href)}>
                {item.label}
              </Item>
            ))}
          </Group>
          <Group heading="Commands">
            {extras.map((item) => (
              <Item key={item.label} value={`x-${item.label}`} icon={item.icon} onSelect={run(item.work)}>
                {item.label}
              </Item>
            ))}
          </Group>
        </Command.List>
      </Command>
    </Dialog>
  );
}

function matches(label: string, text: string): boolean {
  return label.toLowerCase().includes(text.trim().toLowerCase());
}

function Group({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-xs"
    >
      {children}
    </Command.Group>
  );
}

type ItemProps = { value: string; icon: LucideIcon; onSelect: () => void; children: ReactNode };

function Item({ value, icon: Icon, onSelect, children }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-9 cursor-default items-center gap-2.5 rounded-md px-2 data-[selected=true]:bg-hover"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      {children}
    </Command.Item>
  );
}
