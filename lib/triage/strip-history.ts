import { isForwardMark, isSeparator, nextWritten, quoteHeaderLength, startsHeaderBlock } from './quote-header';

const INLINE_HEADER = /^(.{1,2000}?)(?:-{2,} ?| )On (?:\p{Lu}\p{L}{2,8},? )?(?:\p{Lu}\p{L}{2,8} )?\d.{3,150} wrote:$/u;
const QUOTED = /^>(?! ?\d)(?!.*<<<)/;
const RULE = /^(?:[_=*]{2,}|-{5,})$/;

/**
 * Drops what mail programs put below or between a customer's words: quoted lines, "On … wrote:" with all that follows it,
 * header blocks and "Original Message" separators. A message that is marked as forwarded stays. Answers between or below
 * quoted lines stay too. May return '' when nothing else is there.
 */
export function stripHistory(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isForwardMark(line)) return [...kept, ...lines.slice(index)].join('\n');
    if (isSeparator(line) || startsHeaderBlock(lines, index)) break;
    const shared = sharedLine(line, nextWritten(lines, index + 1));
    const header = shared === null ? quoteHeaderLength(lines, index) : 0;
    if (shared !== null) kept.push(shared);
    else if (header > 0) {
      if (!nextWritten(lines, index + header).startsWith('>')) break;
      index += header - 1;
    } else if (!isQuoted(lines, index)) {
      kept.push(line);
    }
  }
  while (kept.length > 0 && (kept.at(-1) === '' || RULE.test(kept.at(-1) ?? ''))) kept.pop();
  return kept.join('\n');
}

/** A quoted line, or the rest of one that the mail program broke without repeating the mark. */
function isQuoted(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.startsWith('>'))
    return QUOTED.test(line) || (lines[index - 1] ?? '').startsWith('>') || (lines[index + 1] ?? '').startsWith('>');
  const above = lines[index - 1] ?? '';
  const broken = above.startsWith('>') && (lines[index + 1] ?? '').startsWith('>');
  return (
    broken &&
    (above.length >= 60 || above === '>' || /^\(?http|\)$|\bhttps?:\S+$/.test(line) || /https?:\S+$/.test(above))
  );
}

/** Some programs put "On … wrote:" on the line of the last word: that line's own part, else null. */
function sharedLine(line: string, next: string): string | null {
  if (!next.startsWith('>') || line.startsWith('>') || !line.endsWith('wrote:')) return null;
  return INLINE_HEADER.exec(line)?.[1]?.trimEnd() ?? null;
}
