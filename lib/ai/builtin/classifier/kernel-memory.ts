import { KERNEL_BYTES } from './kernel-bytes';
import { MOST_PLACES } from './word-sequence';

/** A matrix row by row, with `rows` and `size` multiples of four. */
export type Matrix = { of: Float32Array; rows: number; size: number };
/** Rows of a table, and how much of each. */
export type ShareOfRows = { rows: Uint32Array; shares: Float32Array };
/** The weights of gated recurrent units from one memory to the next (three rows for each unit: update, reset, new value). */
export type Recurrence = { of: Float32Array; bias: Float32Array; units: number };
type OverMatrix = (matrix: number, rows: number, size: number, from: number, to: number, count: number) => void;
type OverTable = (table: number, size: number, rows: number, shares: number, to: number, count: number) => void;
type Kernel = {
  addProducts: OverMatrix;
  addOuter: OverMatrix;
  addRows: OverMatrix;
  addRowsAt: OverTable;
  addByteRowsAt: OverTable;
  recur: (...numbers: number[]) => void;
};

const FLOAT = Float32Array.BYTES_PER_ELEMENT;
const PAGE = 65_536;
/** Numbers that the kernel takes at once. */
const AT_ONCE = 4;
/** Of a gated recurrent unit: update, reset and new value. */
const GATES = 3;
/** Numbers that reading one word, and learning from it, needs beside the network. */
const ROOM_AT_WORD = 3072;

let compiled: WebAssembly.Module | null = null;

function kernelOver(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, { kernel: { memory } });
  // The module is our own: kernel.wat exports just these, each over integers.
  return exports as Kernel;
}

/**
 * Memory in which weights lie, and all that is worked out with them for one message: there a small WebAssembly kernel takes four
 * numbers at once, which JavaScript cannot. What `keep` gives stays; what `take` gives is good until the next `clear`.
 */
export class KernelMemory {
  readonly #numbers: ArrayBuffer;
  readonly #kernel: Kernel;
  readonly #room: number;
  #kept = 0;
  #taken = 0;

  /** @param keeps how many numbers will be kept */
  constructor(keeps: number) {
    const bytes = FLOAT * (keeps + MOST_PLACES * ROOM_AT_WORD);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    this.#numbers = memory.buffer;
    this.#kernel = kernelOver(memory);
    this.#room = keeps * FLOAT;
  }

  /** Numbers for as long as the memory lives, zero at first. */
  keep(count: number): Float32Array {
    const from = this.#kept;
    if (from + count * FLOAT > this.#room) throw new RangeError('more numbers are kept than the memory was made for');
    this.#kept += count * FLOAT;
    return new Float32Array(this.#numbers, from, count);
  }

  /** The same for signed bytes, four in the room of a number. */
  keepBytes(count: number): Int8Array {
    const { buffer, byteOffset } = this.keep(Math.ceil(count / FLOAT));
    return new Int8Array(buffer, byteOffset, count);
  }

  /** Numbers for the time of one message, zero at first. */
  take(count: number): Float32Array {
    const from = this.#room + this.#taken;
    this.#taken += count * FLOAT;
    return new Float32Array(this.#numbers, from, count).fill(0);
  }

  /** Takes back all that was taken. */
  clear(): void {
    this.#taken = 0;
  }

  /** Adds to each result (`rows` numbers, one behind the other) the inner products of the matrix's rows with its vector (`size` numbers). */
  addProducts(matrix: Matrix, vectors: Float32Array, results: Float32Array): void {
    this.#over('addProducts', matrix, vectors, results, results.length / matrix.rows);
  }

  /** Adds to the matrix, for each vector (`size` numbers), the vector times its factor for the row (`rows` numbers). */
  addOuter(matrix: Matrix, factors: Float32Array, vectors: Float32Array): void {
    this.#over('addOuter', matrix, factors, vectors, factors.length / matrix.rows);
  }

  /** Adds to each result (`size` numbers) the sum of the matrix's rows, each times its factor (`rows` numbers). */
  addRows(matrix: Matrix, factors: Float32Array, results: Float32Array): void {
    this.#over('addRows', matrix, factors, results, factors.length / matrix.rows);
  }

  /** Adds to the result (`size` numbers) rows of a table, each as much as its share. */
  addRowsAt({ of, size }: Pick<Matrix, 'of' | 'size'>, wanted: ShareOfRows, result: Float32Array): void {
    this.#overTable('addRowsAt', { of, size }, wanted, result);
  }

  /** The same for a table of signed bytes. */
  addByteRowsAt(table: { of: Int8Array; size: number }, wanted: ShareOfRows, result: Float32Array): void {
    this.#overTable('addByteRowsAt', table, wanted, result);
  }

  /**
   * Gated recurrent units over words from the first on, or from the last on.
   *
   * @param gates of each word what it gives to update, reset and new value (three times `units`); these are left there
   * @param recalled as many numbers, for what the memory before gave to each
   * @param memory of each word as many numbers as there are units, for the memory after it
   */
  recur(
    { of, bias, units }: Recurrence,
    { gates, recalled, memory }: { gates: Float32Array; recalled: Float32Array; memory: Float32Array },
    backwards: boolean,
  ): void {
    const count = memory.length / units;
    if (count === 0) return;
    this.#check([of, bias, gates, recalled, memory], [units, GATES * units]);
    const before = this.take(units);
    const places = [gates, recalled, memory, before].map((numbers) => numbers.byteOffset);
    const [first, step] = backwards ? [count - 1, -1] : [0, 1];
    this.#kernel.recur(of.byteOffset, bias.byteOffset, units, ...places, first, step, count);
  }

  #overTable(
    what: 'addRowsAt' | 'addByteRowsAt',
    { of, size }: { of: Float32Array | Int8Array; size: number },
    { rows, shares }: ShareOfRows,
    result: Float32Array,
  ): void {
    if (rows.length === 0) return;
    this.#check([of, result], [size]);
    const before = this.#taken;
    const amounts = this.take(rows.length);
    amounts.set(shares);
    const { buffer, byteOffset } = this.take(rows.length);
    new Uint32Array(buffer, byteOffset, rows.length).set(rows);
    this.#kernel[what](of.byteOffset, size, byteOffset, amounts.byteOffset, result.byteOffset, rows.length);
    this.#taken = before;
  }

  #check(numbers: readonly (Float32Array | Int8Array)[], sizes: readonly number[]): void {
    for (const size of sizes) if (size % AT_ONCE !== 0) throw new RangeError('rows and sizes are fours');
    for (const { buffer } of numbers) if (buffer !== this.#numbers) throw new TypeError('numbers of another memory');
  }

  #over(
    what: 'addProducts' | 'addOuter' | 'addRows',
    { of, rows, size }: Matrix,
    from: Float32Array,
    to: Float32Array,
    count: number,
  ): void {
    if (count === 0) return;
    this.#check([of, from, to], [rows, size, AT_ONCE * count]);
    this.#kernel[what](of.byteOffset, rows, size, from.byteOffset, to.byteOffset, count);
  }
}
