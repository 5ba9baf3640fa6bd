import type { IncomingMessage } from 'node:http';
import { type Answer, problem, type SandboxRequest } from './answer';

const MAX_BODY_BYTES = 1024 * 1024;

/** A body that is not to be processed, with the answer it gets. */
export class BodyError extends Error {
  constructor(readonly answer: Answer) {
    super('unreadable body');
  }
}

function readText(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    message.on('end', () => {
      if (size > MAX_BODY_BYTES) reject(new BodyError(problem(413, 'body_too_large')));
      else resolve(Buffer.concat(chunks).toString('utf8'));
    });
    message.on('error', reject);
  });
}

/**
 * Reads a request to its end.
 * @throws BodyError for more than 1 MiB (413) or broken JSON (400)
 */
export async function readRequest(message: IncomingMessage): Promise<SandboxRequest> {
  const text = await readText(message);
  const url = new URL(message.url ?? '/', 'http://sandbox');
  const request = {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
  };
  if (text === '') return { ...request, body: undefined };
  try {
    return { ...request, body: JSON.parse(text) };
  } catch {
    throw new BodyError(problem(400, 'malformed_json'));
  }
}
