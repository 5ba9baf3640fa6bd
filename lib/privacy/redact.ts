import { findPersonalData, type Sender } from './find-personal-data';
import type { Finding } from './finding';
import { EMPTY_VAULT, type PiiType, type Vault, type VaultEntry } from './vault';

declare const redactedBrand: unique symbol;
/** Text without personal data. Only {@link redact} makes it, so nothing else can reach a model or a log that asks for it. */
export type Redacted = string & { readonly [redactedBrand]: true };

export { EMPTY_VAULT, type PiiType, type Vault };

type Options = { sender?: Sender; locale?: string | null; own?: boolean };
type Report = Partial<Record<PiiType, number>>;

/**
 * Replaces personal data and secrets by typed placeholders that are stable within the conversation: the same value gets the
 * same placeholder for as long as its vault is passed on.
 *
 * @param options.sender what is known of the sender; these values are found wherever they stand
 * @param options.locale BCP 47 tag; its region reads phone numbers that have no country code
 * @param options.own whether the values are the customer's own (default true); others' are never put back
 * @returns the text, the vault with what was added, and how many replacements of each type were made
 */
export function redact(
  text: string,
  options: Options,
  vault: Vault = EMPTY_VAULT,
): { text: Redacted; vault: Vault; report: Report } {
  const findings = findPersonalData(text, options.sender ?? {}, options.locale ?? null);
  const book = new PlaceholderBook(vault, options.own ?? true);
  const report: Report = {};
  let out = '';
  let from = 0;
  for (const finding of findings) {
    out += text.slice(from, finding.start) + book.placeholderOf(text, finding);
    from = finding.end;
    report[finding.type] = (report[finding.type] ?? 0) + 1;
  }
  out += text.slice(from);
  // The one place where the brand is given: every finding has been replaced above.
  return { text: out as Redacted, vault: book.vault(), report };
}

/** Hands out numbers by type and knows the values that have one already. */
class PlaceholderBook {
  private readonly entries: VaultEntry[];
  private readonly byValue = new Map<string, number>();
  private readonly lastNumber = new Map<PiiType, number>();

  constructor(
    vault: Vault,
    private readonly own: boolean,
  ) {
    this.entries = [...vault.entries];
    for (const [index, entry] of this.entries.entries()) {
      this.byValue.set(`${entry.type} ${entry.value}`, index);
      const number = Number(/_(\d+)\]$/.exec(entry.placeholder)?.[1] ?? 0);
      this.lastNumber.set(entry.type, Math.max(number, this.lastNumber.get(entry.type) ?? 0));
    }
  }

  placeholderOf(text: string, { start, end, type }: Finding): string {
    const value = text.slice(start, end);
    const index = this.byValue.get(`${type} ${value}`);
    const known = index === undefined ? undefined : this.entries[index];
    if (index !== undefined && known) {
      if (this.own && !known.own) this.entries[index] = { ...known, own: true };
      return known.placeholder;
    }
    const number = (this.lastNumber.get(type) ?? 0) + 1;
    this.lastNumber.set(type, number);
    const entry = { placeholder: `[${type}_${number}]`, type, value, own: this.own };
    this.byValue.set(`${type} ${value}`, this.entries.push(entry) - 1);
    return entry.placeholder;
  }

  vault(): Vault {
    return { entries: this.entries };
  }
}
