import { sigmoid } from '@/lib/ai/builtin/classifier/linear-model';

export type Calibration = { slope: number; offset: number };

const STEPS = 60;
const RIDGE = 1e-3;

const LEAST_SHARE = 1e-4;

/** Cross-entropy of the cases, with the penalty on the slope. */
function lossOf(logits: readonly number[], holds: readonly boolean[], { slope, offset }: Calibration): number {
  return logits.reduce(
    (sum, logit, index) => {
      const odds = slope * logit + offset;
      return sum + Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - (holds[index] ? odds : 0);
    },
    (RIDGE * (slope - 1) ** 2 + RIDGE * offset ** 2) / 2,
  );
}

/**
 * Platt scaling: the slope and offset that make `sigmoid(slope × log-odds + offset)` the share of cases that hold, by Newton's
 * method on log-odds of texts that the weights had not seen.
 */
export function calibrate(logits: readonly number[], holds: readonly boolean[]): Calibration {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step += 1) {
    let [gradientSlope, gradientOffset] = [RIDGE * (slope - 1), 0];
    let [curveSlope, curveBoth, curveOffset] = [RIDGE, 0, RIDGE];
    logits.forEach((logit, index) => {
      const probability = sigmoid(slope * logit + offset);
      const error = probability - (holds[index] ? 1 : 0);
      const spread = probability * (1 - probability);
      gradientSlope += error * logit;
      gradientOffset += error;
      curveSlope += spread * logit * logit;
      curveBoth += spread * logit;
      curveOffset += spread;
    });
    const determinant = curveSlope * curveOffset - curveBoth * curveBoth;
    if (Math.abs(determinant) < 1e-12) break;
    const down = {
      slope: (curveOffset * gradientSlope - curveBoth * gradientOffset) / determinant,
      offset: (curveSlope * gradientOffset - curveBoth * gradientSlope) / determinant,
    };
    // Far from the goal a whole step may jump over it, and each further one over more.
    const here = lossOf(logits, holds, { slope, offset });
    let share = 1;
    const next = () => ({ slope: slope - share * down.slope, offset: offset - share * down.offset });
    while (share > LEAST_SHARE && !(lossOf(logits, holds, next()) <= here)) share /= 2;
    ({ slope, offset } = next());
  }
  return Number.isFinite(slope) && Number.isFinite(offset) && slope > 0 ? { slope, offset } : { slope: 1, offset: 0 };
}
