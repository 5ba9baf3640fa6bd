/** The latest entries of an endless stream: memory stays bounded in a run of days. */
export type BoundedLog<T> = { push(entry: T): void; all(): readonly T[]; total(): number; clear(): void };

/** @param capacity how many entries are surely kept (up to twice as many for a while). */
export function createBoundedLog<T>(capacity: number): BoundedLog<T> {
  let entries: T[] = [];
  let total = 0;
  return {
    push: (entry) => {
      entries.push(entry);
      total += 1;
      if (entries.length >= capacity * 2) entries = entries.slice(-capacity);
    },
    all: () => entries,
    total: () => total,
    clear: () => {
      entries = [];
      total = 0;
    },
  };
}
