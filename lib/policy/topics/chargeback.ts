import type { Case } from '../case';
import { findOrders } from '../find-order';
import { escalated, type TopicResult } from '../topic-result';
import { decideOrders } from './orders';

/**
 * A threat to have the payment reversed: a person is told at once, after what can be done for the order was done.
 * Where no order can be told, nothing is asked for the threat alone.
 * @param gate what stands in for the account where it may not be read
 */
export function decideChargeback(file: Case, gate: TopicResult | null): TopicResult[] {
  const threat = escalated('chargeback_threat', 'chargeback', {
    priority: 'urgent',
    findings: ['The customer threatens to have the payment reversed.'],
    recommendation: { verdict: 'check', text: 'Answer before a dispute is opened: settle the order today.' },
  });
  if (gate !== null) return [gate, threat];
  const alone = !file.request.intents.some((one) => one !== 'chargeback_threat' && one !== 'feedback');
  const unknown = alone && ['ambiguous', 'none'].includes(findOrders(file).kind);
  return unknown ? [threat] : [...decideOrders(file), threat];
}
