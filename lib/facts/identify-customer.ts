import type { Requester } from '@/db/schema/conversations';
import type { Backend, CustomerKey } from '@/lib/backend/client';
import type { BackendCustomer } from '@/lib/backend/schema';
import { UpstreamError } from '@/lib/platform/http-error';
import type { Facts } from '@/lib/policy/decision';
import { failedAuthentication } from './failed-authentication';

export type Identity = Facts['identity'] & { customer: BackendCustomer | null };

/**
 * Who is writing, and how sure that is (operating procedures § 3). An e-mail address counts as the CRM gives it unless the CRM or the
 * mail's own authentication says otherwise; a phone number or external id counts only where the CRM vouches.
 */
export async function identifyCustomer(
  backend: Backend | null,
  requester: Requester,
  headers: Record<string, string>,
): Promise<Identity> {
  const forged = requester.verified === false || failedAuthentication(headers);
  const vouched = requester.verified === true && !forged;
  const unknown: Identity = { state: forged ? 'unverified' : 'none', lookup: 'none', customer: null };
  // The CRM is trusted as far as the address goes, also while the account behind it is not known.
  const trusted: Identity = !forged && (requester.email || vouched) ? { ...unknown, state: 'verified' } : unknown;
  if (!backend) return { ...trusted, lookup: 'unavailable' };
  try {
    const byEmail = requester.email ? await backend.findCustomers({ email: requester.email.trim() }) : [];
    if (byEmail.length > 1) return { ...trusted, lookup: 'several' };
    if (byEmail[0]) return { state: forged ? 'unverified' : 'verified', lookup: 'found', customer: byEmail[0] };
    return vouched ? await byVouchedKey(backend, requester) : unknown;
  } catch (error) {
    if (error instanceof UpstreamError) return { ...trusted, lookup: 'unavailable' };
    throw error;
  }
}

/** The address does not match the account that a vouched-for number or id belongs to: that is not this customer for certain. */
async function byVouchedKey(backend: Backend, requester: Requester): Promise<Identity> {
  const keys: CustomerKey[] = [
    { externalId: requester.externalId },
    ...(requester.phone ? [{ phone: requester.phone.replace(/[^+\d]/g, '') }] : []),
  ];
  for (const key of keys) {
    const found = await backend.findCustomers(key);
    if (found.length > 1) return { state: 'verified', lookup: 'several', customer: null };
    const [customer] = found;
    if (customer) return { state: requester.email ? 'unverified' : 'verified', lookup: 'found', customer };
  }
  return { state: 'verified', lookup: 'none', customer: null };
}
