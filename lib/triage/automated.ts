const BULK = /^(?:bulk|junk|list|auto_reply)\b/i;
const SENDER = /^(?:mailer-daemon|postmaster|bounces?|no-?reply-bounce)(?:[+=@-]|$)/i;

type Input = { headers?: Record<string, string>; text: string; subject?: string | null; from?: string | null };
type Verdict = { automated: boolean; reason: 'header' | 'bounce' | 'phrase' | null };

/** True for mail that a machine sent (operating procedures § 2.2); such mail is never answered. Header names in lower case. */
export function isAutomated({ headers = {}, from }: Input): Verdict {
  const submitted = headers['auto-submitted']?.trim().toLowerCase();
  if (headers['return-path']?.trim() === '<>' || SENDER.test(from ?? '')) return { automated: true, reason: 'bounce' };
  if ((submitted && submitted !== 'no') || BULK.test(headers.precedence?.trim() ?? ''))
    return { automated: true, reason: 'header' };
  return { automated: false, reason: null };
}
