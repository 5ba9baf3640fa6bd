import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { actions, approvals } from '@/db/schema/actions';
import { type ConversationStatus, conversations, messages } from '@/db/schema/conversations';
import { customers } from '@/db/schema/customers';
import { drafts } from '@/db/schema/drafts';
import { policyVersions } from '@/db/schema/policies';
import { runSteps, runs } from '@/db/schema/runs';
import type { Ids } from '@/lib/platform/ids';

/** What a test says about a conversation; everything else is filled in plausibly. */
export type ConversationSeed = {
  name: string;
  text: string;
  status: ConversationStatus;
  language?: string;
  intents?: string[];
  anger?: number;
  priority?: 'normal' | 'high' | 'urgent';
  reason?: string;
  origin?: string;
  handledBy?: 'agent' | 'person';
  subject?: string;
  /** Minutes since the last message. */
  minutesAgo?: number;
  reply?: string;
  approval?: { amount: number; currency: string; orderId: string; dueInMinutes: number };
  draft?: { text: string; textEnglish: string };
};

type Deps = { db: Db; ids: Ids; now: Date };

/** Puts a conversation with its messages, run, steps, draft and proposed action into the database. */
export async function seedConversation({ db, ids, now }: Deps, seed: ConversationSeed) {
  const at = new Date(now.getTime() - (seed.minutesAgo ?? 5) * 60_000);
  const id = ids.next();
  const customerId = ids.next();
  const messageId = ids.next();
  const runId = ids.next();
  const email = `${seed.name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`;
  await db.insert(customers).values({ id: customerId, name: seed.name, email, createdAt: at, updatedAt: at });
  const waits = ['new', 'escalated', 'in_review'].includes(seed.status) && seed.handledBy !== 'person';
  await db.insert(conversations).values({
    id,
    channel: 'crm',
    externalId: `T-${id.slice(-6)}`,
    origin: seed.origin ?? 'email',
    customerId,
    requester: {
      externalId: `u-${id.slice(-6)}`,
      email,
      phone: null,
      name: seed.name,
      locale: 'en-US',
      verified: null,
    },
    subject: seed.subject ?? null,
    status: seed.status,
    handledBy: seed.handledBy ?? 'agent',
    outcome: seed.status === 'new' ? null : seed.status,
    reason: seed.reason ?? null,
    language: seed.language ?? 'en',
    intents: seed.intents ?? ['order_status'],
    anger: seed.anger ?? 0,
    priority: seed.priority ?? 'normal',
    tags: ['ai', `lang:${seed.language ?? 'en'}`],
    firstLine: seed.text.slice(0, 160),
    pendingApprovals: seed.approval ? 1 : 0,
    replyCount: seed.reply ? 1 : 0,
    waitingSince: waits ? at : null,
    lastMessageAt: at,
    createdAt: at,
    updatedAt: at,
  });
  const message = { conversationId: id, customerId, channel: 'crm', language: seed.language ?? 'en', createdAt: at };
  await db.insert(messages).values({
    ...message,
    id: messageId,
    externalId: `m-${messageId}`,
    author: 'customer',
    text: seed.text,
    runId,
    sentAt: at,
  });
  if (seed.reply) {
    const sentAt = new Date(at.getTime() + 2_000);
    const sent = { deliveryKey: `reply:${runId}`, deliveryState: 'sent' as const };
    await db.insert(messages).values({ ...message, ...sent, id: ids.next(), author: 'ai', text: seed.reply, sentAt });
  }
  if (seed.status !== 'new') await seedRun({ db, ids, now }, { id, messageId, runId, at, email, seed });
  const actionId = seed.approval
    ? await seedApproval({ db, ids, now }, { id, runId, at, approval: seed.approval })
    : null;
  if (seed.draft) {
    await db.insert(drafts).values({
      id: ids.next(),
      conversationId: id,
      runId,
      ...seed.draft,
      language: seed.language ?? 'en',
      engine: 'builtin',
      status: 'proposed',
      createdAt: at,
    });
  }
  return { id, customerId, actionId, email, runId };
}

/** Refund conditions of an order that fails one of them. */
export const CONDITIONS = [
  { id: 'R1', label: 'The order is the customer’s', ok: true, seen: 'ORD-20417 belongs to the account', limit: null },
  { id: 'R2', label: 'Payment captured and verified', ok: true, seen: 'captured, verified', limit: null },
  { id: 'R3', label: 'Not delivered', ok: true, seen: 'in progress', limit: null },
  { id: 'R4', label: 'Late or failed', ok: true, seen: '3 h 12 min late', limit: '≥ 1 h' },
  { id: 'R8', label: 'Amount within the limit', ok: false, seen: '189.00 USD', limit: '≤ 150.00 USD' },
  {
    id: 'R10',
    label: 'The customer asks for the money back',
    ok: true,
    seen: 'asks for it in this message',
    limit: null,
  },
];

type RunSeed = { id: string; messageId: string; runId: string; at: Date; email: string; seed: ConversationSeed };

