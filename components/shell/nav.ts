import {
  Clock3,
  Eye,
  Inbox,
  type LucideIcon,
  ShieldCheck,
  Siren,
  Sparkles,
  Stamp,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { INBOX_VIEWS, type InboxView } from '@/lib/conversations/inbox-views';
import { VIEW_LABELS } from '../text/labels';

/** The numbers in the rail, as the server counts them. */
export type NavCounts = { views: Record<InboxView, number>; approvals: number; failures: number | null };
export type NavItem = { href: string; label: string; icon: LucideIcon; count: number | null; alert?: boolean };

const VIEW_ICONS: Record<InboxView, LucideIcon> = {
  needs_approval: Stamp,
  escalated: Siren,
  in_review: Eye,
  awaiting_customer: Clock3,
  resolved_by_ai: Sparkles,
  spam: Trash2,
  all: Inbox,
};

/** The address of a view; `all` is the inbox itself. */
export function viewHref(view: InboxView): string {
  return view === 'all' ? '/inbox' : `/inbox?view=${view}`;
}

/** The inbox's views as entries of the rail. */
export function viewItems(counts: NavCounts): NavItem[] {
  return INBOX_VIEWS.map((view) => ({
    href: viewHref(view),
    label: VIEW_LABELS[view],
    icon: VIEW_ICONS[view],
    count: counts.views[view],
  }));
}

/** The pages beside the inbox; failures only for those who may see them. */
export function pageItems(counts: NavCounts): NavItem[] {
  const items: NavItem[] = [{ href: '/approvals', label: 'Approvals', icon: ShieldCheck, count: counts.approvals }];
  if (counts.failures !== null) {
    const alert = counts.failures > 0;
    items.push({ href: '/failures', label: 'Failures', icon: TriangleAlert, count: counts.failures, alert });
  }
  return items;
}

/** A number as the rail shows it: nothing for none, and no more than it counts. */
export function countText(count: number | null): string {
  if (!count) return '';
  return count > 999 ? '999+' : String(count);
}
