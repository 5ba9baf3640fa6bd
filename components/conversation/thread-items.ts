import type { ActionView } from '@/lib/actions/queries';
import type { ConversationEvent } from '@/lib/conversations/queries/list-events';
import type { ThreadMessage } from '@/lib/conversations/queries/list-messages';
import type { RunHead } from '@/lib/conversations/queries/list-runs';
import type { Actor } from '@/lib/platform/actor';
import { money } from '../text/format';
import { ACTION_LABELS, ACTION_STATE_LABELS, labelOf, REASON_LABELS, STATUS_LABELS } from '../text/labels';

/** One entry of the thread: something said, or something that happened. */
export type ThreadItem =
  | { type: 'message'; id: string; at: Date; message: ThreadMessage }
  | { type: 'event'; id: string; at: Date; by: 'agent' | 'person'; text: string };

type Input = { messages: ThreadMessage[]; events: ConversationEvent[]; runs: RunHead[]; actions: ActionView[] };

/** Puts messages and what happened between them in one order of time. */
export function threadItems({ messages, events, runs, actions }: Input): ThreadItem[] {
  const items: ThreadItem[] = [
    ...messages.map((message) => ({ type: 'message', id: message.id, at: message.sentAt, message }) as const),
    ...events.flatMap(eventItem),
    ...runs.flatMap(runItem),
    ...actions.flatMap(actionItems),
  ];
  return items.sort((a, b) => a.at.getTime() - b.at.getTime());
}

const VERBS: Record<string, string> = {
  'conversation.hand_back': 'handed the conversation back to the AI agent',
  'conversation.resolve': 'resolved the conversation',
};

function eventItem(event: ConversationEvent): ThreadItem[] {
  const text = event.verb === 'conversation.assign' ? assignText(event) : VERBS[event.verb];
  if (!text) return [];
  return [{ type: 'event', id: event.id, at: event.at, by: 'person', text: `${actorName(event.actor)} ${text}` }];
}

function assignText(event: ConversationEvent): string {
  const { userId } = event.detail;
  if (!userId) return 'took the assignment off';
  const self = event.actor.kind === 'user' && event.actor.id === userId;
  return self ? 'took the conversation' : 'assigned the conversation';
}

function runItem(run: RunHead): ThreadItem[] {
  if (run.status === 'failed') return [agentEvent(run, 'The AI agent failed; Why shows where')];
  if (run.status !== 'finished' || !run.outcome || !run.finishedAt) return [];
  const reason = run.reason ? `: ${labelOf(REASON_LABELS, run.reason).toLowerCase()}` : '';
  return [agentEvent(run, `AI agent · ${labelOf(STATUS_LABELS, run.outcome).toLowerCase()}${reason}`)];
}

function agentEvent(run: RunHead, text: string): ThreadItem {
  return { type: 'event', id: run.id, at: run.finishedAt ?? run.startedAt, by: 'agent', text };
}

/** What became of an action: who decided it, and how it ended. */
function actionItems(action: ActionView): ThreadItem[] {
  const what = actionName(action).toLowerCase();
  const items: ThreadItem[] = [];
  const { approval } = action;
  if (approval?.firstApprovedAt) {
    const text = `${action.firstApprovedBy ?? 'Somebody'} approved the ${what}, the first of two`;
    items.push({ type: 'event', id: `${action.id}-first`, at: approval.firstApprovedAt, by: 'person', text });
  }
  if (approval?.decidedAt && approval.status !== 'pending') {
    const reason = approval.declineReason ? `: ${approval.declineReason}` : '';
    const text = `${action.decidedBy ?? 'Somebody'} ${approval.status} the ${what}${reason}`;
    items.push({ type: 'event', id: `${action.id}-decided`, at: approval.decidedAt, by: 'person', text });
  }
  if (action.settledAt && action.state !== 'declined') {
    const text = `${actionName(action)} · ${ACTION_STATE_LABELS[action.state].toLowerCase()}`;
    items.push({ type: 'event', id: `${action.id}-settled`, at: action.settledAt, by: 'agent', text });
  }
  return items;
}

/** `Refund of $49.00`, `Cancel subscription`. */
export function actionName(action: Pick<ActionView, 'kind' | 'amount' | 'currency'>): string {
  const name = ACTION_LABELS[action.kind];
  if (action.amount === null || !action.currency) return name;
  return `${name} of ${money({ amount: action.amount, currency: action.currency })}`;
}

/** The same within a sentence: "refund of CA$20.00", the currency as it is. */
export function actionNameInSentence(action: Parameters<typeof actionName>[0]): string {
  const name = actionName(action);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function actorName(actor: Actor): string {
  if (actor.kind === 'user') return actor.name;
  return actor.kind === 'agent' ? 'The AI agent' : 'The system';
}
