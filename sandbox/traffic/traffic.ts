import type { WriteInput } from '@/sandbox/crm/schema';
import type { CrmServer } from '@/sandbox/crm/server';
import { LANGUAGES, type Language } from '@/sandbox/personas/countries';
import { type Overrides, type Persona, requesterOf } from '@/sandbox/personas/persona';
import type { Situation } from '@/sandbox/personas/situations';
import type { Random } from '@/sandbox/random';
import { composeMessage, plainMessage } from './compose';
import { createConversations } from './conversation';
import { FIRST_SCENARIO, SCENARIOS, type Scenario } from './scenarios';

/** How often each language writes. */
const LANGUAGE_WEIGHTS: Readonly<Record<Language, number>> = {
  en: 34,
  es: 14,
  pt: 10,
  de: 10,
  fr: 9,
  ru: 8,
  uk: 8,
  it: 3,
  pl: 2,
  tr: 2,
};
const DUPLICATE_SHARE = 0.03;
const DEMO_PAUSE_MS = [4_000, 8_000] as const;
const DEMO_TYPING_MS = [6_000, 14_000] as const;

export type TrafficOptions = {
  crm: CrmServer;
  persona: (situation: Situation, overrides?: Overrides) => Persona;
  random: Random;
  /** `demo`: one every 4 to 8 s, customers answer; `load`: `rate` tickets a second, nobody answers */
  mode: 'demo' | 'load';
  rate?: number;
  languages?: readonly Language[];
  scenarios?: readonly Scenario[];
};

type Opened = { ticketId: string; scenario: Scenario; persona: Persona };
export type Traffic = { sent(): number; stop(): void };

/** Draws who writes next and what; the same stream gives the same day. */
export function createWriter({ crm, persona, random, languages = LANGUAGES, scenarios = SCENARIOS }: TrafficOptions) {
  const weights = Object.fromEntries(scenarios.map(({ weight }, index) => [index, weight]));
  const languageWeights = Object.fromEntries(languages.map((language) => [language, LANGUAGE_WEIGHTS[language]]));
  const isLanguage = (name: string): name is Language => name in languageWeights;

  function message(scenario: Scenario, who: Persona): WriteInput {
    const { topic, nameless = false, stranger, headers } = scenario;
    const text = composeMessage({ topic, persona: who, language: who.language, random, nameless });
    const email = `${random.code(8).toLowerCase()}@example.net`;
    return {
      text,
      channel: random.weighted({ email: 6, web: 3, instagram: 1 }),
      subject: random.chance(0.5) ? text.split(/[\n.?!]/)[0]?.slice(0, 60) : null,
      requester: stranger ? { email } : requesterOf(who),
      ...(headers ? { headers } : {}),
    };
  }

  return {
    /** The customer with whom a demo begins: plain English, a late order in dollars, the money asked back. */
    writeFirst(): Opened {
      const who = persona(FIRST_SCENARIO.situation, { country: 'US', orderId: `ORD-${random.code(6)}` });
      const text = plainMessage(FIRST_SCENARIO.topic, who);
      const { ticketId } = crm.write({ text, requester: requesterOf(who) });
      return { ticketId, scenario: FIRST_SCENARIO, persona: who };
    },
    /** One customer writes; now and then the same text arrives a second time over another channel. */
    write(): Opened {
      const scenario = scenarios[Number(random.weighted(weights))] ?? FIRST_SCENARIO;
      const drawn = random.weighted(languageWeights);
      const who = persona(scenario.situation, { language: isLanguage(drawn) ? drawn : 'en' });
      const input = message(scenario, who);
      const { ticketId } = crm.write(input);
      if (random.chance(DUPLICATE_SHARE)) crm.write({ ...input, channel: input.channel === 'web' ? 'email' : 'web' });
      return { ticketId, scenario, persona: who };
    },
  };
}

function startDemo(options: TrafficOptions): Traffic {
  const { crm, random } = options;
  const writer = createWriter(options);
  const conversations = createConversations({ crm, random: random.fork(), delayMs: DEMO_TYPING_MS });
  let sent = 0;
  let timer: NodeJS.Timeout;
  const next = () => {
    const { ticketId, scenario, persona } = sent === 0 ? writer.writeFirst() : writer.write();
    conversations.track(ticketId, scenario, persona);
    sent += 1;
    timer = setTimeout(next, random.int(...DEMO_PAUSE_MS));
  };
  next();
  return {
    sent: () => sent,
    stop: () => {
      clearTimeout(timer);
      conversations.stop();
    },
  };
}

function startLoad(options: TrafficOptions): Traffic {
  const rate = options.rate ?? 5;
  const writer = createWriter(options);
  const started = performance.now();
  let sent = 0;
  // Catches up after a late tick, so that the rate holds on a busy machine.
  const timer = setInterval(
    () => {
      const due = Math.floor(((performance.now() - started) / 1000) * rate);
      for (; sent < due; sent++) writer.write();
    },
    Math.max(5, Math.min(200, 1000 / rate)),
  );
  return { sent: () => sent, stop: () => clearInterval(timer) };
}

/** Customers begin to write; the first ticket of a demo leaves at once. */
export function startTraffic(options: TrafficOptions): Traffic {
  return options.mode === 'demo' ? startDemo(options) : startLoad(options);
}
