import type { Finding } from './finding';

/** First version: nothing yet. */
export function findNames(_text: string, _sender: { name?: string | null; email?: string | null }): Finding[] {
  return [];
}
