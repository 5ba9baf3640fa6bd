/** The inbox's views, in the order in which the console shows them. */
export const INBOX_VIEWS = [
  'needs_approval',
  'escalated',
  'in_review',
  'awaiting_customer',
  'resolved_by_ai',
  'spam',
  'all',
] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** Views of work that waits for a person: these come by priority, then by who has waited longest; the others by time, newest first. */
export const WORKING_VIEWS: readonly InboxView[] = ['needs_approval', 'escalated', 'in_review'];

/** What a list of conversations is narrowed to. Empty lists and nulls narrow nothing. */
export type InboxFilter = {
  view: InboxView;
  /** Words to find in messages; quotes and a leading minus work as in web search. */
  q: string;
  origin: string[];
  language: string[];
  intent: string[];
  reason: string[];
  /** At least this angry, 1 to 3. */
  anger: number | null;
  assigneeId: string | null;
  customerId: string | null;
};

const LISTS = ['origin', 'language', 'intent', 'reason'] as const;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_QUERY = 200;
const MAX_VALUES = 20;

/**
 * Reads a filter from an address; what is not understood is left out, so that an old or mistyped link still opens.
 * @param me whose conversations `assignee=me` stands for
 */
export function parseInboxFilter(params: URLSearchParams, me: string): InboxFilter {
  const list = (name: (typeof LISTS)[number]) =>
    (params.get(name) ?? '')
      .split(',')
      .filter((value) => /^[\w-]{1,40}$/.test(value))
      .slice(0, MAX_VALUES);
  const view = INBOX_VIEWS.find((one) => one === params.get('view')) ?? 'all';
  const anger = Number(params.get('anger'));
  const customer = params.get('customer') ?? '';
  return {
    view,
    q: (params.get('q') ?? '').replaceAll('\0', '').trim().slice(0, MAX_QUERY),
    origin: list('origin'),
    language: list('language'),
    intent: list('intent'),
    reason: list('reason'),
    anger: [1, 2, 3].includes(anger) ? anger : null,
    assigneeId: params.get('assignee') === 'me' ? me : null,
    customerId: UUID.test(customer) ? customer : null,
  };
}
