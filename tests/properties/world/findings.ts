import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Stage } from './stage';

type ActionRow = {
  id: string;
  key: string;
  kind: string;
  mode: string;
  state: string;
  orderId: string | null;
  amount: number | null;
  amountUsd: number | null;
  attempts: number;
  /** UTC day of the claim. */
  claimedOn: string | null;
  /** The same moment in milliseconds. */
  claimedAt: number | null;
  error: string | null;
  conversationId: string;
  told: boolean;
};

/** The last look at the clock was not longer ago than this. */
const LOOKED_AT_MS = 15 * 60_000;

/** What must never be, looked for after a play has come to its end. @returns one sentence for each breach */
export async function findBreaches(stage: Stage): Promise<string[]> {
  const rows = await readActions(stage);
  return [
    ...stage.backend.breaches.map((one) => `${one.kind}: ${one.orderId}`),
    ...doublePayments(stage, rows),
    ...switchedOff(stage, rows),
    ...frozen(stage, rows),
    ...(await overBudget(stage, rows)),
    ...(await emptyPromises(stage, rows)),
    ...(await stuck(stage, rows)),
    ...(await overdue(stage)),
    ...(await forgottenCases(stage)),
  ];
}

async function readActions(stage: Stage): Promise<ActionRow[]> {
  const rows = await stage.house.sql<ActionRow[]>`
    select a.id, a.key, a.kind, a.mode, a.state, a.order_id as "orderId", a.amount::float8 as amount, a.amount_usd::float8 as "amountUsd",
      a.attempts, to_char(a.claimed_at at time zone 'UTC', 'YYYY-MM-DD') as "claimedOn", (extract(epoch from a.claimed_at) * 1000)::float8 as "claimedAt", a.error, a.conversation_id as "conversationId",
      exists (select 1 from messages m where m.delivery_key like 'action-failed:' || a.id || '%' and m.delivery_state = 'sent') as told
    from actions a join conversations c on c.id = a.conversation_id where c.external_id like ${`t-${stage.tag}-%`}`;
  return [...rows];
}

/** Each key is paid at most once, only for an action of the ledger, and an order gets at most one automatic refund. */
function doublePayments(stage: Stage, rows: ActionRow[]): string[] {
  const found: string[] = [];
  const keys = new Set<string>();
  for (const { refund, key } of stage.backend.paid) {
    if (keys.has(key)) found.push(`paid twice with the key ${key}`);
    keys.add(key);
    const action = rows.find((one) => one.key === key);
    if (!action) found.push(`a refund of ${refund.orderId} without an action`);
    else if (action.state !== 'done' && action.state !== 'unknown')
      found.push(`${key} was paid and the ledger says ${action.state} (${action.error})`);
    else if (action.amount !== refund.money.amount)
      found.push(`${key} paid ${refund.money.amount} for ${action.amount}`);
  }
  const automatic = new Map<string, number>();
  for (const row of rows) {
    if (row.kind !== 'refund' || row.mode !== 'auto' || row.state !== 'done') continue;
    automatic.set(row.orderId ?? '', (automatic.get(row.orderId ?? '') ?? 0) + 1);
  }
  for (const [orderId, times] of automatic)
    if (times > 1) found.push(`${orderId} was refunded ${times} times on its own`);
  for (const row of rows) {
    if (row.kind === 'refund' && row.state === 'done' && !stage.backend.orders.get(row.orderId ?? '')?.refunds.length)
      found.push(`${row.key} is done and nothing was paid`);
  }
  return found;
}

function switchedOff(stage: Stage, rows: ActionRow[]): string[] {
  return stage.backend.offWhilePaying
    .filter(({ key }) => rows.some((row) => row.key === key && row.attempts <= 1))
    .map(({ orderId }) => `refunded_while_switched_off: ${orderId}`);
}

/** No refund is begun once the payment provider has told of a dispute, whether the backend knows of it or not. */
function frozen({ backend, frozenSince }: Stage, rows: ActionRow[]): string[] {
  return rows.flatMap(({ key, orderId, claimedAt }) => {
    const since = frozenSince.get(orderId ?? '');
    const begun = since !== undefined && claimedAt !== null && claimedAt > since;
    return begun && backend.paid.some((one) => one.key === key) ? [`refunded_while_frozen: ${orderId}`] : [];
  });
}

