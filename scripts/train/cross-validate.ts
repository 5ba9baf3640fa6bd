import { linearLogits } from '@/lib/ai/builtin/classifier/linear-model';
import type { Features } from '@/lib/ai/builtin/classifier/message-features';
import { type Example, type FitOptions, fitLinear } from './fit-linear';
import { groupShare } from './read-material';

/** Log-odds by a model that saw nothing of the example's group: of the whole message, each sentence and each clause. */
export type Unseen = { whole: Float64Array; sentences: Float64Array[]; clauses: Float64Array[] };

const FOLDS = 5;
const FOLD_SEED = 0xf01d;

/** Which of the folds a group belongs to. */
export function foldOf(group: string, folds = FOLDS, seed = FOLD_SEED): number {
  return Math.floor(groupShare(group, seed) * folds);
}

/** The log-odds of every example by a model that saw none of its group. */
export function crossValidate(
  examples: readonly (Example & { sentences: readonly Features[]; clauses: readonly Features[] })[],
  groups: readonly string[],
  options: FitOptions,
): Unseen[] {
  const folds = groups.map((group) => foldOf(group));
  const unseen: Unseen[] = examples.map(() => ({ whole: new Float64Array(options.heads), sentences: [], clauses: [] }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitLinear(
      examples.filter((_, index) => folds[index] !== fold),
      options,
    );
    examples.forEach(({ features, sentences, clauses }, index) => {
      if (folds[index] !== fold) return;
      const logits = (one: Features) => linearLogits(model, one);
      unseen[index] = { whole: logits(features), sentences: sentences.map(logits), clauses: clauses.map(logits) };
    });
  }
  return unseen;
}
