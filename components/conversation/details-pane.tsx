import Link from 'next/link';
import type { EarlierConversation } from '@/lib/conversations/queries/earlier-conversations';
import type { FactsView } from '@/lib/conversations/queries/facts-view';
import type { ConversationHead } from '@/lib/conversations/queries/get-conversation';
import type { PromiseView } from '@/lib/promises/queries';
import type { ConsoleActions } from '../console-actions';
import { toRoute } from '../shell/route';
import { countryName, languageName } from '../text/format';
import { readable, STATUS_LABELS } from '../text/labels';
import { Time } from '../text/time';
import { STATUS_TONES } from '../text/tones';
import { Badge } from '../ui/badge';
import { OrderCard } from './order-card';
import { PromiseList } from './promise-list';
import { Facts, Section } from './section';
import { SubscriptionCard } from './subscription-card';

type Props = {
  head: ConversationHead;
  facts: FactsView | null;
  promises: PromiseView[];
  keep: ConsoleActions['keep'];
  earlier: EarlierConversation[];
};

/** Who writes and what they bought, as far as the last run of the agent read it. */
export function DetailsPane({ head, facts, promises, keep, earlier }: Props) {
  const read = facts ? (
    <>
      read <Time at={facts.readAt} />
    </>
  ) : null;
  return (
    <div>
      <Customer head={head} facts={facts} />
      {promises.length > 0 ? (
        <Section title="Promises">
          <PromiseList promises={promises} keep={keep} />
        </Section>
      ) : null}
      {facts && facts.subscriptions.length > 0 ? (
        <Section title="Subscription" aside={read}>
          <div className="flex flex-col gap-2">
            {facts.subscriptions.map((one) => (
              <SubscriptionCard key={one.id} subscription={one} />
            ))}
          </div>
        </Section>
      ) : null}
      <Section title="Orders" aside={read}>
        <Orders facts={facts} />
      </Section>
      {facts?.usage ? <UsageSection usage={facts.usage} /> : null}
      <Section title="Earlier conversations">
        <Earlier earlier={earlier} />
      </Section>
      {head.tags.length > 0 ? (
        <Section title="Tags">
          <ul className="flex flex-wrap gap-1">
            {head.tags.map((tag) => (
              <li key={tag}>
                <Badge tone="outline">{tag}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

const IDENTITY: Record<string, string> = {
  verified: 'Verified',
  unverified: 'Not verified',
  none: 'Not known',
};

function Customer({ head, facts }: { head: ConversationHead; facts: FactsView | null }) {
  const { requester, customer } = head;
  const account = facts?.customer;
  const country = account?.country ?? customer.country;
  const locale = account?.locale ?? requester.locale ?? customer.locale;
  return (
    <Section title="Customer">
      <Facts
        rows={[
          ['Name', requester.name ?? customer.name],
          ['E-mail', <Address key="email" value={requester.email ?? customer.email} />],
          ['Phone', requester.phone ?? customer.phone],
          ['Identity', facts?.identity ? (IDENTITY[facts.identity.state] ?? facts.identity.state) : null],
          ['Account', account?.id ?? customer.backendCustomerId],
          ['Country', country ? countryName(country) : null],
          ['Language', locale ? languageName(locale) : null],
          ['Since', account ? <Time key="since" at={account.createdAt} /> : null],
          ['VIP', account?.vip ? 'Yes' : null],
          [
            'Rating',
            head.rating ? `${head.rating.score} of 5${head.rating.comment ? ` · ${head.rating.comment}` : ''}` : null,
          ],
        ]}
      />
    </Section>
  );
}

function Address({ value }: { value: string | null }) {
  return value ? (
    <span title={value} className="block truncate">
      {value}
    </span>
  ) : (
    '—'
  );
}

function Orders({ facts }: { facts: FactsView | null }) {
  if (!facts) return <p className="text-muted">Not read yet.</p>;
  const failed = facts.unavailable.length > 0;
  return (
    <div className="flex flex-col gap-2">
      {failed ? <p className="text-warning text-xs">Could not be read: {facts.unavailable.join(', ')}</p> : null}
      {facts.notFound.map((id) => (
        <p key={id} className="text-muted">
          {id} was named, and is not an order of this account.
        </p>
      ))}
      {facts.orders.map((order) => (
        <OrderCard key={order.id} order={order} />
      ))}
      {facts.orders.length === 0 && !failed ? <p className="text-muted">No orders.</p> : null}
    </div>
  );
}

function UsageSection({ usage }: { usage: NonNullable<FactsView['usage']> }) {
  return (
    <Section title="Usage">
      <Facts
        rows={[
          ['Last active', usage.lastActiveAt ? <Time key="active" at={usage.lastActiveAt} /> : null],
          ['7 days', usage.sessionsLast7Days === null ? null : `${usage.sessionsLast7Days} sessions`],
          ['30 days', usage.sessionsLast30Days === null ? null : `${usage.sessionsLast30Days} sessions`],
          [
            'Since payment',
            usage.sessionsSinceLastPayment === null ? null : `${usage.sessionsSinceLastPayment} sessions`,
          ],
        ]}
      />
      {usage.highlights.length > 0 ? (
        <ul className="mt-1.5 list-inside list-disc text-muted">
          {usage.highlights.map((highlight) => (
            <li key={highlight}>{highlight}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Earlier({ earlier }: { earlier: EarlierConversation[] }) {
  if (earlier.length === 0) return <p className="text-muted">This is the first one.</p>;
  return (
    <ul className="-mx-2 flex flex-col">
      {earlier.map((one) => (
        <li key={one.id}>
          <Link
            href={toRoute(`/conversations/${one.id}`)}
            prefetch={false}
            className="block rounded-md px-2 py-1.5 hover:bg-hover"
          >
            <span className="flex items-center gap-2">
              <span className="min-w-0 flex-1 truncate">{one.subject || one.firstLine || 'No subject'}</span>
              <Time at={one.lastMessageAt} short className="shrink-0 text-muted text-xs" />
            </span>
            <span className="mt-0.5 flex items-center gap-2">
              <Badge tone={STATUS_TONES[one.status]}>{STATUS_LABELS[one.status]}</Badge>
              <span className="text-muted text-xs">{readable(one.origin ?? one.channel)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
