import { NEVER_RESTORED, PLACEHOLDER, type Vault } from './vault';

/** Stands where a value must not be shown. */
const HIDDEN = '••••';

/**
 * Puts the customer's own values back. Cards, passwords, codes and keys never come back, nor do values that are not the
 * customer's own or that the vault does not know: '••••' stands in their place.
 */
export function restore(text: string, vault: Vault): string {
  const values = new Map(vault.entries.map((entry) => [entry.placeholder, entry]));
  return text.replace(PLACEHOLDER, (placeholder) => {
    const entry = values.get(placeholder);
    return entry?.own && !NEVER_RESTORED.has(entry.type) ? entry.value : HIDDEN;
  });
}
