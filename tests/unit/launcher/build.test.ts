import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceStamp } from '@/scripts/lib/build.mjs';
import { testFolder } from '@/tests/support/folder';

function checkout() {
  const folder = testFolder();
  for (const name of ['app', 'lib', 'tests', '.data', 'app/docs']) mkdirSync(join(folder, name));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('app/page.tsx', 'page');
  write('package.json', '{}');
  return { folder, write };
}

test('the stamp changes with content and names of what is built', () => {
  const { folder, write } = checkout();
  const stamps = [sourceStamp(folder)];
  for (const [name, text] of [
    ['app/page.tsx', 'changed'],
    ['app/docs/page.tsx', 'a page that happens to be called docs'],
    ['package-lock.json', '{}'],
    ['lib/a.ts', 'one'],
    ['lib/b.ts', 'one'],
  ] as const) {
    write(name, text);
    stamps.push(sourceStamp(folder));
  }
  expect(new Set(stamps).size).toBe(stamps.length);
});

test('the stamp does not change with times, tests, notes, data or configuration', () => {
  const { folder, write } = checkout();
  const before = sourceStamp(folder);
  utimesSync(join(folder, 'app/page.tsx'), new Date(0), new Date(0));
  for (const name of ['tests/a.test.ts', 'README.md', '.env', '.env.local', '.data/x', 'tsconfig.tsbuildinfo']) {
    write(name, 'text');
  }
  expect(sourceStamp(folder)).toBe(before);
});
