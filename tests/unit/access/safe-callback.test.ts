import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeCallback } from '@/lib/access/safe-callback';

test('pages of this site are kept with their query', () => {
  expect(safeCallback('/approvals')).toBe('/approvals');
  expect(safeCallback('/inbox?view=escalated&q=a%20b')).toBe('/inbox?view=escalated&q=a%20b');
});

test.each([
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  '/sign-in?callbackUrl=/sign-in',
  '/api/auth/signout',
])('%j leads to the inbox', (target) => {
  expect(safeCallback(target)).toBe('/inbox');
});

test('whatever is asked for, the answer stays on this site', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', ':', '@', '\t', '\n', '?', '#', '%2f') }),
      (text) => {
        const target = new URL(safeCallback(text), 'https://firstline.example');
        expect(target.origin).toBe('https://firstline.example');
        expect(safeCallback(text).startsWith('//')).toBe(false);
      },
    ),
  );
});
