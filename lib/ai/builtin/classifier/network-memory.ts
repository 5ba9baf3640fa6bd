import { KERNEL_BYTES } from './kernel-bytes';
import { MOST_PLACES } from './word-sequence';

/** A matrix row by row, with `rows` and `size` multiples of four. */
export type Matrix = { of: Float32Array; rows: number; size: number };
type OverMatrix = (matrix: number, rows: number, size: number, from: number, to: number, count: number) => void;
type Kernel = { addProducts: OverMatrix; addOuter: OverMatrix; addRows: OverMatrix };

const FLOAT = Float32Array.BYTES_PER_ELEMENT;
const PAGE = 65_536;
/** Numbers that the kernel takes at once. */
const AT_ONCE = 4;
/** Numbers that reading one word, and learning from it, needs beside the network. */
const ROOM_AT_WORD = 3072;

let compiled: WebAssembly.Module | null = null;

function kernelOver(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, { network: { memory } });
  // The module is our own: kernel.wat exports just these three, each over six integers.
  return exports as Kernel;
}

/**
 * Memory in which the numbers of a network lie, and all that is worked out for one message: there a small WebAssembly kernel takes
 * four numbers at once, which JavaScript cannot. What `keep` gives stays; what `take` gives is good until the next `clear`.
 */
export class NetworkMemory {
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
    if (from + count * FLOAT > this.#room)
      throw new RangeError('a network keeps more numbers than its memory was made for');
    this.#kept += count * FLOAT;
    return new Float32Array(this.#numbers, from, count);
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

  #over(what: keyof Kernel, { of, rows, size }: Matrix, from: Float32Array, to: Float32Array, count: number): void {
    if (count === 0) return;
    if (rows % AT_ONCE !== 0 || size % AT_ONCE !== 0 || count % 1 !== 0)
      throw new RangeError('rows and sizes are fours');
    if ([of, from, to].some(({ buffer }) => buffer !== this.#numbers)) throw new TypeError('numbers of another memory');
    this.#kernel[what](of.byteOffset, rows, size, from.byteOffset, to.byteOffset, count);
  }
}
