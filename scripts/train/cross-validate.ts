import { linearLogits } from '@/lib/ai/builtin/classifier/linear-model';
import { type Example, type FitOptions, fitLinear } from './fit-linear';
import { groupShare } from './read-material';

const FOLDS = 5;
const FOLD_SEED = 0xf01d;

/** The log-odds of every example by a model that saw none of its group. */
export function crossValidate(
  examples: readonly Example[],
  groups: readonly string[],
  options: FitOptions,
): Float64Array[] {
  const folds = groups.map((group) => Math.floor(groupShare(group, FOLD_SEED) * FOLDS));
  const logits: Float64Array[] = examples.map(() => new Float64Array(options.heads));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitLinear(
      examples.filter((_, index) => folds[index] !== fold),
      options,
    );
    examples.forEach((example, index) => {
      if (folds[index] === fold) logits[index] = linearLogits(model, example.features);
    });
  }
  return logits;
}
