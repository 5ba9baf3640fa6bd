import type { Order } from '@/lib/backend/schema';
import { money } from '../text/format';
import { readable } from '../text/labels';
import { Time } from '../text/time';
import { Badge, type Tone } from '../ui/badge';

const PAYMENT_TONES: Record<Order['payment']['status'], Tone> = {
  captured: 'success',
  authorized: 'neutral',
  pending: 'neutral',
  failed: 'danger',
  refunded: 'neutral',
  partially_refunded: 'warning',
  disputed: 'danger',
  unknown: 'warning',
};
const DELIVERY_TONES: Record<Order['delivery']['status'], Tone> = {
  delivered: 'success',
  in_progress: 'neutral',
  not_started: 'neutral',
  not_applicable: 'neutral',
  failed: 'danger',
  unknown: 'warning',
};

/** An order with its payment, delivery and refunds. */
export function OrderCard({ order }: { order: Order }) {
  const { payment, delivery } = order;
  return (
    <article aria-label={`Order ${order.id}`} className="rounded-md border border-border bg-raised px-3 py-2">
      <header className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">{order.id}</span>
        <span className="tabular-nums">{money(order.money)}</span>
      </header>
      <p className="flex gap-2 text-muted">
        <span className="min-w-0 flex-1 truncate">{order.description || readable(order.kind)}</span>
        <Time at={order.createdAt} className="shrink-0 text-xs" />
      </p>
      <p className="mt-1.5 flex flex-wrap gap-1">
        <Badge tone={PAYMENT_TONES[payment.status]}>
          {readable(payment.status)}
          {payment.status === 'captured' && !payment.verified ? ', not verified' : ''}
        </Badge>
        {delivery.status === 'not_applicable' ? null : (
          <Badge tone={DELIVERY_TONES[delivery.status]}>{readable(delivery.status)}</Badge>
        )}
      </p>
      <DeliveryLine delivery={delivery} />
      {order.refunds.map((refund) => (
        <p key={refund.id} className="mt-1 text-muted text-xs tabular-nums">
          Refund {money(refund.money)} · {readable(refund.status).toLowerCase()} · <Time at={refund.createdAt} />
        </p>
      ))}
    </article>
  );
}

function DeliveryLine({ delivery }: { delivery: Order['delivery'] }) {
  if (delivery.deliveredAt) {
    return (
      <p className="mt-1 text-muted text-xs">
        Delivered <Time at={delivery.deliveredAt} />
      </p>
    );
  }
  if (delivery.failureReason) return <p className="mt-1 text-danger text-xs">{delivery.failureReason}</p>;
  if (!delivery.expectedBy) return null;
  return (
    <p className="mt-1 text-muted text-xs">
      Expected <Time at={delivery.expectedBy} />
    </p>
  );
}
