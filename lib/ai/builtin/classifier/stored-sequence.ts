import { z } from 'zod';
import { packBytes, unpackBytes } from './packed-bytes';
import { NETWORK_SIZE, type SequenceNetwork, sequenceNetwork, WIDTH } from './sequence-network';
import { openMatrix, type Steps, sharesOf, storedMatrixSchema, storeMatrix } from './stored-matrix';

/** So few steps, finer near zero, read as many lines right as the numbers themselves. */
const STEPS: Steps = { most: 6, power: 1.5 };

/** The network that reads the words in their order as it is stored: its table in few steps, everything behind it as 32-bit floats. */
export const storedSequenceSchema = z.object({ table: storedMatrixSchema, rest: z.string() });
export type StoredSequence = z.infer<typeof storedSequenceSchema>;

/** Makes a network to what is stored of it. */
export function storeSequence({ all, table }: SequenceNetwork): StoredSequence {
  return { table: storeMatrix(table, WIDTH, STEPS), rest: packBytes(all.subarray(table.length)) };
}

/** Makes a stored network ready for use; null where it is of another size. */
export function openSequence({ table, rest }: StoredSequence): SequenceNetwork | null {
  const network = sequenceNetwork(new Float32Array(NETWORK_SIZE));
  const opened = openMatrix(table, { into: network.table, numbers: sharesOf(STEPS), scales: table.largest });
  const floats = unpackBytes(rest);
  const behind = NETWORK_SIZE - network.table.length;
  if (!opened || floats?.length !== behind * Float32Array.BYTES_PER_ELEMENT) return null;
  network.all.set(new Float32Array(floats.buffer), network.table.length);
  return network;
}
