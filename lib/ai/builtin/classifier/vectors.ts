/** Numbers taken in one round; row lengths are multiples of it. */
const AT_ONCE = 4;

/** Adds so many times one slice to another. */
export function addScaled(
  target: Float32Array,
  targetFrom: number,
  factor: number,
  source: Float32Array,
  sourceFrom: number,
  size: number,
): void {
  for (let at = 0; at < size; at += AT_ONCE) {
    const to = targetFrom + at;
    const from = sourceFrom + at;
    target[to] = (target[to] ?? 0) + factor * (source[from] ?? 0);
    target[to + 1] = (target[to + 1] ?? 0) + factor * (source[from + 1] ?? 0);
    target[to + 2] = (target[to + 2] ?? 0) + factor * (source[from + 2] ?? 0);
    target[to + 3] = (target[to + 3] ?? 0) + factor * (source[from + 3] ?? 0);
  }
}

/** Multiplies numbers by factors in place; without factors nothing changes. */
export function multiply(values: Float32Array, factors: Float32Array | undefined): Float32Array {
  if (factors) for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * (factors[at] ?? 0);
  return values;
}
