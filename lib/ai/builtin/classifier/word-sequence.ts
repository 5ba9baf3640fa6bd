import { glossesOf } from '../dictionary/glosses-of';
import { topicsOf } from '../dictionary/topics-of';
import { meaningsOf } from '../glossary/meanings-of';
import { remember } from '../remember';
import { CONCEPTS } from '../understand/lexicon/lexicon';
import { featureBuckets } from './feature-buckets';
import type { Read } from './message-features';
import { letterSequences, wordShape } from './word-shape';

/** One word in its place: the rows of the table that stand for it, and how much of each. */
export type PlacedWord = { rows: Uint32Array; shares: Float32Array };

/** Rows of the table of vectors that all languages share. */
export const TABLE_ROWS = 57_344;

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const MOST_WORDS = 120;
/** Words and the breaks between them. */
export const MOST_PLACES = 2 * MOST_WORDS;

const kind = (name: string) => featureBuckets(name, TABLE_ROWS);
const ROW = {
  word: kind('word'),
  own: remember((language) => kind(`word ${language}`)),
  letters: kind('letters'),
  meaning: kind('meaning'),
  gloss: kind('gloss'),
  topic: kind('topic'),
  concept: kind('concept'),
};
const BREAK: PlacedWord = { rows: Uint32Array.of(kind('break')('sentence')), shares: Float32Array.of(1) };
const ASKED = kind('tone')('asked');

const spellingOf = remember((shape) => [
  ROW.word(shape),
  ...letterSequences(shape, SHORTEST_GRAM, LONGEST_GRAM).map((letters) => ROW.letters(letters)),
]);

/** A word is the mean of its spelling's rows, plus one row for each thing that it means. */
function placed(spelling: readonly number[], meant: readonly number[]): PlacedWord {
  const shares = new Float32Array(spelling.length + meant.length).fill(1);
  return {
    rows: Uint32Array.from([...spelling, ...meant]),
    shares: shares.fill(1 / spelling.length, 0, spelling.length),
  };
}

/**
 * The words of a message in their order, a break between two sentences: how each is spelt, what it means by glossary and
 * dictionary, the concepts of the phrases it stands in, and whether it is part of a question.
 */
export function wordSequence({ message }: Read): PlacedWord[] {
  const { language } = message;
  const tokens = message.tokens.slice(0, MOST_WORDS);
  const own = ROW.own(language);
  const concepts = tokens.map((): number[] => []);
  for (const concept of CONCEPTS) {
    for (const { start, end } of message.all(concept)) {
      for (const one of concepts.slice(start, end)) one.push(ROW.concept(concept));
    }
  }
  const words = tokens.flatMap(({ word, sentence, question }, index) => {
    const shape = wordShape(word);
    const glosses = glossesOf(word, language);
    const meant = [
      ...meaningsOf(word, language).map((meaning) => ROW.meaning(meaning)),
      ...glosses.map((gloss) => ROW.gloss(gloss)),
      ...topicsOf(glosses).map((topic) => ROW.topic(topic)),
      ...(concepts[index] ?? []),
      ...(question ? [ASKED] : []),
    ];
    const one = placed([...spellingOf(shape), own(shape)], meant);
    return index > 0 && sentence !== tokens[index - 1]?.sentence ? [BREAK, one] : [one];
  });
  return words.length > 0 ? words : [BREAK];
}
