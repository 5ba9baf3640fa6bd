import type { Subscription } from '@/lib/backend/schema';
import { ExactTime } from '../text/exact-time';
import { money } from '../text/format';
import { readable } from '../text/labels';
import { Badge, type Tone } from '../ui/badge';

const TONES: Record<Subscription['status'], Tone> = {
  active: 'success',
  trialing: 'accent',
  past_due: 'warning',
  paused: 'neutral',
  canceled: 'neutral',
  unknown: 'warning',
};

/** A subscription with its price and what comes next. */
export function SubscriptionCard({ subscription }: { subscription: Subscription }) {
  const { discount } = subscription;
  const ends = subscription.cancelAtPeriodEnd || subscription.status === 'canceled';
  return (
    <article aria-label={subscription.plan} className="rounded-md border border-border bg-raised px-3 py-2">
      <header className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">{subscription.plan}</span>
        <Badge tone={TONES[subscription.status]}>{readable(subscription.status)}</Badge>
      </header>
      <p className="text-muted tabular-nums">
        {money(subscription.price)} a {subscription.interval} · {readable(subscription.source)}
      </p>
      <p className="text-muted text-xs">
        {ends ? 'Ends' : 'Renews'} <ExactTime at={subscription.currentPeriodEnd} dateOnly />
        {discount?.percentOff ? ` · ${discount.percentOff} % off` : ''}
      </p>
    </article>
  );
}