async function seedRun({ db }: Deps, { id, messageId, runId, at, email, seed }: RunSeed): Promise<void> {
  const orderId = seed.approval?.orderId ?? 'ORD-20417';
  const money = { amount: seed.approval?.amount ?? 4900, currency: seed.approval?.currency ?? 'USD' };
  const reason = seed.reason ?? null;
  const step = (name: string, offset: number, durationMs: number, detail: Record<string, unknown>) => ({
    runId,
    name,
    startedAt: new Date(at.getTime() + offset),
    durationMs,
    detail,
  });
  await db.insert(runs).values({
    id: runId,
    conversationId: id,
    messageId,
    status: 'finished',
    engine: 'builtin',
    triage: { messages: 1, understanding: understandingOf(seed, orderId) },
    facts: factsOf({ at, email, name: seed.name, orderId, money }),
    decision: {
      outcome: seed.status,
      reason,
      reasons: reason ? [reason] : [],
      priority: seed.priority ?? 'normal',
      parts: [{ kind: 'handed_over', topic: 'refund_review', order: null, priority: 'normal' }],
      actions: [],
      conditions: CONDITIONS,
      orderId,
      recommendation: { verdict: 'approve', text: 'Only the amount is above the automatic limit.' },
      findings: [`${orderId} is 3 h 12 min late.`, 'The customer has no earlier refunds.'],
      followUps: [],
    },
    redaction: { email: 1, phone: 1 },
    outcome: seed.status,
    reason,
    startedAt: at,
    finishedAt: new Date(at.getTime() + 214),
  });
  const refused = {
    request: { method: 'PATCH', path: `/v1/tickets/T-${id.slice(-6)}`, body: { status: 'open', addTags: ['ai'] } },
    response: { status: 200 },
  };
  await db.insert(runSteps).values([
    step('triage', 0, 12, { kind: 'ok', messages: 1 }),
    step('facts', 12, 86, { lookup: 'found', orders: 1 }),
    step('decide', 98, 4, { outcome: seed.status }),
    step('reply', 102, 9, { parts: ['handed_over'] }),
    step('deliver', 111, 61, {
      request: { method: 'POST', path: `/v1/tickets/T-${id.slice(-6)}/messages`, body: { text: seed.reply ?? '…' } },
      response: { status: 201, id: 'msg_81' },
    }),
    step('update-ticket', 172, 42, refused),
  ]);
}

function understandingOf(seed: ConversationSeed, orderId: string) {
  const intents = seed.intents ?? ['order_status'];
  return {
    engine: 'builtin',
    language: seed.language ?? 'en',
    languageSource: 'message',
    intents: intents.map((intent, index) => ({ intent, score: 0.94 - index * 0.2 })),
    anger: seed.anger ?? 0,
    angerScore: 0.2,
    threatensChargeback: (seed.anger ?? 0) === 3,
    threatensOther: false,
    selfHarm: false,
    injection: false,
    entities: { orderIds: [orderId], amounts: [{ value: 49, currency: 'USD' }], emails: [], dates: [] },
    signals: { asksMoneyBack: intents.includes('refund_request'), understandable: true },
  };
}

type FactsSeed = {
  at: Date;
  email: string;
  name: string;
  orderId: string;
  money: { amount: number; currency: string };
};

function factsOf({ at, email, name, orderId, money }: FactsSeed) {
  const before = (hours: number) => new Date(at.getTime() - hours * 3_600_000).toISOString();
  return {
    readAt: at.toISOString(),
    identity: { state: 'verified', lookup: 'found' },
    customer: { id: 'cus_118', email, name, country: 'DE', locale: 'de-DE', createdAt: before(9_000), vip: false },
    orders: [
      {
        id: orderId,
        customerId: 'cus_118',
        createdAt: before(6),
        kind: 'one_time',
        description: 'Personal reading, 60 minutes',
        status: 'processing',
        money,
        payment: { id: 'pay_1', status: 'captured', method: 'card', capturedAt: before(6), verified: true },
        delivery: { status: 'in_progress', expectedBy: before(3) },
        refunds: [],
      },
    ],
    namedOrders: [],
    subscriptions: [
      {
        id: 'sub_9',
        customerId: 'cus_118',
        plan: 'Premium',
        status: 'active',
        price: { amount: 1999, currency: 'EUR' },
        interval: 'month',
        startedAt: before(5_000),
        currentPeriodEnd: before(-300),
        source: 'web',
      },
    ],
    usage: {
      lastActiveAt: before(20),
      sessionsLast7Days: 2,
      sessionsLast30Days: 9,
      sessionsSinceLastPayment: 4,
      highlights: [],
    },
    unavailable: [],
    autoRefundedTodayUsd: 0,
    knowledge: {},
  };
}

type ApprovalSeed = { id: string; runId: string; at: Date; approval: NonNullable<ConversationSeed['approval']> };

