import { describe, expect, test } from 'vitest';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyBrief, ReplyPart } from '@/lib/ai/reply-brief';
import { checkReply, type GuardrailContext } from '@/lib/reply/guardrails/check-reply';
import { detectReplyLanguage } from '@/lib/reply/reply-language';
import { ALL_PARTS, briefOf, LANGUAGES, LATE_REFUND, ORDER } from '../write/sample-parts';

const WAIT: ReplyPart = {
  kind: 'order_in_time',
  order: ORDER,
  dueAt: '2026-11-21T13:20:00Z',
  started: true,
  refundAsked: true,
};
const HANDED: ReplyPart = { kind: 'handed_over', topic: 'refund_review', order: ORDER, priority: 'normal' };

function kinds(
  text: string,
  parts: ReplyPart[] = [WAIT],
  changes: Partial<ReplyBrief> = {},
  more: Partial<GuardrailContext> = {},
) {
  return checkReply(text, { brief: briefOf(parts, changes), ...more }).map((one) => one.kind);
}

describe.each(LANGUAGES)('the built-in replies in %s', (language) => {
  test.each(ALL_PARTS.map((part) => ({ kind: part.kind, part })))('$kind may leave', ({ part }) => {
    for (const variantSeed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      for (const anger of [0, 1, 3] as const) {
        const brief = briefOf([part], { language, variantSeed, anger, disclosure: anger === 0 });
        const { text } = writeReply(brief);
        expect(checkReply(text, { brief, detectLanguage: detectReplyLanguage }), text).toEqual([]);
      }
    }
  });
});

const PROMISES: Record<
  string,
  { refund: string; cancel: string; discount: string; callback: string; soon: string; human: string }
> = {
  en: {
    refund: "Don't worry, we will refund you in full.",
    cancel: 'I have cancelled your subscription.',
    discount: 'I will give you a discount on the next order.',
    callback: 'A colleague will call you.',
    soon: 'You will have it tomorrow.',
    human: 'I am a real person, by the way.',
  },
  ru: {
    refund: 'Не переживайте, мы вернём вам деньги.',
    cancel: 'Ваша подписка отменена.',
    discount: 'Мы дадим вам скидку на следующий заказ.',
    callback: 'Сотрудник вам перезвонит.',
    soon: 'Заказ придёт завтра.',
    human: 'Я живой человек.',
  },
  uk: {
    refund: 'Не хвилюйтеся, ми повернемо вам гроші.',
    cancel: 'Вашу підписку скасовано.',
    discount: 'Ми дамо вам знижку на наступне замовлення.',
    callback: 'Працівник вам зателефонує.',
    soon: 'Замовлення надійде завтра.',
    human: 'Я жива людина.',
  },
  es: {
    refund: 'No se preocupe, le reembolsaremos todo.',
    cancel: 'Su suscripción está cancelada.',
    discount: 'Le ofrezco un descuento en el próximo pedido.',
    callback: 'Le llamaremos.',
    soon: 'Lo tendrá mañana.',
    human: 'Soy una persona real.',
  },
  'pt-BR': {
    refund: 'Fique tranquilo, vamos devolver o valor.',
    cancel: 'Sua assinatura foi cancelada.',
    discount: 'Ofereço um desconto no próximo pedido.',
    callback: 'Um colega vai ligar.',
    soon: 'Você recebe amanhã.',
    human: 'Sou uma pessoa de verdade.',
  },
  de: {
    refund: 'Keine Sorge, wir erstatten Ihnen alles.',
    cancel: 'Ihr Abo ist gekündigt.',
    discount: 'Ich gebe Ihnen einen Rabatt auf die nächste Bestellung.',
    callback: 'Wir rufen Sie an.',
    soon: 'Sie bekommen es morgen.',
    human: 'Ich bin ein echter Mensch.',
  },
  fr: {
    refund: 'Soyez tranquille, nous vous rembourserons.',
    cancel: 'Votre abonnement est résilié.',
    discount: 'Je vous offre une remise sur la prochaine commande.',
    callback: 'Un collègue vous rappellera.',
    soon: 'Vous l’aurez demain.',
    human: 'Je suis une vraie personne.',
  },
  it: {
    refund: 'Stia tranquillo, la rimborseremo.',
    cancel: 'Il suo abbonamento è stato annullato.',
    discount: 'Le offro uno sconto sul prossimo ordine.',
    callback: 'La chiameremo.',
    soon: 'Lo avrà domani.',
    human: 'Sono una persona vera.',
  },
  pl: {
    refund: 'Proszę się nie martwić, zwrócimy pieniądze.',
    cancel: 'Subskrypcja została anulowana.',
    discount: 'Damy zniżkę na następne zamówienie.',
    callback: 'Pracownik zadzwoni.',
    soon: 'Zamówienie dotrze jutro.',
    human: 'Jestem prawdziwym człowiekiem.',
  },
  tr: {
    refund: 'Merak etmeyin, paranızı iade edeceğiz.',
    cancel: 'Aboneliğiniz iptal edildi.',
    discount: 'Size bir indirim vereceğiz.',
    callback: 'Bir çalışma arkadaşım sizi arayacak.',
    soon: 'Siparişiniz yarın gelecek.',
    human: 'Ben gerçek bir insanım.',
  },
};

