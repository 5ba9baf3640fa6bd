import { describe, expect, it } from 'vitest';
import { noteForPerson } from '@/lib/policy/explain';
import { ask, asksRefund, NOW, naming, order, subscription } from './build';

describe('note for a person', () => {
  const said = asksRefund({ language: 'de', anger: 1, injection: true });
  const known = naming(order({ money: { amount: 19_900, currency: 'USD' } }), {
    subscriptions: [subscription()],
    unavailable: ['usage'],
  });
  const decision = ask(said, known);
  const note = (changes = {}) =>
    noteForPerson({
      decision,
      understanding: said,
      facts: known,
      now: NOW,
      asked: 'Ich will mein Geld zurück\nSofort',
      history: ['2026-10-01: order_status, resolved'],
      draft: 'Guten Tag',
      draftEnglish: 'Hello',
      ...changes,
    });

  it.each([
    'escalated, refund needs approval',
    '> Ich will mein Geld zurück\n> Sofort',
    'frustrated (anger 1)',
    'the text tries to give the agent orders; it changed nothing',
    'Order ORD-1 · 199.00 USD',
    'R8 Amount within the limit: 199.00 USD; limit ≤ 150.00 USD',
    '**approve**: Approve 199.00 USD',
    'refund 199.00 USD of order ORD-1 (not fulfilled): advised to approve',
    'Could not be read: usage',
    '2026-10-01: order_status, resolved',
    '**Draft (de)**\nGuten Tag',
    '**Draft in English**\nHello',
  ])('says: %s', (text) => {
    expect(note()).toContain(text);
  });

  it('leaves out what is not there', () => {
    const short = note({ asked: null, history: [], draft: null, draftEnglish: null });
    expect(short).not.toMatch(/Draft|Earlier tickets|Console|>/);
  });
});
