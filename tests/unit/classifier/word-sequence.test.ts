import { describe, expect, it } from 'vitest';
import { wordSequence } from '@/lib/ai/builtin/classifier/word-sequence';
import { readText } from '@/lib/ai/builtin/understand/read-text';

const sequence = (text: string, language = 'en') => wordSequence(readText(text, language));
const rowsOf = (text: string, at: number, language = 'en') => [...(sequence(text, language)[at]?.rows ?? [])];

describe('the words in their order', () => {
  it('has one entry for each word and one for each break between sentences', () => {
    expect(sequence('Where is my parcel')).toHaveLength(4);
    expect(sequence('Cancel it. Refund me.')).toHaveLength(5);
  });

  it('has an entry even where nothing was written', () => {
    expect(sequence('')).toHaveLength(1);
    expect(sequence('🙂🙂')).not.toHaveLength(0);
  });

  it('spells a word as a mean and adds what it means', () => {
    const shares = [...(sequence('refund')[0]?.shares ?? [])];
    const spelling = shares.filter((share) => share < 1);
    expect(spelling.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(0);
  });

  it('knows the same meaning in two languages', () => {
    const german = new Set(rowsOf('Erstattung', 0, 'de'));
    expect(rowsOf('refund', 0).some((row) => german.has(row))).toBe(true);
  });

  it('tells a question from a statement and no order number from another', () => {
    expect(rowsOf('delivered?', 0)).not.toEqual(rowsOf('delivered', 0));
    expect(rowsOf('order AB-48213', 1)).toEqual(rowsOf('order AB-99107', 1));
  });

  it('reads no more than the beginning of an endless text', () => {
    expect(sequence('word '.repeat(5000)).length).toBeLessThanOrEqual(240);
  });
});
