import { expect, test } from 'vitest';
import { mergeRows, type ShownRow } from '@/components/inbox/merge-rows';

const row = (id: string, firstLine = id): ShownRow => ({
  id,
  name: id,
  email: null,
  subject: null,
  firstLine,
  channel: 'crm',
  origin: null,
  status: 'escalated',
  handledBy: 'agent',
  reason: null,
  language: 'en',
  intents: [],
  anger: 0,
  priority: 'normal',
  pendingApprovals: 0,
  assignee: null,
  waitingSince: null,
  lastMessageAt: '2026-11-21T10:00:00.000Z',
});
const ids = (rows: readonly ShownRow[]) => rows.map((one) => one.id);

test('rows keep their places, show what is new about them, and what came in is only counted', () => {
  const merged = mergeRows(
    [row('a'), row('b'), row('c')],
    { rows: [row('x'), row('c'), row('a'), row('b', 'changed')], next: null },
    true,
  );
  expect(ids(merged.rows)).toEqual(['a', 'b', 'c']);
  expect(merged.rows[1]?.firstLine).toBe('changed');
  expect(merged.arrivals).toBe(1);
});

test('a row that left the view stays, faded', () => {
  const merged = mergeRows([row('a'), row('b')], { rows: [row('b')], next: null }, true);
  expect(merged.rows[0]).toMatchObject({ id: 'a', gone: true });
  expect(merged.rows[1]?.gone).toBeUndefined();
});

test('a row that was only pushed beyond the page is not taken for gone', () => {
  const merged = mergeRows(
    [row('a'), row('b'), row('c')],
    { rows: [row('x'), row('a'), row('b')], next: 'more' },
    false,
  );
  expect(merged.rows.every((one) => !one.gone)).toBe(true);
  expect(merged.arrivals).toBe(1);
});

test('rows beyond an unfinished list are the next page, not arrivals', () => {
  const merged = mergeRows(
    [row('a'), row('b')],
    { rows: [row('a'), row('b'), row('c'), row('d')], next: 'more' },
    false,
  );
  expect(merged.arrivals).toBe(0);
});

test('a row that comes back is no longer faded', () => {
  const merged = mergeRows([{ ...row('a'), gone: true }], { rows: [row('a')], next: null }, true);
  expect(merged.rows[0]?.gone).toBeUndefined();
});
