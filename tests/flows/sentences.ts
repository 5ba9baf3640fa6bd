import { expect } from 'vitest';

/** Sentences of a reply, without what differs by itself. */
function sentencesOf(reply: string): string[] {
  return reply
    .split(/(?<=[.!?…][»”"]?)\s+|\n+/u)
    .map((one) => one.trim())
    .filter((one) => one.split(/\s+/).length > 3);
}

/** A customer never reads the same sentence twice in one conversation. */
export function expectNothingTwice(replies: string[]): void {
  const all = replies.flatMap(sentencesOf);
  expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
}
