import { constants, deflateSync, inflateSync } from 'node:zlib';

/** Looking for repetitions makes sparse weights shorter and dense ones, which have none, longer. */
const STRATEGIES = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY];

/** Bytes as text for a JSON file, compressed as well as it goes. */
export function packBytes(bytes: Int8Array | Float32Array): string {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed = STRATEGIES.map((strategy) => deflateSync(whole, { level: constants.Z_BEST_COMPRESSION, strategy }));
  return packed.reduce((shortest, one) => (one.length < shortest.length ? one : shortest)).toString('base64');
}

/** The bytes that `packBytes` made a text of; null where the text is none of its own. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(inflateSync(Buffer.from(text, 'base64')));
  } catch {
    return null;
  }
}
