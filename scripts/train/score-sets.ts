import type { Intent } from '@/lib/ai/understanding';

export type SetScores = { lines: number; exact: number; microF1: number; falseTriggers: number };

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * How well sets of intents were found.
 *
 * @returns `exact` share of lines with exactly the right set, `microF1` over all intents of all lines, `falseTriggers` share of
 *   the lines of `other` that were taken for anything else
 */
export function scoreSets(
  expected: readonly { intents: readonly Intent[] }[],
  found: readonly (readonly Intent[])[],
): SetScores {
  let [exact, hits, wrong, missed, others, triggered] = [0, 0, 0, 0, 0, 0];
  expected.forEach(({ intents }, index) => {
    const got = found[index] ?? [];
    const right = got.filter((intent) => intents.includes(intent)).length;
    hits += right;
    wrong += got.length - right;
    missed += intents.length - right;
    if (right === intents.length && right === got.length) exact += 1;
    if (!intents.includes('other')) return;
    others += 1;
    if (!got.includes('other')) triggered += 1;
  });
  return {
    lines: expected.length,
    exact: share(exact, expected.length),
    microF1: share(2 * hits, 2 * hits + wrong + missed),
    falseTriggers: share(triggered, others),
  };
}

export type BinaryScores = { precision: number; recall: number; f1: number; falsePositives: number };

/** Precision, recall, F1 and the share of false positives among what does not hold. */
export function scoreBinary(expected: readonly boolean[], found: readonly boolean[]): BinaryScores {
  const count = (holds: boolean, got: boolean) =>
    expected.filter((one, index) => one === holds && found[index] === got).length;
  const [hits, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  return {
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + wrong + missed),
    falsePositives: share(wrong, wrong + count(false, false)),
  };
}
