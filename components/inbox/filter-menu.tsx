'use client';
import { ListFilter, X } from 'lucide-react';
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
import { Button } from '../ui/button';
import {
  Menu,
  MenuCheckbox,
  MenuContent,
  MenuRadio,
  MenuRadioGroup,
  MenuSub,
  MenuSubContent,
  MenuSubTrigger,
  MenuTrigger,
} from '../ui/menu';
import { type FilterKey, toggleFilter, withFilter } from './query';

type List = { key: FilterKey; label: string; options: readonly string[]; name: (value: string) => string };

const LISTS: List[] = [
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

const ANGER_FROM = [1, 2, 3] as const;

type Props = { query: string; onChange: (query: string) => void };

/** Narrows the list: channel, language, intent, reason, anger, and what is mine. */
export function FilterMenu({ query, onChange }: Props) {
  const params = new URLSearchParams(query);
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="sm" variant="outline" className="max-md:size-9 max-md:px-0">
          <ListFilter aria-hidden />
          <span className="max-md:sr-only">Filter</span>
        </Button>
      </MenuTrigger>
      <MenuContent align="end">
        {LISTS.map((list) => (
          <MenuSub key={list.key}>
            <MenuSubTrigger>{list.label}</MenuSubTrigger>
            <MenuSubContent>
              {list.options.map((option) => (
                <MenuCheckbox
                  key={option}
                  checked={valuesOf(params, list.key).includes(option)}
                  onCheckedChange={() => onChange(toggleFilter(query, list.key, option))}
                >
                  {list.name(option)}
                </MenuCheckbox>
              ))}
            </MenuSubContent>
          </MenuSub>
        ))}
        <MenuSub>
          <MenuSubTrigger>Anger</MenuSubTrigger>
          <MenuSubContent>
            <MenuRadioGroup
              value={params.get('anger') ?? ''}
              onValueChange={(value) => onChange(withFilter(query, 'anger', value))}
            >
              <MenuRadio value="">Any</MenuRadio>
              {ANGER_FROM.map((anger) => (
                <MenuRadio key={anger} value={String(anger)}>
                  {angerFrom(anger)}
                </MenuRadio>
              ))}
            </MenuRadioGroup>
          </MenuSubContent>
        </MenuSub>
        <MenuCheckbox
          checked={params.get('assignee') === 'me'}
          onCheckedChange={(on) => onChange(withFilter(query, 'assignee', on ? 'me' : ''))}
        >
          Assigned to me
        </MenuCheckbox>
      </MenuContent>
    </Menu>
  );
}

/** What the list is narrowed to, each part with a way to take it off; nothing where it is not narrowed. */
export function FilterChips({ query, onChange }: Props) {
  const params = new URLSearchParams(query);
  const chips = LISTS.flatMap((list) =>
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

function valuesOf(params: URLSearchParams, key: FilterKey): string[] {
  return (params.get(key) ?? '').split(',').filter(Boolean);
}

function angerFrom(anger: number): string {
  const label = ANGER_LABELS[anger] ?? '';
  return anger === 3 ? label : `${label} or worse`;
}
