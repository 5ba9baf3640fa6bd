import { languageName } from '../text/format';
import {
  ANGER_LABELS,
  INTENT_LABELS,
  LANGUAGE_OPTIONS,
  labelOf,
  ORIGIN_OPTIONS,
  REASON_LABELS,
  readable,
} from '../text/labels';
import type { FilterKey } from './query';

/** A part of the filter that takes several values. */
export type FilterList = { key: FilterKey; label: string; options: readonly string[]; name: (value: string) => string };

export const FILTER_LISTS: FilterList[] = [
  { key: 'origin', label: 'Channel', options: ORIGIN_OPTIONS, name: readable },
  { key: 'language', label: 'Language', options: LANGUAGE_OPTIONS, name: languageName },
  {
    key: 'intent',
    label: 'Intent',
    options: Object.keys(INTENT_LABELS),
    name: (value) => labelOf(INTENT_LABELS, value),
  },
  {
    key: 'reason',
    label: 'Reason',
    options: Object.keys(REASON_LABELS),
    name: (value) => labelOf(REASON_LABELS, value),
  },
];

/** The values that an address has for a part. */
export function valuesOf(params: URLSearchParams, key: FilterKey): string[] {
  return (params.get(key) ?? '').split(',').filter(Boolean);
}

/** In words, what is asked for at least. */
export function angerFrom(anger: number): string {
  const label = ANGER_LABELS[anger] ?? '';
  return anger === 3 ? label : `${label} or worse`;
}
