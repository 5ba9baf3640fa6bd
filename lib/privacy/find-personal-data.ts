import { findAddresses } from './find-addresses';
import { findCards } from './find-cards';
import { findEmails } from './find-emails';
import { findIbans } from './find-ibans';
import { findIds } from './find-ids';
import { findNames } from './find-names';
import { findPhones } from './find-phones';
import { findSecrets } from './find-secrets';
import type { Finding } from './finding';
import { PLACEHOLDER } from './vault';

export type Sender = { name?: string | null; email?: string | null; phone?: string | null };

/**
 * All personal data of a text in reading order, without overlaps. Where two readings overlap, the surer one wins: a check digit
 * before a context, a context before a shape. Placeholders that are there already are left alone.
 */
export function findPersonalData(text: string, sender: Sender, locale: string | null): Finding[] {
  const taken = new Claims(text);
  taken.add(findEmails(text));
  taken.add(findSecrets(text));
  if (/\p{Nd}/u.test(text)) {
    taken.add(findCards(text));
    taken.add(findIbans(text));
    taken.add(ownPhone(text, sender.phone));
    taken.add(findIds(text));
    taken.add(findAddresses(text));
    taken.add(findPhones(text, locale));
  }
  taken.add(findNames(text, sender));
  return taken.inOrder();
}

/** The sender's own number, however it is grouped. */
function ownPhone(text: string, phone: string | null | undefined): Finding[] {
  const digits = phone?.replace(/\D/g, '') ?? '';
  if (digits.length < 7 || digits.length > 15) return [];
  const grouped = [...digits].join('[ ().-]{0,3}');
  return [...text.matchAll(new RegExp(`\\+?${grouped}(?!\\d)`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'PHONE',
  }));
}

/** No part of these may stay, also where another finding has claimed a part. */
const WHOLE: ReadonlySet<Finding['type']> = new Set(['CARD', 'IBAN']);

/** Findings that do not overlap; the first to claim a stretch keeps it. */
class Claims {
  private readonly claimed: Uint8Array;
  private readonly findings: Finding[] = [];

  constructor(text: string) {
    this.claimed = new Uint8Array(text.length);
    for (const match of text.matchAll(PLACEHOLDER)) this.claimed.fill(1, match.index, match.index + match[0].length);
  }

  add(found: readonly Finding[]): void {
    for (const finding of found) {
      if (finding.end <= finding.start) continue;
      if (!this.claimed.subarray(finding.start, finding.end).includes(1)) this.claim(finding);
      else if (WHOLE.has(finding.type)) for (const rest of this.unclaimed(finding)) this.claim(rest);
    }
  }

  private claim(finding: Finding): void {
    this.claimed.fill(1, finding.start, finding.end);
    this.findings.push(finding);
  }

  /** What is left of a stretch beside what others have claimed. */
  private unclaimed({ start, end, type }: Finding): Finding[] {
    const rest: Finding[] = [];
    for (let from = start; from < end; from++) {
      if (this.claimed[from]) continue;
      let to = from;
      while (to < end && !this.claimed[to]) to++;
      rest.push({ start: from, end: to, type });
      from = to;
    }
    return rest;
  }

  inOrder(): Finding[] {
    return this.findings.sort((a, b) => a.start - b.start);
  }
}
