'use client';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { cn } from '../ui/cn';
import { countText, type NavCounts, type NavItem, pageItems, viewItems } from './nav';
import { toRoute } from './route';

/** Which entry stands for the page that is open. */
function useActiveHref(): string {
  const pathname = usePathname();
  const view = useSearchParams().get('view');
  if (pathname.startsWith('/inbox') || pathname.startsWith('/conversations')) {
    return view && view !== 'all' ? `/inbox?view=${view}` : '/inbox';
  }
  return pathname;
}

type Props = {
  counts: NavCounts;
  /** Icons only below this: the rail of a narrow screen. A sheet always shows the words. */
  collapsible?: boolean;
  onNavigate?: () => void;
};

/** The places of the console with their live numbers. */
export function RailNav({ counts, collapsible = false, onNavigate }: Props) {
  const active = useActiveHref();
  const row = (item: NavItem) => (
    <li key={item.href}>
      <RailLink item={item} active={item.href === active} collapsible={collapsible} onNavigate={onNavigate} />
    </li>
  );
  return (
    <nav aria-label="Main" className="flex flex-col gap-4 px-2">
      <div>
        <h2
          className={cn(
            'px-2 pb-1 font-medium text-muted text-xs',
            collapsible && 'sr-only xl:not-sr-only xl:px-2 xl:pb-1',
          )}
        >
          Inbox
        </h2>
        <ul className="flex flex-col gap-px">{viewItems(counts).map(row)}</ul>
      </div>
      <div className="border-border border-t pt-3">
        <ul className="flex flex-col gap-px">{pageItems(counts).map(row)}</ul>
      </div>
    </nav>
  );
}

type LinkProps = { item: NavItem; active: boolean; collapsible: boolean; onNavigate?: () => void };

function RailLink({ item, active, collapsible, onNavigate }: LinkProps) {
  const { icon: Icon, label } = item;
  const count = countText(item.count);
  return (
    <Link
      href={toRoute(item.href)}
      onClick={onNavigate}
      aria-current={active ? 'page' : undefined}
      title={collapsible ? label : undefined}
      className={cn(
        'group relative flex h-8 items-center gap-2.5 rounded-md px-2 text-muted text-sm transition-colors hover:bg-hover hover:text-text md:h-7',
        collapsible && 'max-xl:justify-center max-xl:px-0 md:max-xl:h-8',
        active && 'bg-selected font-medium text-text hover:bg-selected',
      )}
    >
      <Icon aria-hidden className={cn('size-4 shrink-0', active && 'text-accent-ink', item.alert && 'text-danger')} />
      <span className={cn('truncate', collapsible && 'max-xl:sr-only')}>{label}</span>
      {count ? (
        <span
          className={cn(
            'ml-auto text-xs tabular-nums',
            item.alert && 'font-medium text-danger',
            collapsible &&
              'max-xl:-top-0.5 max-xl:absolute max-xl:right-0.5 max-xl:ml-0 max-xl:text-[10px] max-xl:leading-4',
          )}
        >
          {count}
        </span>
      ) : null}
    </Link>
  );
}
