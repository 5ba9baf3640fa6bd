const ONE_EQUALITY = /^event\.(data(?:\.[A-Za-z_]\w*)+) == async\.\1$/;
const MAX_KEYS = 200;

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a later event has to carry to match, when the condition is one equality of the same path in both events (what the
 * SDK makes of `match`); null for any other condition. A wait with a key is found by index.
 */
export function waitMatchKey(expression: string | null, trigger: { data?: unknown }): string | null {
  const path = expression === null ? undefined : ONE_EQUALITY.exec(expression)?.[1];
  if (!path) return null;
  let value: unknown = trigger;
  for (const part of path.split('.')) value = isRecord(value) ? value[part] : undefined;
  return isScalar(value) ? `${path}=${JSON.stringify(value)}` : null;
}

/** Every match key that an event satisfies: one for each plain value in its data. */
export function eventMatchKeys(event: { data: Record<string, unknown> }): Set<string> {
  const keys = new Set<string>();
  const visit = (path: string, value: unknown) => {
    if (keys.size >= MAX_KEYS) return;
    if (isScalar(value)) keys.add(`${path}=${JSON.stringify(value)}`);
    else if (isRecord(value)) for (const [name, inner] of Object.entries(value)) visit(`${path}.${name}`, inner);
  };
  visit('data', event.data);
  return keys;
}
