import { z } from 'zod';

/**
 * Rows that could be read, and how many could not. With `invalid` above 0, or `truncated` (as many rows as asked for, so
 * there may be more), a fact that needs all rows is unknown, never "none".
 */
export type Listing<T> = { items: T[]; invalid: number; truncated: boolean };

/** Reads each row by itself, so that one bad row does not hide the others. */
export function readRows<T>(row: z.ZodType<T>, rows: readonly unknown[]): { items: T[]; invalid: number } {
  const items = rows.flatMap((value) => {
    const read = row.safeParse(value);
    return read.success ? [read.data] : [];
  });
  return { items, invalid: rows.length - items.length };
}

/** The schema of `{[field]: rows}` that gives a listing. `limit` is how many rows were asked for. */
export function listingOf<T>(field: string, row: z.ZodType<T>, limit = Number.POSITIVE_INFINITY) {
  return z.object({ [field]: z.array(z.unknown()) }).transform((answer): Listing<T> => {
    const rows = answer[field] ?? [];
    return { ...readRows(row, rows), truncated: rows.length >= limit };
  });
}
