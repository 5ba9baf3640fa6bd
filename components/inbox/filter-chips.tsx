'use client';
import { X } from 'lucide-react';
import { angerFrom, FILTER_LISTS, valuesOf } from './filter-options';
import { toggleFilter, withFilter } from './query';

type Props = { query: string; onChange: (query: string) => void };

/** What the list is narrowed to, each part with a way to take it off; nothing where it is not narrowed. */
export function FilterChips({ query, onChange }: Props) {
  const params = new URLSearchParams(query);
  const chips = FILTER_LISTS.flatMap((list) =>
    valuesOf(params, list.key).map((value) => ({
      text: list.name(value),
      without: toggleFilter(query, list.key, value),
    })),
  );
  const anger = Number(params.get('anger'));
  if (anger) chips.push({ text: angerFrom(anger), without: withFilter(query, 'anger', '') });
  if (params.get('assignee')) chips.push({ text: 'Assigned to me', without: withFilter(query, 'assignee', '') });
  if (params.get('customer')) chips.push({ text: 'One customer', without: withFilter(query, 'customer', '') });
  if (params.get('q')) chips.push({ text: `“${params.get('q')}”`, without: withFilter(query, 'q', '') });
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-border border-b px-4 py-2">
      {chips.map((chip) => (
        <button
          key={chip.text}
          type="button"
          onClick={() => onChange(chip.without)}
          aria-label={`Remove filter ${chip.text}`}
          className="inline-flex h-6 max-w-full items-center gap-1 rounded-md bg-accent-soft px-2 text-accent-ink text-xs hover:bg-selected"
        >
          <span className="truncate">{chip.text}</span>
          <X aria-hidden className="size-3 shrink-0" />
        </button>
      ))}
    </div>
  );
}