async function seedApproval({ db, ids, now }: Deps, { id, runId, at, approval }: ApprovalSeed): Promise<string> {
  const actionId = ids.next();
  const { amount, currency, orderId, dueInMinutes } = approval;
  const [policy] = await db.select({ id: policyVersions.id }).from(policyVersions).where(eq(policyVersions.number, 1));
  await db.insert(actions).values({
    id: actionId,
    key: `refund:${orderId}:${actionId}`,
    kind: 'refund',
    cause: 'customer_message',
    mode: 'approval',
    state: 'proposed',
    conversationId: id,
    runId,
    orderId,
    amount,
    currency,
    amountUsd: amount,
    spec: { kind: 'refund', orderId, money: { amount, currency }, reason: 'not_fulfilled' },
    conditions: CONDITIONS,
    recommendation: { verdict: 'approve', text: 'Only the amount is above the automatic limit; the order is late.' },
    policyVersionId: policy?.id ?? null,
    createdAt: at,
    updatedAt: at,
  });
  await db.insert(approvals).values({
    id: ids.next(),
    actionId,
    conversationId: id,
    status: 'pending',
    dueAt: new Date(now.getTime() + dueInMinutes * 60_000),
    createdAt: at,
  });
  return actionId;
}

/** A mixed afternoon in the inbox: every view has something, in several languages. */
export const AFTERNOON: ConversationSeed[] = [
  {
    name: 'Marta Kowalczyk',
    subject: 'Order never started',
    text: 'Hello, I paid 189 dollars three hours ago and nothing has happened. Please give me my money back for ORD-20417.',
    status: 'escalated',
    reason: 'refund_needs_approval',
    intents: ['refund_request', 'order_status'],
    anger: 1,
    priority: 'high',
    minutesAgo: 34,
    reply:
      'Hello Marta,\n\nI am sorry that your order ORD-20417 is late. A colleague is looking at your refund now.\n\nFirstline, AI assistant',
    approval: { amount: 18900, currency: 'USD', orderId: 'ORD-20417', dueInMinutes: 206 },
    draft: {
      text: 'Hello Marta,\n\nYour refund of $189.00 for ORD-20417 is on its way.',
      textEnglish: 'Hello Marta, …',
    },
  },
  {
    name: 'Jonas Weber',
    text: 'Wo bleibt meine Bestellung?! Ich habe vor drei Stunden bezahlt und gehe jetzt zu meiner Bank!',
    status: 'escalated',
    reason: 'chargeback_threat',
    language: 'de',
    intents: ['order_status', 'chargeback_threat'],
    anger: 3,
    priority: 'urgent',
    minutesAgo: 12,
    draft: {
      text: 'Hallo Jonas,\n\nes tut mir leid, dass Ihre Bestellung noch nicht da ist. Ich habe sie einem Kollegen gegeben.',
      textEnglish: 'Hello Jonas,\n\nI am sorry that your order has not arrived. I have passed it to a colleague.',
    },
  },
  {
    name: 'Олена Бондар',
    text: 'Скасуйте підписку, будь ласка. Просто скасуйте, без пропозицій.',
    status: 'escalated',
    reason: 'cancellation_needs_approval',
    language: 'uk',
    intents: ['cancel_subscription'],
    minutesAgo: 51,
    origin: 'telegram',
  },
  {
    name: 'Camille Laurent',
    text: 'Bonjour, je voudrais parler à une vraie personne, merci.',
    status: 'escalated',
    reason: 'human_requested',
    language: 'fr',
    intents: ['human_request'],
    handledBy: 'person',
    minutesAgo: 75,
    origin: 'web',
  },
  {
    name: 'Diego Fernández',
    text: '¿Dónde está mi pedido ORD-19820? Gracias.',
    status: 'awaiting_customer',
    language: 'es',
    minutesAgo: 8,
    origin: 'whatsapp',
    reply: 'Hola Diego: su pedido ORD-19820 llega hoy antes de las 18:00.',
  },
  {
    name: 'Sarah Whitfield',
    subject: 'Charged but nothing delivered',
    text: 'It has been a day and the report I bought is not there. I want a refund.',
    status: 'resolved',
    intents: ['refund_request'],
    anger: 1,
    minutesAgo: 3,
    reply: 'Hello Sarah, I have refunded $49.00 for order ORD-20433. It reaches your account within 5 to 10 bank days.',
  },
  {
    name: 'Rafael Lima',
    text: 'Obrigado, vou esperar.',
    status: 'resolved',
    language: 'pt',
    intents: ['feedback'],
    minutesAgo: 22,
  },
  {
    name: 'Growth Partners',
    text: 'We can put your site on page one of Google. Reply YES.',
    status: 'spam',
    intents: ['other'],
    minutesAgo: 41,
  },
  { name: 'Anna Petrova', text: 'Где мой заказ?', status: 'duplicate', language: 'ru', minutesAgo: 63 },
  {
    name: 'Tom Baker',
    text: 'Your app keeps crashing when I open my report.',
    status: 'in_review',
    intents: ['technical_issue'],
    minutesAgo: 18,
  },
  { name: 'Ivy Chen', text: 'Hi, quick question about my plan.', status: 'new', intents: [], minutesAgo: 0 },
];
