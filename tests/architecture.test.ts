import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Modules from the lowest layer up; a file imports from lower rows or its own module, nothing else. */
const LAYERS: string[][] = [
  ['lib/platform'],
  ['db'],
  ['lib/privacy', 'lib/payments'],
  ['lib/ai', 'lib/backend', 'lib/channels', 'lib/audit', 'lib/outbox'],
  ['lib/access'],
  ['lib/policy'],
  ['lib/conversations', 'lib/customers', 'lib/knowledge', 'lib/policy-versions'],
  ['lib/facts', 'lib/triage', 'lib/promises', 'lib/notify'],
  ['lib/intake', 'lib/actions'],
  ['lib/reply'],
  ['lib/followups', 'lib/disputes'],
  ['db/seed.ts'],
  ['inngest'],
  ['components'],
  ['app'],
  ['instrumentation.ts'],
];
const PRODUCT = ['app', 'components', 'lib', 'db', 'inngest'];
const MOST_LINES = 300;
const MEDIAN_LINES = 70;
const P90_LINES = 200;

/** Data, not code: word lists, texts and tables may be long. */
const DATA = [
  /^lib\/ai\/builtin\/(understand\/lexicon|write\/locales)\//,
  /^db\/(schema|migrations)\//,
  /^lib\/triage\/phrases\//,
  /^lib\/policy\/default-/,
];

type Source = { path: string; text: string; imports: { from: string; typeOnly: boolean }[] };

function walk(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(path: string, text: string) {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? '';
    if (target.startsWith('@/')) return [{ from: target.slice(2), typeOnly: Boolean(match[1]) }];
    if (target.startsWith('.')) return [{ from: relative('.', join(path, '..', target)), typeOnly: Boolean(match[1]) }];
    return [];
  });
}

const sources: Source[] = PRODUCT.flatMap(walk)
  .concat('instrumentation.ts')
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

/** The longest name that holds the file: `db/seed.ts` is a module of its own. */
const moduleOf = (path: string) =>
  LAYERS.flat()
    .filter((name) => path === name || path.startsWith(`${name}/`) || `${path}.ts` === name)
    .sort((a, b) => b.length - a.length)[0] ?? null;
const layerOf = (path: string) => LAYERS.findIndex((row) => row.includes(moduleOf(path) ?? ''));

describe('layers', () => {
  test('every product file belongs to a module', () => {
    expect(sources.filter(({ path }) => moduleOf(path) === null).map(({ path }) => path)).toEqual([]);
  });

  test('a file imports from lower layers or its own module', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ from }) => moduleOf(from) !== null && moduleOf(from) !== moduleOf(path) && layerOf(from) >= layerOf(path),
        )
        // Types may be named by a schema and by the components that show them.
        .filter(({ typeOnly }) => !(typeOnly && (path.startsWith('db/') || path.startsWith('components/'))))
        .map(({ from }) => `${path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('components take types from lib, never verbs', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('components/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from, typeOnly }) => /^(db|inngest)\//.test(from) && !typeOnly)
          .map(({ from }) => `${path} → ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  test('the product knows neither the sandbox nor the tests', () => {
    const wrong = sources.filter(({ imports }) => imports.some(({ from }) => /^(sandbox|tests)\b/.test(from)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('policy is pure: no database, no clock, no randomness, no network', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('lib/policy/'))
      .filter(({ text }) =>
        /from 'drizzle|from '@\/db|Date\.now\(|new Date\(\)|Math\.random|fetch\(|process\./.test(text),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('imports make no cycle', () => {
    expect(findCycle(sources)).toEqual([]);
  });
});

describe('one writer per table', () => {
  const WRITERS: Record<string, string[]> = {
    users: ['lib/access'],
    customers: ['lib/customers'],
    customerIdentities: ['lib/customers'],
    conversations: ['lib/conversations'],
    messages: ['lib/conversations'],
    ratings: ['lib/conversations'],
    webhookDeliveries: ['lib/intake'],
    runs: ['lib/conversations'],
    runSteps: ['lib/conversations'],
    actions: ['lib/actions'],
    approvals: ['lib/actions'],
    refundBudgetDays: ['lib/actions'],
    promises: ['lib/promises'],
    paymentCases: ['lib/disputes'],
    drafts: ['lib/reply'],
    policyVersions: ['lib/policy-versions'],
    livePointers: ['lib/policy-versions'],
    knowledgeArticles: ['lib/knowledge'],
    auditEntries: ['lib/audit'],
    outboxEvents: ['lib/outbox', 'inngest'],
  };

  test.each(Object.entries(WRITERS))('%s', (table, owners) => {
    const pattern = new RegExp(`\\.(insert|update|delete)\\(\\s*${table}\\s*\\)`);
    const others = sources.filter(
      ({ path, text }) => pattern.test(text) && !owners.some((owner) => path.startsWith(`${owner}/`)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

describe('sizes and habits', () => {
  const code = sources.filter(({ path }) => !DATA.some((one) => one.test(path)));
  const lines = code
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)]?.lines ?? 0;

  test('files are short', () => {
    expect(lines.filter((one) => one.lines > MOST_LINES)).toEqual([]);
    expect(at(0.5)).toBeLessThanOrEqual(MEDIAN_LINES);
    expect(at(0.9)).toBeLessThanOrEqual(P90_LINES);
  });

  test('no any, no silenced checks', () => {
    const wrong = sources.filter(({ text }) =>
      /:\s*any\b\s*[;,)=\]>|&{[]|as any\b|<any>|@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('only platform/env reads the environment', () => {
    const wrong = sources.filter(
      ({ path, text }) =>
        /process\.env\b/.test(text) && path !== 'lib/platform/env.ts' && path !== 'instrumentation.ts',
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names are kebab-case', () => {
    const wrong = sources.filter(
      ({ path }) => !/(^|\/)(\[?\[?\.{0,3}[a-z0-9-]+\]?\]?|route|page|layout)(\.[a-z-]+)*\.tsx?$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** The first cycle of value imports, as the files in it; empty where there is none. */
function findCycle(all: Source[]): string[] {
  const known = new Set(all.map(({ path }) => path));
  const resolve = (from: string) =>
    [from, `${from}.ts`, `${from}.tsx`, `${from}/index.ts`].find((candidate) => known.has(candidate));
  const edges = new Map(
    all.map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ from }) => resolve(from) ?? []),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] => {
    const seen = trail.indexOf(path);
    if (seen >= 0) return [...trail.slice(seen), path];
    if (done.has(path)) return [];
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of all) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
