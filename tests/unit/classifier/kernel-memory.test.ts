import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { KERNEL_BYTES } from '@/lib/ai/builtin/classifier/kernel-bytes';
import { KernelMemory } from '@/lib/ai/builtin/classifier/kernel-memory';

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
  const memory = new KernelMemory(matrix.length);
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

/** Rows of a table of numbers or of signed bytes, some of them several times, and how much of each. */
const tables = fc.record({ rows: fc.integer({ min: 1, max: 9 }), size: fours }).chain(({ rows, size }) =>
  fc.record({
    size: fc.constant(size),
    table: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: rows * size, maxLength: rows * size }),
    wanted: fc.array(fc.record({ row: fc.nat(rows - 1), share: number }), { maxLength: 12 }),
  }),
);

describe('rows of a table', () => {
  it.each(['numbers', 'signed bytes'])('are added, each by its share: %s', (kind) => {
    fc.assert(
      fc.property(tables, ({ size, table, wanted }) => {
        const memory = new KernelMemory(table.length + 4);
        const rows = Uint32Array.from(wanted, ({ row }) => row);
        const shares = Float32Array.from(wanted, ({ share }) => share);
        const expected = Array.from({ length: size }, (_, at) =>
          wanted.reduce((sum, { row, share }) => sum + share * (table[row * size + at] ?? 0), 1),
        );
        const result = memory.take(size).fill(1);
        if (kind === 'numbers') {
          const of = memory.keep(table.length);
          of.set(table);
          memory.addRowsAt({ of, size }, { rows, shares }, result);
        } else {
          const of = memory.keepBytes(table.length);
          of.set(table);
          memory.addByteRowsAt({ of, size }, { rows, shares }, result);
        }
        expectClose(result, expected);
      }),
    );
  });
});

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('gated recurrent units', () => {
  /** As Cho et al. (2014) write them, with the reset behind the product. */
  function expectedStep(
    weights: Float32Array,
    bias: Float32Array,
    gates: readonly number[],
    before: readonly number[],
  ) {
    const units = before.length;
    const recalled = Array.from(bias, (one, row) =>
      before.reduce((sum, value, at) => sum + value * (weights[row * units + at] ?? 0), one),
    );
    return before.map((old, unit) => {
      const of = (list: readonly number[], gate: number) => list[gate * units + unit] ?? 0;
      const update = sigmoid(of(gates, 0) + of(recalled, 0));
      const reset = sigmoid(of(gates, 1) + of(recalled, 1));
      return (1 - update) * Math.tanh(of(gates, 2) + reset * of(recalled, 2)) + update * old;
    });
  }

  const form = fc.record({ units: fours, count: fc.integer({ min: 1, max: 4 }), backwards: fc.boolean() });
  const wide = fc.float({ min: -120, max: 120, noNaN: true });
  const cases = form.chain(({ units, count, backwards }) => {
    const numbers = (length: number, of = number) => fc.array(of, { minLength: length, maxLength: length });
    return fc.record({
      units: fc.constant(units),
      count: fc.constant(count),
      backwards: fc.constant(backwards),
      weights: numbers(3 * units * units),
      bias: numbers(3 * units),
      gates: numbers(3 * units * count, fc.oneof(number, wide)),
    });
  });

  it('carry a memory from word to word', () => {
    fc.assert(
      fc.property(cases, ({ units, count, backwards, weights, bias, gates }) => {
        const memory = new KernelMemory(weights.length + bias.length);
        const recurrence = { of: memory.keep(weights.length), bias: memory.keep(bias.length), units };
        recurrence.of.set(weights);
        recurrence.bias.set(bias);
        const pass = {
          gates: memory.take(gates.length),
          recalled: memory.take(gates.length),
          memory: memory.take(units * count),
        };
        pass.gates.set(gates);
        memory.recur(recurrence, pass, backwards);
        let before = Array.from({ length: units }, () => 0);
        for (let step = 0; step < count; step += 1) {
          const word = backwards ? count - 1 - step : step;
          const own = gates.slice(3 * units * word, 3 * units * (word + 1));
          expectClose(
            pass.memory.subarray(units * word, units * (word + 1)),
            expectedStep(recurrence.of, recurrence.bias, own, before),
          );
          before = [...pass.memory.subarray(units * word, units * (word + 1))];
        }
      }),
    );
  });
});

describe('the memory that it works in', () => {
  it('gives zeros, also where others wrote before', () => {
    const memory = new KernelMemory(4);
    memory.take(8).fill(1);
    memory.clear();
    expect([...memory.take(8), ...memory.keep(4)]).toEqual(Array.from({ length: 12 }, () => 0));
  });

  it('keeps no more than it was made for, and works on no numbers of another', () => {
    const memory = new KernelMemory(16);
    const matrix = { of: memory.keep(16), rows: 4, size: 4 };
    expect(() => memory.keep(1)).toThrow(RangeError);
    expect(() => memory.addProducts(matrix, new Float32Array(4), memory.take(4))).toThrow(TypeError);
  });

  it('takes no matrix whose rows are no multiple of four', () => {
    const memory = new KernelMemory(12);
    const matrix = { of: memory.keep(12), rows: 3, size: 4 };
    expect(() => memory.addProducts(matrix, memory.take(4), memory.take(3))).toThrow(RangeError);
  });
});
