import type { Locale } from './locale';
import { de } from './locales/de/locale';
import { en } from './locales/en/locale';
import { es } from './locales/es/locale';
import { fr } from './locales/fr/locale';
import { it } from './locales/it/locale';
import { pl } from './locales/pl/locale';
import { ptBr } from './locales/pt-br/locale';
import { ptPt } from './locales/pt-pt/locale';
import { ru } from './locales/ru/locale';
import { tr } from './locales/tr/locale';
import { uk } from './locales/uk/locale';

/** Every language the built-in engine writes. */
export const LOCALES: readonly Locale[] = [en, ru, uk, es, ptBr, ptPt, de, fr, it, pl, tr];

const BY_TAG = new Map(LOCALES.map((locale) => [locale.tag.toLowerCase(), locale]));
/** Portuguese without a country: most of its writers are Brazilian; African countries write as in Portugal. */
const PORTUGAL_WRITES = /^pt[-_](pt|ao|mz|cv|gw|st|tl|mo)\b/;

/**
 * The locale for a BCP 47 language: `de-AT` → German, `pt` → Brazilian Portuguese, `pt-AO` → European Portuguese.
 * A language without wordings gives English and `fellBack`.
 */
export function resolveLocale(language: string): { locale: Locale; fellBack: boolean } {
  const tag = language.trim().toLowerCase();
  if (PORTUGAL_WRITES.test(tag)) return { locale: ptPt, fellBack: false };
  const primary = tag.split(/[-_]/)[0] ?? '';
  if (primary === 'pt') return { locale: ptBr, fellBack: false };
  const locale = BY_TAG.get(primary);
  return locale === undefined ? { locale: en, fellBack: true } : { locale, fellBack: false };
}
