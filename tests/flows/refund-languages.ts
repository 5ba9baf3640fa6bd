import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primaryOrder } from '@/sandbox/personas/persona';
import type { Harness } from '../support/harness';
import { tell } from './tell';

const REQUESTS = {
  en: 'Hi, I paid for this order hours ago and nothing has arrived. Please refund my money.',
  ru: 'Здравствуйте, я оплатила заказ ещё утром, ничего так и не пришло. Верните, пожалуйста, деньги.',
  uk: 'Добрий день! Я оплатив замовлення кілька годин тому, але досі нічого не отримав. Поверніть, будь ласка, кошти.',
  es: 'Hola, pagué el pedido hace horas y no me ha llegado nada. Quiero que me devuelvan el dinero.',
  pt: 'Olá, paguei o pedido há horas e não recebi nada. Quero o meu dinheiro de volta, por favor.',
  de: 'Guten Tag, ich habe die Bestellung vor Stunden bezahlt und nichts bekommen. Bitte erstatten Sie mir das Geld.',
  fr: "Bonjour, j'ai payé ma commande il y a des heures et je n'ai rien reçu. Je veux être remboursée, s'il vous plaît.",
} as const;

/** The main job in each language, over whichever driver runs the functions. */
export function refundFlows(driver: string, start: () => Promise<Harness>) {
  describe(`a late, captured order is refunded with no person (${driver})`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    test.each(Object.entries(REQUESTS))('%s', async (language, text) => {
      const persona = harness.sandbox.persona('lateCapturedOrder', { language: language as keyof typeof REQUESTS });
      const order = primaryOrder(persona);
      const ended = await tell(harness, persona, { text });

      const refunds = harness.sandbox.backend.refundsOf(order.id);
      expect(refunds).toHaveLength(1);
      expect(refunds[0]?.money).toEqual(order.money);
      const posts = harness.sandbox.backend
        .callsTo('POST', '/v1/refunds')
        .filter((call) => JSON.stringify(call.body).includes(order.id));
      expect(posts).toHaveLength(1);
      expect(posts[0]?.idempotencyKey).toMatch(/^refund:/);

      expect(ended.replies).toHaveLength(1);
      const reply = ended.replies[0] ?? '';
      expect(reply).toContain(order.id);
      expect(reply.replace(/\D/g, '')).toContain(String(order.money.amount / 100).replace(/\D/g, ''));
      expect(reply).toMatch(/5\D{1,4}10/);

      expect(ended.status).toBe('solved');
      expect(ended.tags).toEqual(
        expect.arrayContaining(['ai', `lang:${language}`, 'intent:refund_request', 'outcome:resolved']),
      );
      expect(ended.tags.filter((tag) => tag.startsWith('reason:'))).toEqual([]);
      expect(harness.sandbox.backend.violations).toEqual([]);
    });
  });
}