/** What was paid automatically on a day fits its budget, and so does what is reserved. */
async function overBudget(stage: Stage, rows: ActionRow[]): Promise<string[]> {
  const days = await stage.house.sql<{ day: string; reserved: number }[]>`
    select day::text, reserved_usd::float8 as reserved from refund_budget_days`;
  const budget = stage.budgetUsd();
  const paid = new Map<string, number>();
  for (const row of rows) {
    if (row.kind !== 'refund' || row.mode !== 'auto' || !row.claimedOn) continue;
    if (!stage.backend.paid.some((one) => one.key === row.key)) continue;
    paid.set(row.claimedOn, (paid.get(row.claimedOn) ?? 0) + (row.amountUsd ?? 0));
  }
  return [...paid].flatMap(([day, sum]) => {
    const reserved = days.find((one) => one.day === day)?.reserved ?? 0;
    if (sum > budget) return [`${sum} paid on ${day} with a budget of ${budget}`];
    return sum > reserved ? [`${sum} paid on ${day} with only ${reserved} reserved`] : [];
  });
}

/** What a customer was told is so: each part of a reply that says or promises something has its action, its state or its person. */
async function emptyPromises(stage: Stage, rows: ActionRow[]): Promise<string[]> {
  const found: string[] = [];
  const replies = stage.channel.sent.filter((one) => one.public);
  const keys = new Set<string>();
  for (const one of replies) {
    if (keys.has(one.key)) found.push(`the reply ${one.key} was sent twice`);
    keys.add(one.key);
  }
  const runs = await stage.house.sql<{ id: string; parts: ReplyPart[]; seen: boolean }[]>`
    select r.id, r.decision -> 'parts' as parts,
      exists (select 1 from messages m where m.conversation_id = c.id and not m.public and m.delivery_state = 'sent')
        or c.handled_by = 'person'
        or (c.status = 'resolved' and exists (
          select 1 from runs later where later.conversation_id = c.id and later.id <> r.id and later.outcome = 'resolved')) as seen
    from runs r join conversations c on c.id = r.conversation_id
    where c.external_id like ${`t-${stage.tag}-%`} and r.decision is not null`;
  for (const reply of replies) {
    const [kind, id] = reply.key.split(':');
    if (kind === 'action') {
      const action = rows.find((row) => row.id === id);
      if (!action || !isTrue(stage, action)) found.push(`announced ${action?.key ?? id}, which is ${action?.state}`);
      continue;
    }
    const run = runs.find((one) => one.id === id);
    if (kind !== 'reply' || !run) continue;
    for (const part of run.parts) found.push(...emptyPart(stage, rows, part, run.seen, reply.at));
  }
  return found;
}

/** Told after an approval: what was done, or a refund that was there already. */
function isTrue(stage: Stage, { state, error, orderId }: ActionRow): boolean {
  if (state === 'done') return true;
  const refunds = stage.backend.orders.get(orderId ?? '')?.refunds ?? [];
  return (state === 'refused' || state === 'declined') && error === 'already_refunded' && refunds.length > 0;
}

/** @param seen a person was told of the conversation or has it in hand, or a later answer settled it */
function emptyPart(stage: Stage, rows: ActionRow[], part: ReplyPart, seen: boolean, at: Date): string[] {
  switch (part.kind) {
    case 'refund_done': {
      const paid = stage.backend.orders.get(part.order.id)?.refunds ?? [];
      const real = paid.some(
        (one) => one.money.amount === part.amount.amount && Date.parse(one.createdAt) <= at.getTime(),
      );
      return real ? [] : [`said that ${part.order.id} is refunded, and it is not`];
    }
    case 'refund_unconfirmed':
    case 'refund_recorded':
      return rows.some((row) => row.orderId === part.order.id)
        ? []
        : [`spoke of a refund of ${part.order.id} without an action`];
    case 'offer_applied':
    case 'cancellation_done':
      return stage.backend.effects.length > 0 ? [] : [`said ${part.kind}, and nothing was done`];
    case 'cancellation_passed_on':
    case 'handed_over':
      return seen ? [] : [`promised that a person looks (${part.kind}), and nobody was told`];
    default:
      return [];
  }
}

