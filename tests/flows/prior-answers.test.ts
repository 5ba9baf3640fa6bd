import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primaryOrder, requesterOf } from '@/sandbox/personas/persona';
import { type Harness, startHarness } from '../support/harness';
import { tell } from './tell';

const FOUR_DAYS_MS = 4 * 24 * 3_600_000;

describe('a ticket from before the launch', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(async () => harness?.close());

  /** A customer whose late order was asked about days ago, and what came after that. */
  function asked(...later: { author: 'agent' | 'customer'; text: string }[]) {
    const { crm, clock, persona: make } = harness.sandbox;
    const persona = make('lateCapturedOrder', { language: 'en' });
    const order = primaryOrder(persona);
    const ticketId = crm.importTicket({
      requester: requesterOf(persona),
      status: 'open',
      createdAt: new Date(clock.now().getTime() - FOUR_DAYS_MS).toISOString(),
      messages: [{ author: 'customer', text: `Where is my order ${order.id}?` }, ...later],
    });
    const refunds = () => harness.sandbox.backend.refundsOf(order.id);
    return { persona, ticketId, refunds };
  }

  test('a person had answered: the agent is silent, until it is handed back', async () => {
    const { crm } = harness.sandbox;
    const { persona, ticketId, refunds } = asked({ author: 'agent', text: 'Hello, this is Kim. I will look into it.' });
    const silent = await tell(harness, persona, { ticketId, text: 'Any news, Kim? I would like my money back now.' });
    expect(silent).toMatchObject({ outcome: 'in_review', replies: [] });
    expect(silent.notes).toHaveLength(1);
    expect(refunds()).toHaveLength(0);
    await crm.handBack(ticketId).delivered;
    await crm.waitFor(() => crm.repliesOf(ticketId).length > 0, 20_000);
    await expect.poll(() => refunds()).toHaveLength(1);
  });

  test('nobody had answered: the agent does', async () => {
    const { persona, ticketId, refunds } = asked({ author: 'customer', text: 'Hello? Is anybody there?' });
    const ended = await tell(harness, persona, { ticketId, text: 'I would like my money back now.' });
    expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
    expect(refunds()).toHaveLength(1);
  });
});
