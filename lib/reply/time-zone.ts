import { getCountry } from 'countries-and-timezones';

/** The zone where most people live, for countries with several; elsewhere the only one that is not an outlying island's. */
const MAIN_ZONES: Record<string, string> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
  VN: 'Asia/Ho_Chi_Minh',
};

/** The zone that times are shown in to a customer: where most people of the country live, else UTC. */
export function timeZoneOf(country: string | null): string {
  const code = country?.toUpperCase() ?? '';
  return MAIN_ZONES[code] ?? getCountry(code)?.timezones[0] ?? 'UTC';
}

/**
 * The customer's own zone as far as it is known: by the account's country, else by the region of their locale (`pt-BR`).
 * For choosing when to write, which discloses nothing.
 */
export function customerTimeZone(country: string | null, locale: string | null): string {
  return timeZoneOf(country ?? locale?.match(/^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i)?.[1] ?? null);
}
