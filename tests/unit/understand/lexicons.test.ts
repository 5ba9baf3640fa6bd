import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/lib/ai/builtin/understand/compile-lexicon';
import { en } from '@/lib/ai/builtin/understand/lexicon/en';
import { CONCEPTS, OPTIONAL_CONCEPTS } from '@/lib/ai/builtin/understand/lexicon/lexicon';
import { BUILTIN_LANGUAGES, lexiconOf } from '@/lib/ai/builtin/understand/lexicons';
import { matchConcepts } from '@/lib/ai/builtin/understand/match-concepts';
import { tokenise } from '@/lib/ai/builtin/understand/normal-form';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { LOCALES } from '@/lib/ai/builtin/write/resolve-locale';

/** The word for cancelling that a retention offer asks for, by language. */
const CANCEL_WORDS: Record<string, string> = {
  en: 'cancel',
  ru: 'отменить',
  uk: 'скасувати',
  es: 'cancelar',
  pt: 'cancelar',
  de: 'kündigen',
  fr: 'résilier',
  it: 'disdici',
  pl: 'anuluj',
  tr: 'iptal',
};

function read(text: string, language: string) {
  return understandMessage({ text, language, languageSource: 'message' });
}

function concepts(text: string, terms: Partial<typeof en>) {
  const none = Object.fromEntries([...CONCEPTS, ...OPTIONAL_CONCEPTS, 'notTypos'].map((concept) => [concept, '']));
  const lexicon = compileLexicon({ ...en, ...none, ...terms });
  return matchConcepts(tokenise(text), lexicon, { typos: true }).map(({ concept }) => concept);
}

describe('lexicon terms', () => {
  it('match words, stems, choices and gaps within a sentence', () => {
    expect(concepts('my money is back', { refund: 'money _ back' })).toEqual(['refund']);
    expect(concepts('money it is now also back', { refund: 'money _ back' })).toEqual([]);
    expect(concepts('refunding me', { refund: 'refund*' })).toEqual(['refund']);
    expect(concepts('the money. back then', { refund: 'money _ back' })).toEqual([]);
  });

  it('match parts in any order', () => {
    expect(concepts('my bank will reverse it', { chargeback: 'revers* & bank' })).toEqual(['chargeback']);
    expect(concepts('my bank. reverse it', { chargeback: 'revers* & bank' })).toEqual([]);
  });

  it('read a choice with a hyphen as several words', () => {
    const terms = { emailChange: 'change my e-mail/mail' };
    expect(concepts('change my e-mail', terms)).toEqual(['emailChange']);
    expect(concepts('change my mail', terms)).toEqual(['emailChange']);
    expect(concepts('change my e', terms)).toEqual([]);
  });

  it('forgive a typing error in longer words only', () => {
    expect(concepts('refnud', { refund: 'refund' })).toEqual(['refund']);
    expect(concepts('cart', { payFailed: 'card' })).toEqual([]);
    expect(concepts('refuse', { refund: 'refund', notTypos: 'refuse' })).toEqual([]);
  });

  it('may be missing', () => {
    expect(concepts('anything', {})).toEqual([]);
  });
});

describe.each(BUILTIN_LANGUAGES)('the lexicon of %s', (language) => {
  it('has terms for every concept, each beginning with a word', () => {
    const terms = lexiconOf(language)?.terms ?? [];
    const covered = new Set(terms.map(({ concept }) => concept));
    expect(CONCEPTS.filter((concept) => !covered.has(concept))).toEqual([]);
    const headless = terms.filter(({ parts }) => parts.some((steps) => steps[0]?.kind !== 'word'));
    expect(headless.map(({ concept }) => concept)).toEqual([]);
  });
});

describe.each(LOCALES.map((locale) => ({ tag: locale.tag, locale })))(
  'answers that replies ask for in $tag',
  ({ locale }) => {
    const language = locale.tag.split('-')[0] ?? '';

    it('are understood', () => {
      expect(read(locale.personWord, language).intents[0]?.intent).toBe('human_request');
      expect(read(locale.yesWord, language).signals).toMatchObject({ affirms: true, declines: false });
      const cancel = read(CANCEL_WORDS[language] ?? '', language);
      expect(cancel.intents[0]?.intent).toBe('cancel_subscription');
    });
  },
);
