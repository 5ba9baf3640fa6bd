import { deflateSync, inflateSync } from 'node:zlib';

const SMALLEST = { level: 9 };

/** Bytes as text for a JSON file, compressed. */
export function packBytes(bytes: Int8Array | Float32Array): string {
  return deflateSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), SMALLEST).toString('base64');
}

/** The bytes that `packBytes` made a text of; null where the text is none of its own. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(inflateSync(Buffer.from(text, 'base64')));
  } catch {
    return null;
  }
}