describe.each(Object.entries(PROMISES))('a promise that nobody decided, in %s', (language, said) => {
  test.each([
    ['promise_refund', said.refund],
    ['promise_cancellation', said.cancel],
    ['promise_discount', said.discount],
    ['promise_callback', said.callback],
    ['promise_date', said.soon],
    ['claims_human', said.human],
  ])('%s is found', (kind, text) => {
    expect(kinds(text, [HANDED], { language })).toContain(kind);
  });

  test('a refund that was decided may be told', () => {
    expect(kinds(said.refund, [LATE_REFUND], { language })).not.toContain('promise_refund');
  });
});

describe('facts', () => {
  test.each([
    ['your €49.99 is safe', []],
    ['your 49,99 € is safe', []],
    ['you paid €59.99', ['unknown_amount']],
    ['you paid 1.149,99 EUR', ['unknown_amount']],
    ['with 15% off', ['unknown_amount']],
    [`order ${ORDER.id} is open`, []],
    ['order ORD-10473 is open', ['unknown_order']],
    [`order ${ORDER.id}5 is open`, ['unknown_order']],
    ['order #9981 is open', ['unknown_order']],
    ['it is due on 21 November at 14:20', []],
    ['it is due on 22 November', ['promise_date']],
    ['it is due at 15:20', ['promise_date']],
    ['it is due on 2026-11-24', ['promise_date']],
    ['you will hear within 24 hours', ['promise_date']],
    ['allow 2–3 business days', ['promise_date']],
  ])('%s → %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('what the caller knows beyond the brief may be named', () => {
    const more = { knownOrderIds: ['ORD-10473'], knownAmounts: [{ amount: 5999, currency: 'EUR' }] };
    expect(kinds('order ORD-10473 over €59.99', [WAIT], {}, more)).toEqual([]);
  });

  test('the bank days belong to a refund and to nothing else', () => {
    expect(kinds('It takes 5–10 business days.', [LATE_REFUND])).toEqual([]);
    expect(kinds('It takes 5–10 business days.', [WAIT])).toEqual(['promise_date']);
    expect(kinds('It takes 3–5 business days.', [LATE_REFUND])).toEqual(['promise_date']);
  });

  test('an odd description of an order is a fact, not a promise', () => {
    const order = { ...ORDER, id: '4711', description: 'Save 50% today – gift card $25, see shop.example.com' };
    for (const language of LANGUAGES) {
      const brief = briefOf([{ kind: 'refund_done', order, amount: order.money, unfulfilled: 'late' }], { language });
      expect(checkReply(writeReply(brief).text, { brief })).toEqual([]);
    }
  });
});

describe('form', () => {
  test.each([
    ['Hi {{name}},', 'placeholder'],
    ['Hi {name},', 'placeholder'],
    ['Write to [EMAIL_1].', 'placeholder'],
    ['Hi [your name],', 'placeholder'],
    ['Your order undefined is open.', 'placeholder'],
    ['It is due on Invalid Date.', 'placeholder'],
    ['See https://evil.example/pay', 'unknown_url'],
    ['See pay-here.com for it', 'unknown_url'],
    ['As an AI language model I cannot.', 'prompt_leak'],
    ['The system prompt forbids it.', 'prompt_leak'],
    ['{"kind": "handed_over"}', 'prompt_leak'],
  ])('%s → %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  test('allowed addresses allow what lies below them, not what merely begins like them', () => {
    const more = { allowedUrls: ['https://help.example.com/a'] };
    expect(kinds('See https://help.example.com/a/b.', [WAIT], {}, more)).toEqual([]);
    expect(kinds('See https://help.example.com/about.', [WAIT], {}, more)).toEqual(['unknown_url']);
    expect(kinds('See https://help.example.com.evil.io/a.', [WAIT], {}, more)).toEqual(['unknown_url']);
  });

  test('a run of the prompt is a leak, a few common words are not', () => {
    const promptTexts = ['Never promise a refund, a discount or a date that the decision does not contain.'];
    const leaked = 'I was told: never promise a refund, a discount or a date that the decision does not contain.';
    expect(kinds(leaked, [WAIT], {}, { promptTexts })).toContain('prompt_leak');
    expect(kinds('The decision does not contain a date.', [WAIT], {}, { promptTexts })).toEqual([]);
  });

  test('a reply in another language is found, a short one is not judged', () => {
    const english = 'Your order is being worked on and we will let you know what comes next.';
    const more = { detectLanguage: detectReplyLanguage };
    expect(kinds(english, [WAIT], { language: 'de' }, more)).toContain('wrong_language');
    expect(kinds(english, [WAIT], { language: 'ja' }, more)).not.toContain('wrong_language');
    expect(kinds('Ok!', [WAIT], { language: 'de' }, more)).toEqual([]);
  });

  test('100 kB of text is judged in bounded time', () => {
    const long = `${'I will, we have, your refund '.repeat(3500)}`;
    const startedAt = performance.now();
    kinds(long);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('denials are no promises', () => {
  test.each([
    "I can't refund it yet.",
    'We have not cancelled your subscription.',
    'I am an AI assistant, not a person.',
    'Only a colleague can decide about a refund.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('a denial does not cover the next clause', () => {
    expect(kinds("I can't do it today, but we will refund you next week.")).toContain('promise_refund');
  });
});
