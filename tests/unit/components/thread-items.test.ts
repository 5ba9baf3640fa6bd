import { expect, test } from 'vitest';
import { threadItems } from '@/components/conversation/thread-items';
import type { ActionView } from '@/lib/actions/queries';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 10, minute));
const approval: NonNullable<ActionView['approval']> = {
  status: 'approved',
  dueAt: at(60),
  proposedAmount: null,
  firstApprovedById: null,
  firstApprovedAt: null,
  reviewedAt: null,
  decidedById: 'u2',
  decidedAt: at(5),
  declineReason: null,
};
const action: ActionView = {
  id: 'action-1',
  kind: 'refund',
  mode: 'approval',
  state: 'done',
  runId: null,
  conversationId: 'c',
  orderId: 'ORD-1',
  subscriptionId: null,
  amount: 4900,
  currency: 'EUR',
  amountUsd: 5300,
  spec: {},
  conditions: [],
  recommendation: null,
  policyVersion: 1,
  externalId: 're_1',
  error: null,
  createdAt: at(1),
  settledAt: at(6),
  executeAfter: at(5),
  approval,
  decidedBy: 'Mika',
  firstApprovedBy: null,
};
const run = {
  id: 'r1',
  messageId: 'm1',
  status: 'finished',
  outcome: 'escalated',
  reason: 'refund_needs_approval',
} as const;
const message = {
  id: 'm1',
  author: 'customer',
  authorName: null,
  public: true,
  text: 'Refund please',
  language: 'en',
  attachments: [],
  deliveryState: null,
  deliveryError: null,
  sentAt: at(0),
} as const;
const texts = (items: ReturnType<typeof threadItems>) =>
  items.map((item) => (item.type === 'event' ? item.text : item.message.text));

test('what was said and what happened come in the order of time', () => {
  const items = threadItems({
    actions: [action],
    runs: [{ ...run, startedAt: at(1), finishedAt: at(2) }],
    events: [
      {
        id: 'e',
        verb: 'conversation.hand_back',
        actor: { kind: 'user', id: 'u', role: 'agent', name: 'Olena' },
        detail: {},
        at: at(8),
      },
    ],
    messages: [{ ...message, attachments: [] }],
  });
  expect(texts(items)).toEqual([
    'Refund please',
    'AI agent · escalated: refund needs approval',
    'Mika approved the refund of €49.00',
    'Refund of €49.00 · done',
    'Olena handed the conversation back to the AI agent',
  ]);
});

test('the first of two approvals is told as such', () => {
  const second = { ...action, firstApprovedBy: 'Olena', approval: { ...approval, firstApprovedAt: at(3) } };
  expect(texts(threadItems({ actions: [second], runs: [], events: [], messages: [] }))).toEqual([
    'Olena approved the refund of €49.00, the first of two',
    'Mika approved the refund of €49.00',
    'Refund of €49.00 · done',
  ]);
});

test('a decline shows its reason once, and a proposal that waits is no event', () => {
  const declined = {
    ...action,
    state: 'declined',
    approval: { ...approval, status: 'declined', declineReason: 'Was delivered' },
  } as const;
  const waiting = {
    ...action,
    state: 'proposed',
    settledAt: null,
    approval: { ...approval, status: 'pending', decidedAt: null },
  } as const;
  expect(texts(threadItems({ actions: [declined, waiting], runs: [], events: [], messages: [] }))).toEqual([
    'Mika declined the refund of €49.00: Was delivered',
  ]);
});
