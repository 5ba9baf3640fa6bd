import type { Intent } from '@/lib/ai/understanding';
import type { Read } from '../classifier/message-features';
import { clauseSpans, sentenceSpans } from './message-parts';
import { MessageReading } from './message-reading';
import { phraseEvidence } from './phrase-evidence';
import { readRefund } from './read-refund';
import { readSignals } from './read-signals';
import { ruledOutIntents } from './ruled-out';

/** A text as the rules read it, and its sentences and clauses as if each stood alone (none where there is only one). */
export type TextReading = Read & {
  ruledOut: ReadonlySet<Intent>;
  sentences: readonly Read[];
  clauses: readonly Read[];
};

function readByRules(message: MessageReading, text: string) {
  const refund = readRefund(message);
  const signals = readSignals(message, refund);
  const evidence = phraseEvidence({ message, refund, signals });
  return { refund, read: { text, message, signals, evidence } };
}

/** Reads a text by the phrase knowledge of its language, as a whole, sentence by sentence and clause by clause. */
export function readText(text: string, language: string): TextReading {
  const message = new MessageReading(text, language);
  const { refund, read } = readByRules(message, text);
  const sentences = sentenceSpans(message);
  const part = ({ from, to }: { from: number; to: number }): Read => {
    const words = message.part(from, to);
    return readByRules(words, words.written).read;
  };
  return {
    ...read,
    ruledOut: ruledOutIntents(message, refund),
    sentences: sentences.map(part),
    clauses: clauseSpans(message, sentences).map(part),
  };
}
