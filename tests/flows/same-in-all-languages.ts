import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReplyPart } from '@/lib/ai/reply-brief';
import { type Persona, primaryOrder } from '@/sandbox/personas/persona';
import type { Harness } from '../support/harness';
import { decisionOf } from './decided';
import { tell } from './tell';

const LANGUAGES = ['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

/** Day and month as the language writes them, e.g. `21. November`, `21 de noviembre`; in English without its order. */
function dayIn(language: Language, iso: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'Europe/Berlin' });
  return format.format(new Date(iso)).replace(/^(\p{L}+) (\d+)$/u, '$2 $1');
}

/** The same case as people of each language put it; `#` is the order's number. */
const CASES: Record<
  string,
  { situation: Parameters<Harness['sandbox']['persona']>[0]; texts: Record<Language, string> }
> = {
  'late, money back': {
    situation: 'lateCapturedOrder',
    texts: {
      en: 'Order # never arrived. Please refund me.',
      ru: 'Заказ # так и не пришёл. Верните, пожалуйста, деньги.',
      uk: 'Замовлення # так і не прийшло. Поверніть, будь ласка, гроші.',
      es: 'El pedido # no ha llegado nunca. Devuélvanme el dinero, por favor.',
      pt: 'O pedido # nunca chegou. Quero meu dinheiro de volta, por favor.',
      de: 'Die Bestellung # ist nie angekommen. Bitte erstatten Sie mir das Geld.',
      fr: "La commande # n'est jamais arrivée. Remboursez-moi s'il vous plaît.",
    },
  },
  'late, where is it': {
    situation: 'lateCapturedOrder',
    texts: {
      en: 'Where is my order #?',
      ru: 'Где мой заказ #?',
      uk: 'Де моє замовлення #?',
      es: '¿Dónde está mi pedido #?',
      pt: 'Onde está o meu pedido #?',
      de: 'Wo ist meine Bestellung #?',
      fr: 'Où est ma commande # ?',
    },
  },
  'delivered, money back': {
    situation: 'deliveredOrder',
    texts: {
      en: 'I would like a refund for order # please.',
      ru: 'Хочу вернуть деньги за заказ #, пожалуйста.',
      uk: 'Хочу повернути гроші за замовлення #, будь ласка.',
      es: 'Quisiera el reembolso del pedido #, por favor.',
      pt: 'Gostaria do reembolso do pedido #, por favor.',
      de: 'Ich hätte gern das Geld für die Bestellung # zurück.',
      fr: 'Je voudrais être remboursé de la commande #.',
    },
  },
  'refunded already': {
    situation: 'alreadyRefunded',
    texts: {
      en: 'When do I get my money back for order #?',
      ru: 'Верните деньги за заказ #.',
      uk: 'Поверніть гроші за замовлення #.',
      es: 'Quiero que me devuelvan el dinero del pedido #.',
      pt: 'Quero o dinheiro do pedido # de volta.',
      de: 'Ich möchte mein Geld für die Bestellung # zurück.',
      fr: 'Je veux être remboursé de la commande #.',
    },
  },
};

/** The same ticket in seven languages: the same decision, and the same facts in the reply. */
export function sameInAllLanguages(driver: string, start: () => Promise<Harness>) {
  describe(`the same ticket in seven languages (${driver})`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    let copies = 0;
    /** The same person with the same order, once more under other ids. */
    function copyOf({ customer, orders, ...rest }: Persona): Persona {
      copies += 1;
      const id = `${customer.id}-${copies}`;
      const copy: Persona = {
        ...rest,
        customer: { ...customer, id, email: `copy${copies}@example.com` },
        orders: orders.map((order) => ({
          ...order,
          id: `ORD-4K${1000 + copies}`,
          customerId: id,
          refunds: order.refunds.map((one) => ({ ...one, orderId: `ORD-4K${1000 + copies}` })),
        })),
      };
      harness.sandbox.backend.load(copy);
      return copy;
    }

    test.each(Object.entries(CASES))('%s', async (_name, { situation, texts }) => {
      const original = harness.sandbox.persona(situation, { country: 'DE', language: 'en' });
      const seen: unknown[] = [];
      for (const language of LANGUAGES) {
        const persona = copyOf(original);
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, { text: texts[language].replace('#', order.id) });
        expect(ended.tags).toContain(`lang:${language}`);
        const decision = await decisionOf(harness, ended.ticketId);
        const { outcome, reason, priority, parts, actions, conditions, recommendation } = decision;
        const plain = JSON.stringify({ outcome, reason, priority, parts, actions, conditions, recommendation });
        // What time and the day's budget came to in words grows from one to the next.
        seen.push(JSON.parse(plain.replaceAll(order.id, '#').replace(/"seen":"[^"]*"/g, '"seen":""')));
        expectFacts(ended.replies[0] ?? '', language, persona, parts);
      }
      for (const [index, one] of seen.entries()) expect(one, LANGUAGES[index]).toEqual(seen[0]);
    });

    /** Order, amount and date stand in the words, in the customer's own way of writing them. */
    function expectFacts(reply: string, language: Language, persona: Persona, parts: readonly ReplyPart[]) {
      const digits = reply.replace(/\D/g, '');
      expect(reply).toContain(primaryOrder(persona).id);
      for (const part of parts) {
        if ('amount' in part) expect(digits).toContain(String(part.amount.amount));
        if (part.kind === 'already_refunded') expect(reply).toContain(dayIn(language, part.refundedAt));
        if (part.kind === 'order_late_offer' && part.dueAt) expect(reply).toContain(dayIn(language, part.dueAt));
      }
    }
  });
}
