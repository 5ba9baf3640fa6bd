import { type BoundedLog, createBoundedLog } from '@/sandbox/http/bounded-log';
import type { Random } from '@/sandbox/random';
import type { Delivery, Poster } from './webhooks';

const KEPT_DELIVERIES = 10_000;

/** How unruly the network is: each probability is drawn per webhook from the seeded stream. */
export type Unruliness = { repeat: number; copies: number; delay: number; maxDelayMs: number };

export type Sent = { webhookId: string; delivered: Promise<Delivery> };
export type ReleaseOptions = { order?: 'fifo' | 'reverse' | 'shuffle'; copies?: number };

export type DispatcherOptions = {
  poster: Poster;
  random: Random;
  prefix: string;
  unruly: Unruliness | null;
  onDelivery: (delivery: Delivery) => void;
};

type Held = { delivery: Delivery; settle: (delivery: Delivery) => void };

function copyOf({ webhookId, type, ticketId, body }: Delivery): Delivery {
  return { webhookId, type, ticketId, body, attempts: [], state: 'waiting' };
}

function wait(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function arranged(queue: Held[], order: ReleaseOptions['order'], copies: number, random: Random): Held[] {
  const repeated = queue.flatMap((one) => [
    one,
    ...Array.from({ length: copies - 1 }, () => ({ delivery: copyOf(one.delivery), settle: () => {} })),
  ]);
  if (order === 'reverse') return repeated.reverse();
  return order === 'shuffle' ? random.shuffle(repeated) : repeated;
}

/** Decides when and how often webhooks leave: at once, held back, out of order, several times. */
export function createDispatcher({ poster, random, prefix, unruly, onDelivery }: DispatcherOptions) {
  const deliveries: BoundedLog<Delivery> = createBoundedLog(KEPT_DELIVERIES);
  let held: Held[] | null = null;
  let counter = 0;

  async function post(delivery: Delivery): Promise<Delivery> {
    await poster.post(delivery);
    onDelivery(delivery);
    return delivery;
  }

  async function postUnruly(delivery: Delivery, rules: Unruliness): Promise<Delivery> {
    const late = random.chance(rules.delay) ? random.int(0, rules.maxDelayMs) : 0;
    const copies = random.chance(rules.repeat) ? rules.copies : 0;
    await wait(late);
    await Promise.all([post(delivery), ...Array.from({ length: copies }, () => post(copyOf(delivery)))]);
    return delivery;
  }

  return {
    deliveries,
    /** Sends one event, or keeps it while deliveries are held. */
    send(type: string, ticketId: string, event: unknown): Sent {
      const webhookId = `msg_${prefix}${++counter}`;
      const body = JSON.stringify(event);
      const delivery: Delivery = { webhookId, type, ticketId, body, attempts: [], state: 'waiting' };
      deliveries.push(delivery);
      const queue = held;
      if (queue) return { webhookId, delivered: new Promise((settle) => queue.push({ delivery, settle })) };
      return { webhookId, delivered: unruly ? postUnruly(delivery, unruly) : post(delivery) };
    },
    /** The same webhook again, `copies` times at once. */
    redeliver(webhookId: string, copies = 1): Promise<Delivery[]> {
      const known = deliveries.all().findLast((one) => one.webhookId === webhookId);
      if (!known) throw new Error(`no webhook ${webhookId}`);
      return Promise.all(Array.from({ length: copies }, () => post(copyOf(known))));
    },
    hold(): void {
      held ??= [];
    },
    /** Sends all that was held, in the given order, each `copies` times, all at once. */
    release({ order = 'fifo', copies = 1 }: ReleaseOptions = {}): Promise<Delivery[]> {
      const queue = held ?? [];
      held = null;
      const ordered = arranged(queue, order, copies, random);
      return Promise.all(
        ordered.map(async ({ delivery, settle }) => {
          settle(await post(delivery));
          return delivery;
        }),
      );
    },
    clear(): void {
      deliveries.clear();
      if (held) held = [];
    },
  };
}

export type Dispatcher = ReturnType<typeof createDispatcher>;
