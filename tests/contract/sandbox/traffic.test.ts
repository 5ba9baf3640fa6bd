import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { primaryOrder } from '@/sandbox/personas/persona';
import { createRandom } from '@/sandbox/random';
import { type Sandbox, startSandbox } from '@/sandbox/start-sandbox';
import { createConversations } from '@/sandbox/traffic/conversation';
import { wordingsOf } from '@/sandbox/traffic/messages/wordings';
import { FIRST_SCENARIO, SCENARIOS } from '@/sandbox/traffic/scenarios';
import { OPENINGS } from '@/sandbox/traffic/topics';
import { createWriter, startTraffic } from '@/sandbox/traffic/traffic';
import { clientOf } from './client';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ seed: 21 });
});
afterEach(() => sandbox.close());

const options = (mode: 'demo' | 'load') => ({
  crm: sandbox.crm,
  persona: sandbox.persona,
  random: createRandom(4),
  mode,
});

describe('wordings', () => {
  it.each(OPENINGS)('%s is put in twelve ways in English and five in each other main language', (topic) => {
    expect(new Set(wordingsOf('en', topic)).size).toBeGreaterThanOrEqual(12);
    for (const language of ['ru', 'uk', 'es', 'pt', 'de', 'fr'] as const) {
      const wordings = wordingsOf(language, topic);
      expect(wordings).not.toBe(wordingsOf('en', topic));
      expect(new Set(wordings).size).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('traffic', () => {
  it('writes the same day for the same seed, in many languages, without unfilled places', async () => {
    const day = (box: Sandbox) => {
      const writer = createWriter({ ...options('load'), crm: box.crm, persona: box.persona });
      for (let i = 0; i < 400; i++) writer.write();
      return box.crm.tickets().flatMap(({ id }) => box.crm.messagesOf(id).map(({ text }) => text));
    };
    const twin = await startSandbox({ seed: 21 });
    const texts = day(sandbox);
    expect(day(twin)).toEqual(texts);
    await twin.close();
    expect(texts.filter((text) => !text || /\{\w+\}/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThan(350);
    const locales = new Set(sandbox.crm.tickets().map(({ requester }) => requester.locale?.slice(0, 2)));
    expect(locales.size).toBeGreaterThanOrEqual(10);
  });

  it('begins a demo at once with a late order whose owner asks for the money back', () => {
    const traffic = startTraffic(options('demo'));
    const [ticket] = sandbox.crm.tickets();
    const [order] = sandbox.backend.orders();
    traffic.stop();
    if (!ticket || !order) throw new Error('nothing was written');
    expect(sandbox.crm.messagesOf(ticket.id)[0]?.text).toBe(
      `I ordered ${order.description} and never got it. Please refund order ${order.id}.`,
    );
    expect(order).toMatchObject({
      payment: { status: 'captured', verified: true },
      delivery: { status: 'in_progress' },
    });
    expect(sandbox.backend.customer(order.customerId).email).toBe(ticket.requester.email);
  });

  it('sends load at the given rate', () => {
    vi.useFakeTimers();
    const traffic = startTraffic({ ...options('load'), rate: 50 });
    vi.advanceTimersByTime(3_000);
    traffic.stop();
    vi.useRealTimers();
    expect(traffic.sent()).toBeGreaterThanOrEqual(149);
    expect(traffic.sent()).toBeLessThanOrEqual(150);
  });

  it('lets customers name their order when they are asked', async () => {
    const scenario = SCENARIOS.find(({ situation }) => situation === 'twoLateOrders');
    const conversations = createConversations({ crm: sandbox.crm, random: createRandom(2), delayMs: [0, 1] });
    const persona = sandbox.persona('twoLateOrders', { language: 'de' });
    const { ticketId } = sandbox.crm.write({ text: 'Geld zurück', silent: true });
    conversations.track(
      ticketId,
      { ...FIRST_SCENARIO, pending: { giveOrder: 1 }, ...(scenario ? { topic: scenario.topic } : {}) },
      persona,
    );
    const call = clientOf(sandbox.crm);
    await call('PATCH', `/tickets/${ticketId}`, { status: 'pending' });
    const answer = await sandbox.crm.waitFor(() => sandbox.crm.messagesOf(ticketId)[1]);
    conversations.stop();
    expect(answer.author).toBe('customer');
    expect(answer.text).toContain(primaryOrder(persona).id);
    expect(sandbox.crm.ticket(ticketId).status).toBe('open');
  });
});
