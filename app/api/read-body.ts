import { AppError } from '@/lib/platform/errors';

/** Reads a request's raw bytes, up to a limit. @throws AppError too_large beyond it. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = new AppError('too_large', `The body is larger than ${limit} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}
