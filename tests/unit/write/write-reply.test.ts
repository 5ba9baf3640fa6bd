import { eld } from 'eld/large';
import { describe, expect, test } from 'vitest';
import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyBrief, ReplyPart } from '@/lib/ai/reply-brief';
import { ALL_PARTS, briefOf, LANGUAGES, LATE_OFFER, LATE_REFUND, ORDER } from './sample-parts';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];
const LEFTOVER = /\{\w*\}|\b(?:undefined|null|NaN|Invalid Date)\b|\[object/;
const say = (part: ReplyPart, changes: Partial<ReplyBrief> = {}) => writeReply(briefOf([part], changes)).text;

function everyReply(language: string) {
  return ALL_PARTS.flatMap((part) =>
    SEEDS.map((variantSeed) => ({ part, ...writeReply(briefOf([part], { language, variantSeed })) })),
  );
}

describe.each(LANGUAGES)('replies in %s', (language) => {
  const replies = everyReply(language);

  test('leave nothing unfilled', () => {
    for (const { text } of replies) expect(text).not.toMatch(LEFTOVER);
  });

  test('name the order and the amount of the part', () => {
    for (const { part, text } of replies) {
      if ('order' in part && part.kind !== 'handed_over') expect(text, part.kind).toContain(ORDER.id);
      if ('amount' in part) expect(text, part.kind).toMatch(/49[.,]99/);
    }
  });

  test('name the due time as the clock at the customer', () => {
    for (const { part, text } of replies) {
      const timed = (part.kind === 'order_in_time' || part.kind === 'order_late_offer') && part.dueAt !== null;
      if (timed && !('failed' in part && part.failed)) expect(text).toMatch(/21.*14:20/s);
    }
  });

  test('are in the language', () => {
    const expected = language.split('-')[0];
    const own = replies.filter(
      ({ part }) => !('text' in part) && !['thanks_reply', 'praise_reply'].includes(part.kind),
    );
    const wrong = own.filter(({ text }) => eld.detect(text).language !== expected);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('say in the first reply that an assistant writes and how to reach a person', () => {
    const { personWord } = resolveLocale(language).locale;
    for (const { part, text } of replies) {
      const tail = text.split('\n').at(-1) ?? '';
      if (part.kind === 'safety_support') expect(text).toBe(part.text);
      else expect(tail).toContain(personWord);
    }
    expect(say(LATE_REFUND, { language, disclosure: false })).not.toContain(personWord);
  });

  test('ask about a late order so that yes means the refund', () => {
    const { yesWord } = resolveLocale(language).locale;
    for (const variantSeed of SEEDS) {
      const text = say(LATE_OFFER, { language, variantSeed, disclosure: false });
      expect(text).toContain('?');
      expect(text).toContain(yesWord);
      expect(text).toMatch(/49[.,]99/);
    }
  });

  test('never read the same twice in a conversation', () => {
    const usedVariants: string[] = [];
    const texts = new Set<string>();
    for (let replyNumber = 0; replyNumber < 4; replyNumber++) {
      const brief = briefOf([LATE_REFUND], {
        language,
        replyNumber,
        usedVariants: [...usedVariants],
        disclosure: false,
      });
      const reply = writeReply(brief);
      usedVariants.push(...reply.variants);
      texts.add(reply.text.split('\n').at(-1) ?? '');
    }
    expect(texts.size).toBe(4);
    expect(new Set(usedVariants.filter((key) => key.startsWith('refund_done'))).size).toBe(4);
  });

  test('tell an unverified sender nothing about an account', () => {
    const handed: ReplyPart = { kind: 'handed_over', topic: 'refund_review', order: ORDER, priority: 'normal' };
    const { text } = writeReply(briefOf([{ kind: 'identity_unverified' }, handed], { language }));
    expect(text).not.toContain(ORDER.id);
    expect(text).not.toMatch(/49[.,]99/);
  });
});

describe('the frame of a reply', () => {
  test('greets by name once, and not with what is no name', () => {
    expect(say(LATE_OFFER)).toMatch(/^\S.*Anna/);
    expect(say(LATE_OFFER, { replyNumber: 1 })).not.toContain('Anna');
    expect(say(LATE_OFFER, { customerName: null })).not.toContain('Anna');
    expect(say(LATE_OFFER, { customerName: '[NAME_1]' })).not.toContain('[');
    expect(say(LATE_OFFER, { customerName: 'anna@example.org' })).not.toContain('@');
  });

  test('apologises exactly once where one is due, and not otherwise', () => {
    const apologies = (text: string) => text.match(/sorry|apolog/gi)?.length ?? 0;
    for (const anger of [0, 1, 2, 3] as const) {
      for (const variantSeed of SEEDS) {
        expect(apologies(say(LATE_REFUND, { anger, variantSeed }))).toBe(1);
        expect(apologies(say(LATE_OFFER, { anger, variantSeed }))).toBe(1);
      }
    }
    expect(apologies(say({ kind: 'refund_done', order: ORDER, amount: ORDER.money, unfulfilled: null }))).toBe(0);
  });

  test('answers every part, and hands over in one paragraph', () => {
    const { text } = writeReply(
      briefOf([
        { kind: 'order_delivered', order: ORDER, deliveredAt: null },
        { kind: 'subscription_ended', plan: 'Pro', endsAt: '2026-12-01T00:00:00Z', ended: false },
        { kind: 'handed_over', topic: 'discount', order: null, priority: 'normal' },
        { kind: 'handed_over', topic: 'refund_review', order: ORDER, priority: 'normal' },
      ]),
    );
    const paragraphs = text.split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[2]).toContain('subscription');
    expect(paragraphs[3]).toMatch(/refund.*the discount/);
    expect(text.match(/Premium report/g)).toHaveLength(1);
  });

  test('a language without words gets English that says so', () => {
    const reply = writeReply(briefOf([LATE_OFFER], { language: 'ja' }));
    expect(reply).toMatchObject({ language: 'en', fellBackToEnglish: true });
    expect(reply.text).toMatch(/English/);
  });

  test('the same brief gives the same reply', () => {
    const brief = briefOf(ALL_PARTS.slice(0, 3));
    expect(writeReply(brief)).toEqual(writeReply(brief));
  });

  test('facts that look like slots stay as they are', () => {
    const order = { ...ORDER, description: '{amount} $& {order}' };
    expect(say({ kind: 'payment_on_hold', order })).toContain('({amount} $& {order})');
  });

  test('a brief without parts is refused', () => {
    expect(() => writeReply(briefOf([]))).toThrow(/at least one part/);
  });

  test('Portuguese of Portugal and of Brazil differ', () => {
    const part: ReplyPart = { kind: 'subscription_ended', plan: 'Pro', endsAt: '2026-12-01T00:00:00Z', ended: false };
    const all = (language: string) => SEEDS.map((variantSeed) => say(part, { language, variantSeed })).join('\n');
    expect(all('pt-PT')).toContain('subscrição');
    expect(all('pt-PT')).not.toMatch(/assinatura|você/i);
    expect(all('pt')).toContain('assinatura');
  });
});
