import type { Case } from './case';
import type { FactTable } from './expression';

/** What a retention rule may look at. Usage that could not be read is unknown and fits no rule about usage. */
export function factsOfSubscription({ facts, request }: Case): FactTable {
  const sessions = facts.unavailable.includes('usage') ? null : (facts.usage?.sessionsLast30Days ?? null);
  const reason = request.signals.cancelReason;
  return {
    'identity.state': { value: facts.identity.state, seen: `identity ${facts.identity.state}` },
    'usage.sessionsLast30Days': { value: sessions, seen: `${sessions ?? 'unknown'} sessions in 30 days` },
    'usage.sessionsSinceLastPayment': {
      value: facts.usage?.sessionsSinceLastPayment ?? null,
      seen: 'sessions since the last payment',
    },
    'request.cancelReason': { value: reason, seen: `reason: ${reason ?? 'not given'}` },
  };
}
