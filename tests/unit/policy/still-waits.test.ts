import { describe, expect, test } from 'vitest';
import type { Intent } from '@/lib/ai/understanding';
import { type Decision, REASONS, type Reason } from '@/lib/policy/decision';
import { stillWaits } from '@/lib/policy/still-waits';
import { ask, naming, order, understanding } from './build';

const refunded = ask(understanding(['refund_request'], { asksMoneyBack: true }), naming(order()));
const decided = (intents: Intent[], outcome: Decision['outcome'] = 'resolved'): Decision => ({
  ...refunded,
  intents,
  outcome,
});
const waiting = (reason: Reason, intents: Intent[]) => ({ reason, priority: 'normal' as const, intents });
const ENDS_WITH_AN_ANSWER: Reason[] = ['human_requested', 'angry_customer', 'guardrail', 'insufficient_context'];

describe('a conversation that waits for a person', () => {
  test.each(REASONS)('for %s: thanks and talk change nothing', (reason) => {
    expect(stillWaits(waiting(reason, ['refund_request']), decided(['other']))).toBe(true);
    expect(stillWaits(waiting(reason, ['refund_request']), decided(['feedback', 'other'], 'awaiting_customer'))).toBe(
      true,
    );
  });

  test.each(REASONS)('for %s: another matter that is answered', (reason) => {
    const settles = ENDS_WITH_AN_ANSWER.includes(reason);
    expect(stillWaits(waiting(reason, ['data_privacy']), decided(['order_status']))).toBe(!settles);
  });

  test.each(REASONS)('for %s: the same matter, decided again without a person', (reason) => {
    const again = decided(['refund_request', 'order_status']);
    expect(stillWaits(waiting(reason, ['refund_request']), again)).toBe(false);
  });

  test('a new reason for a person takes the place of the old one', () => {
    expect(stillWaits(waiting('privacy_request', ['data_privacy']), decided(['human_request'], 'escalated'))).toBe(
      false,
    );
  });
});
