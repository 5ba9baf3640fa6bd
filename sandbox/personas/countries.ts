export const LANGUAGES = ['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr', 'it', 'pl', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COUNTRY_CODES = [
  'US',
  'GB',
  'CA',
  'AU',
  'IE',
  'JP',
  'KZ',
  'UA',
  'ES',
  'MX',
  'PT',
  'BR',
  'DE',
  'AT',
  'FR',
  'BE',
  'IT',
  'PL',
  'TR',
] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];

export type Country = {
  language: Language;
  locale: string;
  currency: string;
  /** minor units of this currency for one cent of a US dollar, rounded to prices people know */
  perCent: number;
  /** prices are rounded to this many minor units */
  step: number;
  /** `#` stands for a digit */
  phone: string;
  mailDomains: readonly string[];
};

const MAIL = ['gmail.com', 'outlook.com', 'icloud.com', 'yahoo.com', 'proton.me'] as const;

/** Where customers live, what they speak and how they pay. */
export const COUNTRIES: Readonly<Record<CountryCode, Country>> = {
  US: {
    language: 'en',
    locale: 'en-US',
    currency: 'USD',
    perCent: 1,
    step: 1,
    phone: '+1415555####',
    mailDomains: MAIL,
  },
  GB: {
    language: 'en',
    locale: 'en-GB',
    currency: 'GBP',
    perCent: 0.8,
    step: 1,
    phone: '+4477009#####',
    mailDomains: [...MAIL, 'btinternet.com'],
  },
  CA: {
    language: 'en',
    locale: 'en-CA',
    currency: 'CAD',
    perCent: 1.37,
    step: 1,
    phone: '+1604555####',
    mailDomains: MAIL,
  },
  AU: {
    language: 'en',
    locale: 'en-AU',
    currency: 'AUD',
    perCent: 1.52,
    step: 5,
    phone: '+614915#####',
    mailDomains: [...MAIL, 'bigpond.com'],
  },
  IE: {
    language: 'en',
    locale: 'en-IE',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+35385#######',
    mailDomains: MAIL,
  },
  JP: {
    language: 'en',
    locale: 'en-JP',
    currency: 'JPY',
    perCent: 1.5,
    step: 10,
    phone: '+8190########',
    mailDomains: MAIL,
  },
  KZ: {
    language: 'ru',
    locale: 'ru-KZ',
    currency: 'KZT',
    perCent: 480,
    step: 1000,
    phone: '+7701#######',
    mailDomains: ['mail.ru', 'gmail.com', 'yandex.kz'],
  },
  UA: {
    language: 'uk',
    locale: 'uk-UA',
    currency: 'UAH',
    perCent: 41,
    step: 100,
    phone: '+38067#######',
    mailDomains: ['ukr.net', 'gmail.com', 'i.ua'],
  },
  ES: {
    language: 'es',
    locale: 'es-ES',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+346########',
    mailDomains: [...MAIL, 'telefonica.net'],
  },
  MX: {
    language: 'es',
    locale: 'es-MX',
    currency: 'MXN',
    perCent: 18.5,
    step: 100,
    phone: '+5255########',
    mailDomains: [...MAIL, 'prodigy.net.mx'],
  },
  PT: {
    language: 'pt',
    locale: 'pt-PT',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+35191#######',
    mailDomains: ['sapo.pt', 'gmail.com'],
  },
  BR: {
    language: 'pt',
    locale: 'pt-BR',
    currency: 'BRL',
    perCent: 5.5,
    step: 10,
    phone: '+55119########',
    mailDomains: ['uol.com.br', 'gmail.com', 'hotmail.com'],
  },
  DE: {
    language: 'de',
    locale: 'de-DE',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+49151########',
    mailDomains: ['web.de', 'gmx.de', 'gmail.com', 't-online.de'],
  },
  AT: {
    language: 'de',
    locale: 'de-AT',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+43664#######',
    mailDomains: ['gmx.at', 'gmail.com', 'aon.at'],
  },
  FR: {
    language: 'fr',
    locale: 'fr-FR',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+336########',
    mailDomains: ['orange.fr', 'free.fr', 'gmail.com', 'laposte.net'],
  },
  BE: {
    language: 'fr',
    locale: 'fr-BE',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+3247#######',
    mailDomains: ['skynet.be', 'gmail.com'],
  },
  IT: {
    language: 'it',
    locale: 'it-IT',
    currency: 'EUR',
    perCent: 0.93,
    step: 1,
    phone: '+39347#######',
    mailDomains: ['libero.it', 'gmail.com', 'virgilio.it'],
  },
  PL: {
    language: 'pl',
    locale: 'pl-PL',
    currency: 'PLN',
    perCent: 4,
    step: 10,
    phone: '+48601######',
    mailDomains: ['wp.pl', 'onet.pl', 'gmail.com'],
  },
  TR: {
    language: 'tr',
    locale: 'tr-TR',
    currency: 'TRY',
    perCent: 34,
    step: 100,
    phone: '+90532#######',
    mailDomains: ['gmail.com', 'hotmail.com'],
  },
};

/** The price of so many US cents in the country's money, in its minor units. */
export function localAmount(country: Country, usdCents: number): number {
  return Math.max(country.step, Math.round((usdCents * country.perCent) / country.step) * country.step);
}

/** The countries where customers write in the language. */
export function countriesOf(language: Language): CountryCode[] {
  return COUNTRY_CODES.filter((code) => COUNTRIES[code].language === language);
}
