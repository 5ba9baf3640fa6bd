import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const OPTIONS = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    // Steps are no text: modelled by context they are no smaller and take twice as long to open.
    [constants.BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING]: 1,
  },
};

/** Bytes as text for a JSON file, compressed as well as it goes. */
export function packBytes(bytes: Int8Array | Float32Array): string {
  return brotliCompressSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS).toString('base64');
}

/** In one piece: put together from small ones, the weights take half as long again to open. */
const WHOLE = { chunkSize: 8 * 1024 * 1024 };

/** The bytes that `packBytes` made a text of; null where the text is none of its own. */
export function unpackBytes(text: string): Uint8Array | null {
  try {
    return brotliDecompressSync(Buffer.from(text, 'base64'), WHOLE);
  } catch {
    return null;
  }
}
