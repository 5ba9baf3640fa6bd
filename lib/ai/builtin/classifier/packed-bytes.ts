import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const OPTIONS = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

/** Bytes as text for a JSON file, compressed as well as it goes. */
export function packBytes(bytes: Int8Array | Float32Array): string {
  return brotliCompressSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS).toString('base64');
}

/** The bytes that `packBytes` made a text of; null where the text is none of its own. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(brotliDecompressSync(Buffer.from(text, 'base64')));
  } catch {
    return null;
  }
}
