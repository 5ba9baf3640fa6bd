import { z } from 'zod';
import { packBytes, unpackBytes } from './packed-bytes';
import { NETWORK_SIZE, type SequenceNetwork, sequenceNetwork, WIDTH } from './sequence-network';

/** The table is stored as whole numbers up to this: with 10 as many lines were read right, and the file had 5 % more. */
const MOST_STEP = 8;

/** The network that reads the words in their order as it is stored: its table as signed bytes, each column on a scale of its own. */
export const storedSequenceSchema = z.object({
  scales: z.array(z.number()).length(WIDTH),
  table: z.string(),
  /** Everything behind the table, 32-bit floats. */
  rest: z.string(),
});
export type StoredSequence = z.infer<typeof storedSequenceSchema>;

/** Makes a network to what is stored of it. */
export function storeSequence({ all, table }: SequenceNetwork): StoredSequence {
  const most = new Float64Array(WIDTH);
  table.forEach((value, at) => {
    most[at % WIDTH] = Math.max(most[at % WIDTH] ?? 0, Math.abs(value));
  });
  const scales = Array.from(most, (one) => one / MOST_STEP || 1);
  const bytes = Int8Array.from(table, (value, at) => Math.round(value / (scales[at % WIDTH] ?? 1)));
  return { scales, table: packBytes(bytes), rest: packBytes(all.subarray(table.length)) };
}

/** Makes a stored network ready for use; null where it is of another size. */
export function openSequence({ scales, table, rest }: StoredSequence): SequenceNetwork | null {
  const [bytes, floats] = [unpackBytes(table), unpackBytes(rest)];
  const network = sequenceNetwork(new Float32Array(NETWORK_SIZE));
  const behind = NETWORK_SIZE - network.table.length;
  if (bytes?.length !== network.table.length || floats?.length !== behind * Float32Array.BYTES_PER_ELEMENT) return null;
  new Int8Array(bytes.buffer).forEach((value, at) => {
    network.table[at] = value * (scales[at % WIDTH] ?? 1);
  });
  network.all.set(new Float32Array(floats.buffer), network.table.length);
  return network;
}
