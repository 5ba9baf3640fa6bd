import { describe, expect, it } from 'vitest';
import { compileDictionary } from '@/lib/ai/builtin/dictionary/compile-dictionary';
import { DICTIONARIES, glossesOf } from '@/lib/ai/builtin/dictionary/glosses-of';
import { foldWord } from '@/lib/ai/builtin/understand/normal-form';

const glosses = (word: string, language: string) => glossesOf(foldWord(word), language);
const SHORTEST_BEGINNING = 3;

describe('the dictionary', () => {
  it.each([
    ['deliver', { en: 'delivered', ru: 'доставили', uk: 'доставки', es: 'entregado', de: 'geliefert', pl: 'dostawa' }],
    ['decline', { en: 'declined', ru: 'отклонили', es: 'rechazada', de: 'abgelehnt', fr: 'décliné', it: 'rifiutata' }],
    ['kettle', { en: 'kettle', ru: 'чайник', uk: 'чайник', es: 'hervidor', de: 'Wasserkocher', fr: 'bouilloire' }],
  ])('glosses words for %s alike in every language', (gloss, words) => {
    for (const [language, word] of Object.entries(words)) {
      expect(glosses(word, language), `${word} (${language})`).toContain(gloss);
    }
  });

  it('keeps what a word denies', () => {
    expect(glosses('gelmedi', 'tr')).toContain('not');
    expect(glosses('geldi', 'tr')).not.toContain('not');
    expect(glosses('никогда', 'ru')).toEqual(['never']);
  });

  it('reads both halves of a compound, and a word of the language mixed in', () => {
    expect(glosses('Geburtstagsrabatt', 'de')).toEqual(['birthday', 'discount']);
    expect(glosses('refund', 'fr')).toContain('refund');
    expect(glosses('деньги', 'uk')).toContain('money');
  });

  it('owns up to what it does not know', () => {
    expect(glosses('48213', 'fr')).toEqual([]);
    expect(glosses('xyzzy', 'en')).toEqual([]);
    expect(glosses('слово', 'xx')).toEqual([]);
  });

  it.each(Object.keys(DICTIONARIES))(
    'has each entry of %s once, folded, and not too short for a beginning',
    (language) => {
      const entries = (DICTIONARIES[language] ?? []).flatMap((row) => row.split(' ').slice(1));
      expect(entries.length).toBeGreaterThan(5000);
      expect(new Set(entries).size).toBe(entries.length);
      const stems = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
      expect(stems.filter((stem) => stem.length < SHORTEST_BEGINNING)).toEqual([]);
      const words = [...stems, ...entries.filter((entry) => !entry.endsWith('*'))];
      expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
    },
  );

  it('takes a whole word before a beginning, the longer beginning first, and nothing for what says nothing', () => {
    const { words, stems } = compileDictionary(['deliver livr*', 'book+shop librair*', 'book livre', '- liv']);
    expect(words.get('livre')).toEqual(['book']);
    expect(stems.get('librair')).toEqual(['book', 'shop']);
    expect(words.get('liv')).toEqual([]);
  });

  it('refuses a row without an entry', () => {
    expect(() => compileDictionary(['deliver livr*', 'book'])).toThrow('"book"');
  });
});
