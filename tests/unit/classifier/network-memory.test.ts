import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { KERNEL_BYTES } from '@/lib/ai/builtin/classifier/kernel-bytes';
import { NetworkMemory } from '@/lib/ai/builtin/classifier/network-memory';

const SOURCE = 'lib/ai/builtin/classifier/kernel.wat';
const MOST = 24;

const fours = fc.integer({ min: 1, max: MOST / 4 }).map((one) => 4 * one);
const number = fc.float({ min: -4, max: 4, noNaN: true });

/** A matrix, vectors of its rows' length and vectors with a number for each row, as plain numbers. */
const cases = fc.record({ rows: fours, size: fours, count: fc.integer({ min: 1, max: 5 }) }).chain((form) =>
  fc.record({
    form: fc.constant(form),
    matrix: fc.array(number, { minLength: form.rows * form.size, maxLength: form.rows * form.size }),
    across: fc.array(number, { minLength: form.count * form.size, maxLength: form.count * form.size }),
    down: fc.array(number, { minLength: form.count * form.rows, maxLength: form.count * form.rows }),
  }),
);
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

function laid({ form: { rows, size }, matrix, across, down }: Case) {
  const memory = new NetworkMemory(matrix.length);
  const of = memory.keep(matrix.length);
  of.set(matrix);
  const vectors = memory.take(across.length);
  vectors.set(across);
  const factors = memory.take(down.length);
  factors.set(down);
  return { memory, matrix: { of, rows, size }, vectors, factors };
}

/** Every product of a number of the matrix, of a vector and of a factor that belong together. */
function each({ form: { rows, size, count } }: Case, visit: (cell: number, across: number, down: number) => void) {
  for (let one = 0; one < count; one += 1) {
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < size; column += 1)
        visit(row * size + column, one * size + column, one * rows + row);
    }
  }
}

function expectClose(found: Float32Array, expected: readonly number[]) {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, at) => {
    expect(found[at]).toBeCloseTo(value, 2);
  });
}

describe('the kernel', () => {
  it('is what its source says', async () => {
    const { parseWat } = await wabt();
    const { buffer } = parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true }).toBinary({});
    expect(KERNEL_BYTES).toBe(Buffer.from(buffer).toString('base64'));
  });

  it('adds the inner products of rows and vectors', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { memory, matrix, vectors, factors } = laid(one);
        const expected = [...one.down];
        each(one, (cell, across, down) => {
          expected[down] = (expected[down] ?? 0) + (one.matrix[cell] ?? 0) * (one.across[across] ?? 0);
        });
        memory.addProducts(matrix, vectors, factors);
        expectClose(factors, expected);
      }),
    );
  });

  it('adds vectors to the rows of a matrix, each by its factor', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { memory, matrix, vectors, factors } = laid(one);
        const expected = [...one.matrix];
        each(one, (cell, across, down) => {
          expected[cell] = (expected[cell] ?? 0) + (one.across[across] ?? 0) * (one.down[down] ?? 0);
        });
        memory.addOuter(matrix, factors, vectors);
        expectClose(matrix.of, expected);
      }),
    );
  });

  it('adds the rows of a matrix, each by its factor', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { memory, matrix, vectors, factors } = laid(one);
        const expected = [...one.across];
        each(one, (cell, across, down) => {
          expected[across] = (expected[across] ?? 0) + (one.matrix[cell] ?? 0) * (one.down[down] ?? 0);
        });
        memory.addRows(matrix, factors, vectors);
        expectClose(vectors, expected);
      }),
    );
  });
});

describe('the memory of a network', () => {
  it('gives zeros, also where others wrote before', () => {
    const memory = new NetworkMemory(4);
    memory.take(8).fill(1);
    memory.clear();
    expect([...memory.take(8), ...memory.keep(4)]).toEqual(Array.from({ length: 12 }, () => 0));
  });

  it('keeps no more than it was made for, and works on no numbers of another', () => {
    const memory = new NetworkMemory(16);
    const matrix = { of: memory.keep(16), rows: 4, size: 4 };
    expect(() => memory.keep(1)).toThrow(RangeError);
    expect(() => memory.addProducts(matrix, new Float32Array(4), memory.take(4))).toThrow(TypeError);
  });

  it('takes no matrix whose rows are no multiple of four', () => {
    const memory = new NetworkMemory(12);
    const matrix = { of: memory.keep(12), rows: 3, size: 4 };
    expect(() => memory.addProducts(matrix, memory.take(4), memory.take(3))).toThrow(RangeError);
  });
});
