import type { CrmEvent, CrmServer } from '@/sandbox/crm/server';
import type { Persona } from '@/sandbox/personas/persona';
import type { Random } from '@/sandbox/random';
import { composeMessage } from './compose';
import type { Scenario } from './scenarios';
import type { Topic } from './topics';

const MAX_ANSWERS = 2;
const MAX_TRACKED = 2_000;

type Tracked = { scenario: Scenario; persona: Persona; answers: number };

export type ConversationOptions = {
  crm: CrmServer;
  random: Random;
  /** how long customers take to read and type, in milliseconds */
  delayMs: readonly [min: number, max: number];
};

/** One of the answers by its chance, or none. */
function chosen(chances: Scenario['pending'], random: Random): Topic | null {
  let point = random.next();
  for (const [topic, chance] of Object.entries(chances ?? {})) {
    point -= chance;
    if (point < 0) return isTopic(chances ?? {}, topic) ? topic : null;
  }
  return null;
}

function isTopic(chances: Partial<Record<Topic, number>>, name: string): name is Topic {
  return name in chances;
}

/** Lets the customers of tracked tickets answer the agent: give the order, accept, decline, thank, rate. */
export function createConversations({ crm, random, delayMs }: ConversationOptions) {
  const tracked = new Map<string, Tracked>();
  const timers = new Set<NodeJS.Timeout>();

  function later(act: () => void): void {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        act();
      },
      random.int(...delayMs),
    );
    timers.add(timer);
  }

  function answer(ticketId: string, { scenario, persona, answers }: Tracked, topic: Topic): void {
    tracked.set(ticketId, { scenario, persona, answers: answers + 1 });
    const named = topic === 'giveOrder';
    const text = composeMessage({ topic, persona, language: persona.language, random, named });
    later(() => {
      // The ticket may have been forgotten or merged while the customer was typing.
      if (crm.has(ticketId)) crm.write({ ticketId, text });
    });
  }

  const off = crm.on((event: CrmEvent) => {
    const known = event.type === 'ticket' ? tracked.get(event.ticketId) : undefined;
    if (event.type !== 'ticket' || !known) return;
    const { status } = event.ticket;
    if (status !== 'pending' && status !== 'solved') return;
    const topic = known.answers < MAX_ANSWERS ? chosen(known.scenario[status], random) : null;
    if (topic) return answer(event.ticketId, known, topic);
    if (status === 'pending') return;
    tracked.delete(event.ticketId);
    if (random.chance(0.3)) {
      const score = random.weighted({ 5: 6, 4: 3, 3: 1, 2: 1, 1: 1 });
      later(() => crm.has(event.ticketId) && crm.rate(event.ticketId, Number(score)));
    }
  });

  return {
    track(ticketId: string, scenario: Scenario, persona: Persona): void {
      tracked.set(ticketId, { scenario, persona, answers: 0 });
      for (const oldest of tracked.keys()) {
        if (tracked.size <= MAX_TRACKED) break;
        tracked.delete(oldest);
      }
    },
    stop(): void {
      off();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
