import type { Entities } from '@/lib/ai/understanding';
import { findAmounts } from './find-amounts';
import { findDates } from './find-dates';
import { findOrderIds } from './find-order-ids';
import { withoutInvisible } from './normal-form';

const EMAIL = /[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/gi;
const READ_CHARACTERS = 20_000;

/** Order numbers, amounts, e-mail addresses and dates named in a text. */
export function findEntities(text: string, senderEmail: string | null): Entities {
  const clean = withoutInvisible(text).slice(0, READ_CHARACTERS);
  const emails = [...new Set((clean.match(EMAIL) ?? []).map((email) => email.toLowerCase()))];
  const rest = clean.replace(EMAIL, ' ').replace(/https?:\/\/\S{1,500}/gi, ' ');
  return {
    orderIds: findOrderIds(rest),
    amounts: findAmounts(rest),
    emails: emails.filter((email) => email !== senderEmail?.toLowerCase()),
    dates: findDates(rest),
  };
}
