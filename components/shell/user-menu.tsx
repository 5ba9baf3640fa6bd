'use client';
import { ChevronsUpDown, Keyboard, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { signOut } from 'next-auth/react';
import { useTheme } from 'next-themes';
import { ROLE_LABELS } from '../text/labels';
import { cn } from '../ui/cn';
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuRadio,
  MenuRadioGroup,
  MenuSeparator,
  MenuSub,
  MenuSubContent,
  MenuSubTrigger,
  MenuTrigger,
} from '../ui/menu';
import { Avatar } from './avatar';
import type { Person } from './person';
import { openShortcuts } from './shortcuts-dialog';

const THEMES = [
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
  { value: 'system', label: 'As the system', icon: Monitor },
] as const;

/** Ends the session and loads the sign-in page anew, so that nothing of this person stays in the page. */
async function leave(): Promise<void> {
  await signOut({ redirect: false });
  window.location.assign('/sign-in');
}

/** The person who is signed in, with the theme, the shortcuts and the way out. */
export function UserMenu({ person, collapsible = false }: { person: Person; collapsible?: boolean }) {
  const { theme = 'system', setTheme } = useTheme();
  return (
    <Menu>
      <MenuTrigger
        aria-label={`${person.name}, ${ROLE_LABELS[person.role]}: account`}
        className={cn(
          'flex h-11 w-full items-center gap-2.5 rounded-md px-2 text-left transition-colors hover:bg-hover data-[state=open]:bg-hover',
          collapsible && 'max-xl:justify-center max-xl:px-0',
        )}
      >
        <Avatar name={person.name} />
        <span className={cn('min-w-0 flex-1', collapsible && 'max-xl:hidden')}>
          <span className="block truncate font-medium text-sm leading-4">{person.name}</span>
          <span className="block text-muted text-xs leading-4">{ROLE_LABELS[person.role]}</span>
        </span>
        <ChevronsUpDown aria-hidden className={cn('size-3.5 text-muted', collapsible && 'max-xl:hidden')} />
      </MenuTrigger>
      <MenuContent side="top" align="start" className="w-56">
        <MenuLabel>{person.email}</MenuLabel>
        <MenuSeparator />
        <MenuSub>
          <MenuSubTrigger>
            <Sun aria-hidden />
            Theme
          </MenuSubTrigger>
          <MenuSubContent>
            <MenuRadioGroup value={theme} onValueChange={setTheme}>
              {THEMES.map(({ value, label, icon: Icon }) => (
                <MenuRadio key={value} value={value}>
                  <Icon aria-hidden />
                  {label}
                </MenuRadio>
              ))}
            </MenuRadioGroup>
          </MenuSubContent>
        </MenuSub>
        <MenuItem onSelect={openShortcuts}>
          <Keyboard aria-hidden />
          Keyboard shortcuts
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => void leave()}>
          <LogOut aria-hidden />
          Sign out
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
