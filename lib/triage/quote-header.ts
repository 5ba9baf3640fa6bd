import { alternatives } from '@/lib/privacy/phrases/alternatives';
import { FORWARDED, HEADER_LABELS, ORIGINAL_MESSAGE, WROTE } from './phrases/mail-markers';

/** A header may be wrapped over so many lines, and is never longer. */
const MOST_LINES = 5;
const MOST_LENGTH = 400;

const ENDS_WITH_WROTE = new RegExp(`(?:^|[\\s>)\\]"])(?:${alternatives(WROTE)}) ?:?[- ]*$`, 'iu');
const ENDS_WITH_ADDRESS = /(?:< ?[^<>\s]+@[^<>\s]+ ?>|\( ?[^()\s]+@[^()\s]+ ?\)) ?:$/u;
const DATE_THEN_ADDRESS = /^\p{L}{0,12}[,. ]{0,2}\d{1,4}[-./ ].{2,80}<[^<>\s]+@[^<>\s]+> ?:?$/u;
// Where a header is wrapped, its first line must look like one: a customer's own short line above it is no part of it.
const STARTS_HEADER =
  /^[-" ]{0,8}(?:On|At|Le|Am|Em|El|Il|In data|Op|Den|På|W dniu|Dnia|Dne|Vào|\d|\p{L}{2,3}\.?,? \d|Sent from)/u;
const MOMENT = /@|\d:\d\d|\b(?:19|20)\d\d\b/;
const SEPARATOR = new RegExp(`^[-_=*~ ]{2,}(?:${alternatives(ORIGINAL_MESSAGE)})[-_=*~: ]*$`, 'iu');
const FORWARD = new RegExp(
  `^(?:[-_=*~ ]{2,}(?:${alternatives(FORWARDED)})[-_=*~: ]*|(?:${alternatives(FORWARDED)}) ?:)$`,
  'iu',
);
const DASHED_WROTE = new RegExp(`^-{2,} ?[^-\\n]{2,80} (?:${alternatives(WROTE)}) ?-{2,}$`, 'iu');

/** "-----Original Message-----" and its like. */
export function isSeparator(line: string): boolean {
  return line.length <= 100 && (SEPARATOR.test(line) || DASHED_WROTE.test(line));
}

/** "---------- Forwarded message ---------" and its like. */
export function isForwardMark(line: string): boolean {
  return line.length <= 100 && FORWARD.test(line);
}

/** How many lines at `index` are the line above a quotation ("On Mon … Support <help@…> wrote:"); 0 where none is. */
export function quoteHeaderLength(lines: readonly string[], index: number): number {
  const first = lines[index] ?? '';
  if (first === '' || first.startsWith('>') || first.length > MOST_LENGTH || !/[\d@<]/.test(first)) return 0;
  let joined = '';
  for (let count = 1; count <= MOST_LINES && index + count <= lines.length; count++) {
    const line = lines[index + count - 1] ?? '';
    const following = nextWritten(lines, index + count);
    if (line === '' && !following.startsWith('<')) return 0;
    joined = `${joined} ${line}`.trim();
    if (joined.length > MOST_LENGTH || (count > 1 && !STARTS_HEADER.test(joined))) return 0;
    if (isQuoteHeader(joined, following)) return count;
  }
  return 0;
}

function isQuoteHeader(joined: string, next: string): boolean {
  const quoted = next.startsWith('>');
  if (ENDS_WITH_WROTE.test(joined)) return /\d|<[^<>]+@/.test(joined) && (quoted || MOMENT.test(joined));
  if (ENDS_WITH_ADDRESS.test(joined)) return /\d/.test(joined) && MOMENT.test(joined);
  return quoted && DATE_THEN_ADDRESS.test(joined);
}

/** The next line that is not blank; '' at the end. */
export function nextWritten(lines: readonly string[], from: number): string {
  for (let index = from; index < Math.min(lines.length, from + 6); index++) {
    const line = lines[index] ?? '';
    if (line !== '') return line;
  }
  return '';
}

type LabelKind = keyof typeof HEADER_LABELS;
const LABEL_KINDS: readonly LabelKind[] = ['from', 'sent', 'to', 'subject', 'cc'];
const KIND_OF_LABEL = new Map<string, LabelKind>(
  LABEL_KINDS.flatMap((kind) => HEADER_LABELS[kind].map((label): [string, LabelKind] => [label, kind])),
);
const LABEL = /^[*\s]{0,6}(\p{L}[\p{L} -]{0,24}?)\*? ?:/u;

/** True where a header block ("From: … Sent: … To: … Subject: …") begins at `index`, in any of the known languages. */
export function startsHeaderBlock(lines: readonly string[], index: number): boolean {
  const first = labelOf(lines[index] ?? '');
  if (first !== 'from' && first !== 'sent') return false;
  const kinds = new Set<LabelKind>();
  let address = false;
  for (const line of lines.slice(index, index + 8)) {
    const kind = labelOf(line);
    if (kind) kinds.add(kind);
    else if (kinds.size >= 2 && line === '') break;
    address ||= line.includes('@');
  }
  return (
    (kinds.has('from') || (kinds.has('sent') && kinds.has('to'))) &&
    kinds.size >= 2 &&
    (address || (kinds.has('subject') && kinds.size >= 3))
  );
}

function labelOf(line: string): LabelKind | null {
  const label = LABEL.exec(line.slice(0, 60))?.[1]?.trim().toLowerCase();
  return (label && KIND_OF_LABEL.get(label)) || null;
}
