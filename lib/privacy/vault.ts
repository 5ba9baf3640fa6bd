/** The kinds of personal data and secrets that are replaced (operating procedures § 2.5). */
export const PII_TYPES = [
  'CARD',
  'IBAN',
  'ACCOUNT',
  'EMAIL',
  'PHONE',
  'NAME',
  'ADDRESS',
  'GOVERNMENT_ID',
  'BIRTH_DATE',
  'IP',
  'PASSWORD',
  'CODE',
  'KEY',
] as const;
export type PiiType = (typeof PII_TYPES)[number];

export type VaultEntry = { placeholder: string; type: PiiType; value: string; own: boolean };

/** What stands behind a conversation's placeholders: plain JSON, kept beside the conversation and nowhere else. */
export type Vault = { entries: VaultEntry[] };

export const EMPTY_VAULT: Vault = { entries: [] };

/** These are never put back into any text (operating procedures § 2.5). */
export const NEVER_RESTORED: ReadonlySet<PiiType> = new Set<PiiType>(['CARD', 'PASSWORD', 'CODE', 'KEY']);

/** Matches every placeholder, "[CARD_1]", with its type and number as groups. */
export const PLACEHOLDER = new RegExp(`\\[(${PII_TYPES.join('|')})_(\\d{1,6})\\]`, 'g');
