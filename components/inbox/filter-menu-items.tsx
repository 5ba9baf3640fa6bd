'use client';
import type { ReactNode } from 'react';
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
import { angerFrom, FILTER_LISTS, valuesOf } from './filter-options';
import { toggleFilter, withFilter } from './query';

const ANGER_FROM = [1, 2, 3] as const;

type Props = { query: string; onChange: (query: string) => void; trigger: ReactNode };

/** Narrows the list: channel, language, intent, reason, anger, and what is mine. */
export function FilterMenuItems({ query, onChange, trigger }: Props) {
  const params = new URLSearchParams(query);
  return (
    <Menu defaultOpen modal={false}>
      <MenuTrigger asChild>{trigger}</MenuTrigger>
      <MenuContent align="end">
        {FILTER_LISTS.map((list) => (
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
