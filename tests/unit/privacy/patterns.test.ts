import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { slowness } from '../../support/slowness';
import { type Pattern, patternsMadeAtLoad, readPatterns } from './every-pattern';
import { hostilePieces } from './hostile-for-pattern';

const FOLDERS = ['lib/privacy', 'lib/triage'];
const LENGTH = 10_000;
/** A tenth of the longest text that is read; what grows with the square of the length takes far longer. */
const MOST_MS = 40 * slowness();
const TRIES = 5;
/** Patterns that see only a short value or one line, with the longest that they are given. */
const SHORT: readonly (readonly [source: string, length: number])[] = [
  ['[.-]+$', 260],
  ['[aiy]+$', 60],
  ['[.,;!?)\\]]+$', 64],
  // Lines of a signature, the beginning of a message, and the phrases of the product's own lists.
  ['[?？]|#', 100],
  ['(?:[\\p{Sc}]\\s?\\d{1,3}(?:', 6_000],
  ['\\s+_\\s+', 60],
];
/** Patterns that are made of the sender's own data, at most a name and a number. */
const MADE_LATER = [
  'lib/privacy/find-known-names.ts',
  'lib/privacy/find-known-names.ts',
  'lib/privacy/find-personal-data.ts',
  'lib/triage/mime-text.ts',
];

function millisecondsOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  for (const match of text.matchAll(pattern)) if (match.index < 0) break;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The pieces on which a pattern takes longer than it may, repeated. */
function slowPieces({ pattern }: Pattern, pieces: readonly string[]): string[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  const length = SHORT.find(([source]) => pattern.source.startsWith(source))?.[1] ?? LENGTH;
  return pieces.filter((piece) => {
    const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}~`;
    // What is slow is slow each time; once it may be the process itself that was busy, as with compiling.
    return Array.from({ length: TRIES }).every(() => millisecondsOf(everywhere, text) > MOST_MS);
  });
}

describe('every pattern of redaction and triage', () => {
  it('takes bounded time on long runs and on what almost matches it', async () => {
    const { literals, madeLater, files } = readPatterns(FOLDERS);
    const made = await patternsMadeAtLoad(files, (file) => import(/* @vite-ignore */ pathToFileURL(file).href));
    const all = [...new Map([...literals, ...made].map((one) => [String(one.pattern), one])).values()];
    const tried = all.map((one) => ({ one, ...hostilePieces(one.pattern) }));
    const slow = tried.flatMap(({ one, pieces }) =>
      slowPieces(one, pieces).map((piece) => `${one.where} on ${JSON.stringify(piece.slice(0, 60))}`),
    );
    const generated = tried.filter((one) => one.generated).length;
    console.info(`${all.length} patterns, ${generated} of them with generated near matches`);
    expect(slow).toEqual([]);
    expect(literals.length).toBeGreaterThan(200);
    expect(made.length).toBeGreaterThan(50);
    expect(generated).toBeGreaterThan(all.length * 0.95);
    expect(madeLater).toEqual(MADE_LATER);
  }, 120_000);
});
