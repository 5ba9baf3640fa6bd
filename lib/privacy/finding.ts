import type { PiiType } from './vault';

/** A stretch of the text that is personal data; `end` is exclusive. */
export type Finding = { start: number; end: number; type: PiiType };

/** The finding of one captured group, which stands at the end of its match, or of the group's first `length` characters. */
export function groupFinding(
  match: RegExpExecArray,
  group: string | undefined,
  type: PiiType,
  length = group?.length ?? 0,
): Finding {
  const start = match.index + match[0].lastIndexOf(group ?? '');
  return { start, end: start + length, type };
}

/** All matches of a pattern as findings. */
export function matchFindings(text: string, pattern: RegExp, type: PiiType): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, type }));
}
