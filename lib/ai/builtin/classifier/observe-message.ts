import type { TextReading } from '../understand/read-text';
import type { Evidence } from '../understand/score-intents';
import { type Features, messageFeatures } from './message-features';
import { type PlacedWord, wordSequence } from './word-sequence';

/** What the classifier sees of a message: the features of the whole, of each sentence and clause, its words, phrases and size. */
export type Observed = {
  features: Features;
  /** In their order; empty where there is only one sentence. */
  sentences: readonly Features[];
  /** Of all sentences that have several. */
  clauses: readonly Features[];
  /** All words in their order, worked out when they are first asked for. */
  inOrder: () => readonly PlacedWord[];
  evidence: readonly Evidence[];
  words: number;
  asks: boolean;
};

/** @param textOnly leaves glossary and phrase knowledge out; only the trainer's comparison does */
export function observeMessage(reading: TextReading, textOnly = false): Observed {
  const { tokens } = reading.message;
  let words: readonly PlacedWord[] | undefined;
  const inOrder = () => {
    words ??= wordSequence(reading);
    return words;
  };
  return {
    features: messageFeatures(reading, textOnly),
    sentences: reading.sentences.map((sentence) => messageFeatures(sentence, textOnly)),
    clauses: reading.clauses.map((clause) => messageFeatures(clause, textOnly)),
    inOrder,
    evidence: textOnly ? [] : reading.evidence,
    words: tokens.length,
    asks: tokens.some((token) => token.question),
  };
}