/** At the deadline nothing hangs: every message was dealt with or is with a person, every action has an end or a person who knows. */
async function stuck(stage: Stage, rows: ActionRow[]): Promise<string[]> {
  const found = rows.flatMap((row) => {
    if (row.state === 'approved' || row.state === 'executing') return [`${row.key} is still ${row.state}`];
    return row.state === 'unknown' && !row.told ? [`${row.key} is unknown and nobody was told`] : [];
  });
  const waiting = await stage.house.sql<{ text: string; status: string; handledBy: string }[]>`
    select m.text, c.status, c.handled_by as "handledBy" from messages m join conversations c on c.id = m.conversation_id
    where c.external_id like ${`t-${stage.tag}-%`} and m.author = 'customer' and m.handled_at is null
      and c.status not in ('escalated') and c.handled_by <> 'person'`;
  for (const one of waiting) found.push(`nobody dealt with "${one.text}" (${one.status})`);
  const proposed = await stage.house.sql<{ key: string }[]>`
    select a.key from actions a join conversations c on c.id = a.conversation_id
    where c.external_id like ${`t-${stage.tag}-%`} and a.state = 'proposed'
      and not exists (select 1 from approvals p where p.action_id = a.id and p.status = 'pending')`;
  const unsent = await stage.house.sql<{ key: string; state: string }[]>`
    select m.delivery_key as key, m.delivery_state as state from messages m join conversations c on c.id = m.conversation_id
    where c.external_id like ${`t-${stage.tag}-%`} and m.delivery_state in ('queued', 'sending')`;
  for (const one of unsent) found.push(`${one.key} has never left: ${one.state}`);
  for (const one of proposed) found.push(`${one.key} is proposed and asks nobody`);
  for (const run of stage.durable.runs) {
    if (run.status === 'open' && run.wakeAt <= stage.clock.now().getTime()) found.push(`${run.fnId} is still open`);
    if (run.status === 'failed' && run.fnId !== 'handle-message')
      found.push(`${run.fnId} failed: ${String(stage.durable.errors.at(-1))}`);
  }
  return found;
}

/** After the last look at the clock: every promise was looked at in its time, a broken one is with people, an overdue approval was asked for anew. */
async function overdue(stage: Stage): Promise<string[]> {
  const at = new Date(stage.clock.now().getTime() - LOOKED_AT_MS).toISOString();
  const promised = await stage.house.sql<{ kind: string; state: string; status: string }[]>`
    select p.kind, p.state, c.status from promises p join conversations c on c.id = p.conversation_id
    where c.external_id like ${`t-${stage.tag}-%`} and (
      (p.state = 'open' and (p.check_at is null or p.check_at < ${at}))
      or (p.state = 'broken' and not exists (
        select 1 from messages m where m.delivery_key like '%' || p.id || '%' and m.delivery_state = 'sent'))
      or (p.state = 'broken' and c.status not in ('escalated', 'new', 'in_review') and c.handled_by <> 'person'))`;
  const waiting = await stage.house.sql<{ key: string }[]>`
    select a.key from approvals p join actions a on a.id = p.action_id join conversations c on c.id = a.conversation_id
    where c.external_id like ${`t-${stage.tag}-%`} and p.status = 'pending' and p.due_at < ${at}`;
  return [
    ...promised.map(
      (one) => `the promise ${one.kind} is overdue, ${one.state}, in a conversation that is ${one.status}`,
    ),
    ...waiting.map((one) => `${one.key} waits for an approval that is overdue`),
  ];
}

/** Each warning and each dispute was dealt with, for its order, where people see it; what needs them is with them. */
async function forgottenCases(stage: Stage): Promise<string[]> {
  const cases = await stage.house.sql<
    { id: string; kind: string; orderId: string | null; outcome: string | null; status: string | null; open: number }[]
  >`
    select k.external_id as id, k.kind, k.order_id as "orderId", k.outcome, c.status,
      (select count(*)::int from actions a where a.conversation_id = c.id and a.state in ('proposed', 'unknown')) as open
    from payment_cases k left join conversations c on c.id = k.conversation_id
    where k.charge_id like ${`t-${stage.tag}-%`}`;
  return cases.flatMap((one) => {
    if (one.outcome === null) return [`nobody dealt with ${one.id}`];
    if (one.orderId === null) return [`${one.id} has found no order`];
    if (one.open > 0 && one.status !== 'escalated') return [`${one.id} waits for a person and is ${one.status}`];
    return [];
  });
}
