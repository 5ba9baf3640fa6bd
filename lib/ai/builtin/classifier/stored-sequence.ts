import { z } from 'zod';
import { packBytes, unpackBytes } from './packed-bytes';
import { NETWORK_SIZE, type SequenceNetwork, sequenceNetwork, WIDTH } from './sequence-network';
import { openMatrix, type Steps, type StoredMatrix, sharesOf, storedMatrixSchema, storeMatrix } from './stored-matrix';
import { TABLE_ROWS } from './word-sequence';

/** So few steps, finer near zero, read as many lines right as the numbers themselves. */
const STEPS: Steps = { most: 6, power: 1.5 };

/** The network that reads the words in their order as it is stored: its table in few steps, everything behind it as 32-bit floats. */
export const storedSequenceSchema = z.object({ table: storedMatrixSchema, rest: z.string() });
export type StoredSequence = z.infer<typeof storedSequenceSchema>;

/** Makes a network to what is stored of it. */
export function storeSequence({ all, table }: SequenceNetwork): StoredSequence {
  return { table: storeMatrix(table.numbers, WIDTH, STEPS), rest: packBytes(all.subarray(table.numbers.length)) };
}

/** Fills the table with what its stored steps stand for; whether they were of its size. */
function fillTable(table: Float32Array, stored: StoredMatrix): boolean {
  const shares = sharesOf(STEPS);
  const numbers = Int8Array.from(shares.keys());
  const places = openMatrix(stored, { rows: TABLE_ROWS, columns: WIDTH, numbers });
  if (!places) return false;
  // What each step stands for in each column: nothing is left to work out for each number.
  const values = Float32Array.from({ length: WIDTH * shares.length }, (_, at) => {
    const share = shares[at % shares.length] ?? 0;
    return share * (stored.largest[Math.floor(at / shares.length)] ?? 0);
  });
  const steps = shares.length;
  const end = values.length;
  for (let at = 0, column = 0; at < places.length; at += 1) {
    table[at] = values[column + (places[at] ?? 0)] ?? 0;
    column += steps;
    if (column === end) column = 0;
  }
  return true;
}

/** Makes a stored network ready for use; null where it is of another size. */
export function openSequence({ table, rest }: StoredSequence): SequenceNetwork | null {
  const network = sequenceNetwork();
  const { numbers } = network.table;
  const floats = unpackBytes(rest);
  const behind = NETWORK_SIZE - numbers.length;
  if (floats?.length !== behind * Float32Array.BYTES_PER_ELEMENT || !fillTable(numbers, table)) return null;
  new Uint8Array(network.all.buffer, numbers.byteLength, floats.length).set(floats);
  return network;
}
