/** The parts of the address that make up the inbox's filter. */
const FILTER_KEYS = ['view', 'q', 'origin', 'language', 'intent', 'reason', 'anger', 'assignee', 'customer'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** The filter in an address, in one canonical form: what it does not know is dropped. */
export function filterQuery(params: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = params.get(key);
    if (value) kept.set(key, value);
  }
  return kept.toString();
}

/** The filter with one part changed; an empty value takes the part away. */
export function withFilter(query: string, key: FilterKey, value: string): string {
  const params = new URLSearchParams(query);
  if (value) params.set(key, value);
  else params.delete(key);
  return filterQuery(params);
}

/** The filter with one value of a list put in, or taken out when it was in. */
export function toggleFilter(query: string, key: FilterKey, value: string): string {
  const values = (new URLSearchParams(query).get(key) ?? '').split(',').filter(Boolean);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return withFilter(query, key, next.join(','));
}

/** An address with a filter. */
export function withQuery(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}
