import type { Requester } from '@/db/schema/conversations';

export type Identity = { kind: string; value: string };

/**
 * The keys that stand for a requester, strongest first. E-mail addresses compare without case. A forged address or an unverified
 * number does not join somebody else's record (operating procedures § 3).
 */
export function identitiesOf(channel: string, requester: Requester): Identity[] {
  return [
    ...(requester.email && requester.verified !== false
      ? [{ kind: 'email', value: requester.email.trim().toLowerCase() }]
      : []),
    { kind: `${channel}:requester`, value: requester.externalId },
    ...(requester.phone && requester.verified === true
      ? [{ kind: 'phone', value: requester.phone.replace(/[^+\d]/g, '') }]
      : []),
  ];
}
