import type { InboxPage, InboxRow } from '@/lib/conversations/queries/list-inbox';

/** A row on the screen. `gone`: it has left this view and stays, faded, until the list is renewed. */
export type ShownRow = InboxRow & { gone?: boolean };
export type Merged = { rows: ShownRow[]; arrivals: number };

/**
 * Brings rows that a person is reading up to date without moving one of them: each keeps its place, those that left the view fade,
 * and what is new is only counted.
 * @param shownAll whether the list on the screen was complete (no further page)
 */
export function mergeRows(shown: readonly ShownRow[], fresh: InboxPage, shownAll: boolean): Merged {
  const byId = new Map(fresh.rows.map((row) => [row.id, row]));
  const shownIds = new Set(shown.map((row) => row.id));
  const lastKnown = fresh.rows.findLastIndex((row) => shownIds.has(row.id));
  const lastKept = shown.findLastIndex((row) => byId.has(row.id));
  const rows = shown.map((row, index) => {
    const now = byId.get(row.id);
    if (now) return now;
    // Behind the last row that both have, a row may only have been pushed beyond the page that was read.
    const left = fresh.next === null || index < lastKept;
    return left ? { ...row, gone: true } : row;
  });
  const isNew = (row: InboxRow, index: number) => !shownIds.has(row.id) && (shownAll || index < lastKnown);
  return { rows, arrivals: fresh.rows.filter(isNew).length };
}
