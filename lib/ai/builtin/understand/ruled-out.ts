import type { Intent } from '@/lib/ai/understanding';
import type { Classification } from '../classifier/classify-message';
import type { Head } from '../classifier/heads';
import type { MessageReading } from './message-reading';
import type { RefundReading } from './read-refund';
import { chargebackThreats } from './read-threats';

/**
 * Intents that the message names only to deny them, to put them under a condition, to ask about the rules, or to tell of the
 * past. Statistics hear the word and not what is said of it, so these are not believed from weights alone.
 */
export function ruledOutIntents(message: MessageReading, refund: RefundReading): ReadonlySet<Intent> {
  const ruledOut = new Set<Intent>();
  const { asks, refuses, done, policy, conditional } = refund;
  if (!asks && (refuses || done || policy || conditional)) ruledOut.add('refund_request');
  if (message.has('chargeback') && chargebackThreats(message).length === 0) ruledOut.add('chargeback_threat');
  const cancels =
    message.free('cancelSub', 'keep', 'cancelDone').length + message.free('cancel', 'keep', 'cancelDone').length;
  if (message.free('keep', 'chargeback').length > 0 && cancels === 0) ruledOut.add('cancel_subscription');
  return ruledOut;
}

/** A classification without what the words rule out. */
export function withoutRuledOut(classification: Classification, ruledOut: ReadonlySet<Intent>): Classification {
  if (ruledOut.size === 0) return classification;
  const out = new Set<Head>(ruledOut);
  if (ruledOut.has('chargeback_threat')) out.add('threat_chargeback');
  const probabilities = new Map([...classification.probabilities].filter(([head]) => !out.has(head)));
  return { ...classification, probabilities };
}
