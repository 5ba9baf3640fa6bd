import type { MessageReading } from './message-reading';
import type { Token } from './normal-form';

/** Words from `from` up to, not including, `to`. */
export type Span = { from: number; to: number };

/** Long texts are read whole; part by part only so far: bounded work on hostile input. */
const MOST_SENTENCES = 12;
const MOST_CLAUSES = 12;
const LEAST_WORDS = 3;
/** What joins clauses without a comma: "and", "or", "but", "also" in the ten languages, folded. */
const JOINT =
  /^(?:and|or|but|also|und|oder|aber|sowie|y|e|o|ou|et|mais|mas|pero|ma|ed|i|oraz|lub|albo|ale|и|а|или|но|та|і|й|або|але|ve|veya|ama)$/u;

/** Cuts a span of words wherever a word begins something new. */
function cut(tokens: readonly Token[], { from, to }: Span, begins: (token: Token, before: Token) => boolean): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || !begins(token, before)) continue;
    spans.push({ from: start, to: at });
    start = at;
  }
  spans.push({ from: start, to });
  return spans;
}

/** Joins what is shorter than three words to what stands before it. */
function withoutFragments(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const short = span.to - span.from < LEAST_WORDS || (before && before.to - before.from < LEAST_WORDS);
    if (before && short) before.to = span.to;
    else joined.push({ ...span });
  }
  return joined;
}

/** The sentences of a message, at most twelve; none where it has only one. */
export function sentenceSpans({ tokens }: MessageReading): Span[] {
  if (tokens.length === 0) return [];
  const spans = cut(tokens, { from: 0, to: tokens.length }, (token, before) => token.sentence !== before.sentence);
  return spans.length > 1 ? spans.slice(0, MOST_SENTENCES) : [];
}

/** The clauses of each sentence that has several of three words and more, at most twelve in all. */
export function clauseSpans({ tokens }: MessageReading, sentences: readonly Span[]): Span[] {
  const within = sentences.length > 0 ? sentences : [{ from: 0, to: tokens.length }];
  return within
    .map((sentence) =>
      withoutFragments(
        cut(tokens, sentence, (token, before) => token.clause !== before.clause || JOINT.test(token.word)),
      ),
    )
    .flatMap((clauses) => (clauses.length > 1 ? clauses : []))
    .slice(0, MOST_CLAUSES);
}
