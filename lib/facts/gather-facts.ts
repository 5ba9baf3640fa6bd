import type { Understanding } from '@/lib/ai/understanding';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn, type Turn } from '@/lib/conversations/load-turn';
import { readMemory } from '@/lib/conversations/memory';
import { readTriage } from '@/lib/conversations/run-record';
import type { TriageResult } from '@/lib/conversations/triage-result';
import { linkAccount } from '@/lib/customers/link-account';
import { findArticle } from '@/lib/knowledge/find-article';
import { type TracedCall, traceCalls } from '@/lib/platform/http-trace';
import type { Facts } from '@/lib/policy/decision';
import { matchDescribed } from '@/lib/policy/match-described';
import { asksRenewal } from './asks-renewal';
import { identifyCustomer } from './identify-customer';
import { leftAloneInAnswer } from './left-alone-in-answer';
import { namesAll } from './names-all';
import { namesByPrice } from './names-by-price';
import { readAccount } from './read-account';
import { readOwnRecords } from './read-own-records';
import { sortNamedOrders } from './sort-named-orders';
import { speaksOfOrdersOnly } from './speaks-of-orders-only';
import { wantsInvoice } from './wants-invoice';
import { wantsRest } from './wants-rest';

/** A triaged turn with the account as it was read for it. */
export type Gathered = { turn: Turn; triage: TriageResult; facts: Facts; calls: TracedCall[]; startedAt: Date };

/**
 * Reads what a human agent would look at, at this moment: the account, orders, subscriptions, usage and our own records. What cannot
 * be read stays unknown.
 */
export async function gatherFacts(ctx: AgentCtx, input: { runId: string; conversationId: string }): Promise<Gathered> {
  const startedAt = ctx.clock.now();
  const [turn, triage] = await Promise.all([loadTurn(ctx.db, input.conversationId), readTriage(ctx.db, input.runId)]);
  const { result: facts, calls } = await traceCalls(() => readFacts(ctx, turn, triage.understanding));
  if (facts.customer && facts.identity.state === 'verified')
    await linkAccount(ctx, turn.conversation.customerId, facts.customer);
  return { turn, triage, facts, calls, startedAt };
}

/** The facts as of now; used again right before money moves. */
export async function readFacts(ctx: AgentCtx, turn: Turn, understanding: Understanding): Promise<Facts> {
  const { conversation, pending } = turn;
  const latest = pending[pending.length - 1];
  const { customer, ...identity } = await identifyCustomer(ctx.backend, conversation.requester, latest?.headers ?? {});
  const { orderIds } = understanding.entities;
  const text = [conversation.subject ?? '', ...pending.map((one) => one.text)].join('\n');
  const account =
    ctx.backend && customer
      ? await readAccount(ctx.backend, customer.id, { orderIds, text })
      : {
          orders: [],
          namedOrders: orderIds.map((id) => ({ id, order: null })),
          subscriptions: [],
          usage: null,
          unavailable: [],
        };
  const known = [...account.orders, ...account.namedOrders.flatMap((one) => (one.order ? [one.order] : []))];
  const records = await readOwnRecords(ctx, conversation, known);
  return {
    readAt: ctx.clock.now().toISOString(),
    identity,
    customer,
    ...account,
    ...records,
    ...readWording(turn, account, understanding),
    knowledge: await readKnowledge(ctx, understanding),
    attachments: pending.reduce((sum, one) => sum + one.attachments.length, 0),
  };
}

type Wording = Pick<
  Facts,
  | 'describedIds'
  | 'onlyAskedAboutIds'
  | 'leftAloneIds'
  | 'speaksOfOrdersOnly'
  | 'namesAll'
  | 'namesByPrice'
  | 'asksRenewal'
  | 'wantsInvoice'
  | 'wantsRest'
>;

/** What the words say once the account is known: which of its orders they mean, and how much of a list. */
function readWording(
  { conversation, pending }: Turn,
  { orders, subscriptions, namedOrders }: Pick<Facts, 'orders' | 'subscriptions' | 'namedOrders'>,
  understanding: Understanding,
): Wording {
  const said = pending.map((one) => one.text).join('\n');
  const namedIds = namedOrders.flatMap((one) => one.order?.id ?? []);
  const sorted = sortNamedOrders(said, namedIds, understanding);
  const whichOrder = readMemory(conversation).openQuestion?.kind === 'which_order';
  return {
    describedIds: matchDescribed(said, [
      ...orders.map(({ id, description }) => ({ id, description })),
      ...subscriptions.map(({ id, plan }) => ({ id, description: plan })),
    ]),
    onlyAskedAboutIds: sorted.onlyAskedAbout,
    leftAloneIds:
      whichOrder && sorted.leftAlone.length === 0 ? leftAloneInAnswer(said, namedIds, understanding) : sorted.leftAlone,
    speaksOfOrdersOnly: speaksOfOrdersOnly(said, namedIds),
    namesAll: namesAll(pending.at(-1)?.text ?? ''),
    namesByPrice: namesByPrice(pending.at(-1)?.text ?? ''),
    asksRenewal: asksRenewal(said, understanding.language),
    wantsRest: wantsRest(said, understanding.language),
    wantsInvoice: wantsInvoice(`${conversation.subject ?? ''}\n${said}`, understanding.language),
  };
}

async function readKnowledge(ctx: AgentCtx, understanding: Understanding): Promise<Facts['knowledge']> {
  const { language, intents, selfHarm } = understanding;
  const safety = selfHarm ? await findArticle(ctx.db, 'safety', language) : null;
  const asksForOffers = intents.some((one) => one.intent === 'discount_request');
  const offers = asksForOffers ? await findArticle(ctx.db, 'public-offers', language) : null;
  return { ...(safety ? { safety } : {}), ...(offers ? { public_offers: offers } : {}) };
}

/** The facts in short, for the time line. */
export function factsInShort(facts: Facts): Record<string, unknown> {
  return {
    identity: facts.identity,
    orders: facts.orders.length,
    subscriptions: facts.subscriptions.length,
    namedOrders: facts.namedOrders.map((one) => ({ id: one.id, found: one.order !== null })),
    unavailable: facts.unavailable,
  };
}
