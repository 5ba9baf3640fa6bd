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
  return { table: storeMatrix(table, WIDTH, STEPS), rest: packBytes(all.subarray(table.length)) };
}

/** Fills the table with what its stored steps stand for; whether they were of its size. */
function fillTable(table: Float32Array, stored: StoredMatrix): boolean {
  const shares = sharesOf(STEPS);
  const places = openMatrix(stored, { rows: TABLE_ROWS, columns: WIDTH, numbers: Int8Array.from(shares.keys()) });
  if (!places) return false;
  const largest = Float64Array.from(stored.largest);
  for (let start = 0; start < places.length; start += WIDTH) {
    for (let column = 0; column < WIDTH; column += 1) {
      const share = shares[places[start + column] ?? 0] ?? 0;
      table[start + column] = share * (largest[column] ?? 0);
    }
  }
  return true;
}

/** Makes a stored network ready for use; null where it is of another size. */
export function openSequence({ table, rest }: StoredSequence): SequenceNetwork | null {
  const network = sequenceNetwork(new Float32Array(NETWORK_SIZE));
  const floats = unpackBytes(rest);
  const behind = NETWORK_SIZE - network.table.length;
  if (floats?.length !== behind * Float32Array.BYTES_PER_ELEMENT || !fillTable(network.table, table)) return null;
  new Uint8Array(network.all.buffer, network.table.byteLength).set(floats);
  return network;
}
