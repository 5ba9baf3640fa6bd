import type { ActionState } from '@/db/schema/actions';
import type { ConversationStatus } from '@/db/schema/conversations';
import type { Tone } from '../ui/badge';

/** The colour that goes with a state; the words carry the meaning. */
export const STATUS_TONES: Record<ConversationStatus, Tone> = {
  new: 'accent',
  awaiting_customer: 'neutral',
  in_review: 'accent',
  escalated: 'warning',
  resolved: 'success',
  spam: 'neutral',
  duplicate: 'neutral',
  automated: 'neutral',
};

export const ACTION_TONES: Record<ActionState, Tone> = {
  proposed: 'accent',
  approved: 'accent',
  executing: 'accent',
  done: 'success',
  refused: 'danger',
  failed: 'danger',
  unknown: 'warning',
  declined: 'neutral',
};

/** By anger, 0 to 3. */
export const ANGER_TONES: readonly Tone[] = ['neutral', 'neutral', 'warning', 'danger'];
