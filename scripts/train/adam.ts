/** One step of Adam (Kingma & Ba 2015), the penalty `decay` in the gradient; each call counts as one step. */
export function adam(total: number, decay: number) {
  const mean = new Float32Array(total);
  const spread = new Float32Array(total);
  let steps = 0;
  return (weights: Float32Array, gradient: Float32Array, rate: number) => {
    steps += 1;
    const meanScale = 1 / (1 - 0.9 ** steps);
    const spreadScale = 1 / (1 - 0.999 ** steps);
    for (let at = 0; at < total; at += 1) {
      const slope = (gradient[at] ?? 0) + decay * (weights[at] ?? 0);
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = first;
      spread[at] = second;
      weights[at] = (weights[at] ?? 0) - (rate * first * meanScale) / (Math.sqrt(second * spreadScale) + 1e-8);
    }
  };
}
