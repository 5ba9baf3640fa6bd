/** An event as a verb hands it to the outbox. The catalogue of names and the shape of each one's data is inngest/events.ts. */
export type OutboxEvent<
  Name extends string = string,
  Data extends Record<string, unknown> = Record<string, unknown>,
> = {
  /** The same id again is the same event: it is told once. A new one is made when absent. */
  id?: string;
  name: Name;
  data: Data;
};

/** An event as its readers get it; `ts` is in milliseconds since 1970. */
export type StoredEvent = { id: string; name: string; data: Record<string, unknown>; ts: number };
