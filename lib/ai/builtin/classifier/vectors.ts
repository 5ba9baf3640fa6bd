/** So many sums are kept at once, which is faster than one after the other: numbers of rows and row lengths are multiples of it. */
const AT_ONCE = 4;

/** Some numbers in a row within a longer array. */
export type Slice = { of: Float32Array; from: number };

/**
 * Adds to each of several results the inner products of a matrix's rows with a vector. Vectors of `size` numbers and results of
 * `rows` numbers lie one behind the other; the matrix is gone through once for all of them.
 */
export function addProducts(
  matrix: Float32Array,
  rows: number,
  size: number,
  vectors: Slice,
  results: Slice,
  count = 1,
): void {
  const { of: numbers, from: start } = vectors;
  const { of: sums, from: end } = results;
  for (let row = 0; row < rows; row += AT_ONCE) {
    const one = row * size;
    const two = one + size;
    const three = two + size;
    const four = three + size;
    for (let each = 0; each < count; each += 1) {
      const vector = start + each * size;
      const to = end + each * rows + row;
      let first = sums[to] ?? 0;
      let second = sums[to + 1] ?? 0;
      let third = sums[to + 2] ?? 0;
      let fourth = sums[to + 3] ?? 0;
      for (let at = 0; at < size; at += 1) {
        const value = numbers[vector + at] ?? 0;
        first += (matrix[one + at] ?? 0) * value;
        second += (matrix[two + at] ?? 0) * value;
        third += (matrix[three + at] ?? 0) * value;
        fourth += (matrix[four + at] ?? 0) * value;
      }
      sums[to] = first;
      sums[to + 1] = second;
      sums[to + 2] = third;
      sums[to + 3] = fourth;
    }
  }
}

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
