import { describe, expect, it } from 'vitest';
import { compileGlossary, GLOSSARY_LANGUAGES } from '@/lib/ai/builtin/glossary/compile-glossary';
import { meaningsOf } from '@/lib/ai/builtin/glossary/meanings-of';
import { foldWord } from '@/lib/ai/builtin/understand/normal-form';

const meanings = (word: string, language: string) => meaningsOf(foldWord(word), language);

describe('the glossary', () => {
  it.each([
    [
      'refund',
      {
        en: 'refund',
        ru: 'возврат',
        uk: 'повернення',
        es: 'reembolso',
        pt: 'estorno',
        de: 'Rückerstattung',
        fr: 'remboursement',
        it: 'rimborso',
        pl: 'zwrotu',
        tr: 'iade',
      },
    ],
    [
      'parcel',
      {
        en: 'parcels',
        ru: 'посылку',
        uk: 'посилка',
        es: 'paquete',
        pt: 'encomenda',
        de: 'Sendung',
        fr: 'colis',
        it: 'pacco',
        pl: 'paczka',
        tr: 'kargom',
      },
    ],
    [
      'password',
      {
        en: 'password',
        ru: 'пароль',
        uk: 'паролю',
        es: 'contraseña',
        pt: 'senha',
        de: 'Passwort',
        fr: 'mdp',
        it: 'password',
        pl: 'hasła',
        tr: 'şifremi',
      },
    ],
  ])('gives words for %s the same meaning in every language', (meaning, words) => {
    expect(Object.keys(words)).toEqual([...GLOSSARY_LANGUAGES]);
    for (const [language, word] of Object.entries(words)) {
      expect(meanings(word, language), `${word} (${language})`).toContain(meaning);
    }
  });

  it('keeps whole words and beginnings apart', () => {
    const glossary = compileGlossary(['first|char*|||||||||', 'second|charge*|||||||||', 'third|charger|||||||||']).get(
      'en',
    );
    expect([...(glossary?.words.keys() ?? [])]).toEqual(['charger']);
    expect([...(glossary?.stems.keys() ?? [])]).toEqual(['char', 'charge']);
  });

  it('reads English words in another language and Russian ones in Ukrainian', () => {
    expect(meanings('refund', 'de')).toContain('refund');
    expect(meanings('деньги', 'uk')).toContain('money');
    expect(meanings('me', 'de')).toEqual([]);
  });

  it('reads both halves of a compound', () => {
    expect(meanings('Geburtstagsrabatt', 'de')).toEqual(expect.arrayContaining(['gift', 'cheap']));
    expect(meanings('Bildschirmfehler', 'de')).toEqual(expect.arrayContaining(['screen', 'error']));
  });

  it('knows numbers and owns up to words that it does not know', () => {
    expect(meanings('48213', 'fr')).toEqual(['number']);
    expect(meanings('xyzzy', 'en')).toEqual([]);
    expect(meanings('refund', 'xx')).toContain('refund');
    expect(meanings('слово', 'xx')).toEqual([]);
  });

  it('refuses a row with a column too few', () => {
    expect(() => compileGlossary(['money|cash|деньги'])).toThrow('money');
  });
});
