import { describe, expect, test } from 'vitest';
import { formatAmount, formatCount, formatDay, formatMoment } from '@/lib/ai/builtin/write/format-values';
import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';

const locale = (tag: string) => resolveLocale(tag).locale;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('amounts', () => {
  test.each([
    ['en', 'USD', 4999, '$49.99'],
    ['en', 'USD', 114_999, '$1,149.99'],
    ['en', 'USD', 1_149_900, '$11,499.00'],
    ['en', 'JPY', 1200, '¥1,200'],
    ['de', 'EUR', 4999, '49,99 €'],
    ['fr', 'EUR', 114_999, '1 149,99 €'],
    ['es', 'EUR', 114_999, '1149,99 €'],
    ['uk', 'EUR', 4999, '49,99 €'],
    ['ru', 'USD', 4999, '49,99 $'],
    ['pl', 'PLN', 4999, '49,99 zł'],
    ['tr', 'TRY', 4999, '₺49,99'],
    ['pt-BR', 'BRL', 4999, 'R$ 49,99'],
    ['en', 'KWD', 4999, 'KWD 4.999'],
  ])('%s %s %i reads %s', (tag, currency, amount, expected) => {
    expect(plain(formatAmount({ amount, currency }, locale(tag)))).toBe(expected);
  });
});

describe('dates', () => {
  const noon = '2026-11-08T12:05:00Z';
  test.each([
    ['en', 'Europe/London', '8 November at 12:05'],
    ['en', 'America/New_York', 'November 8 at 7:05 AM'],
    ['en', 'UTC', '8 November at 12:05 UTC'],
    ['de', 'Europe/Berlin', '8. November um 13:05 Uhr'],
    ['de', 'UTC', '8. November um 12:05 Uhr (UTC)'],
    ['fr', 'Europe/Paris', '8 novembre à 13:05'],
    ['es', 'Europe/Madrid', '8 de noviembre a las 13:05'],
    ['it', 'Europe/Rome', "l'8 novembre alle 13:05"],
    ['pt-BR', 'America/Sao_Paulo', '8 de novembro às 09:05'],
    ['ru', 'Europe/Moscow', '8 ноября в 15:05'],
    ['uk', 'Europe/Kyiv', '8 листопада о 14:05'],
    ['pl', 'Europe/Warsaw', '8 listopada o 13:05'],
    ['tr', 'Europe/Istanbul', '8 Kasım saat 15:05'],
  ])('%s in %s reads %s', (tag, zone, expected) => {
    expect(formatMoment(noon, locale(tag), zone)).toBe(expected);
  });

  test.each([
    ['en', '1 May 2026'],
    ['de', '1. Mai 2026'],
    ['fr', '1er mai 2026'],
    ['it', 'il 1º maggio 2026'],
    ['pt-BR', '1º de maio de 2026'],
    ['pt-PT', '1 de maio de 2026'],
    ['ru', '1 мая 2026 года'],
    ['uk', '1 травня 2026 року'],
    ['pl', '1 maja 2026'],
  ])('the first of May in %s reads %s', (tag, expected) => {
    expect(formatDay('2026-05-01T10:00:00Z', locale(tag), 'UTC')).toBe(expected);
  });

  test('hours that change the preposition', () => {
    expect(formatMoment('2026-11-08T00:30:00Z', locale('es'), 'Europe/Madrid')).toBe('8 de noviembre a la 01:30');
    expect(formatMoment('2026-11-08T09:00:00Z', locale('uk'), 'Europe/Kyiv')).toBe('8 листопада об 11:00');
    expect(formatMoment('2026-11-08T23:30:00Z', locale('pt-PT'), 'Atlantic/Madeira')).toContain('às 23:30');
  });

  test('the day is that of the zone, not of UTC', () => {
    expect(formatMoment('2026-11-08T23:30:00Z', locale('en'), 'Asia/Tokyo')).toBe('9 November at 08:30');
  });
});

describe('counted nouns', () => {
  test.each([
    ['en', ['1 month', '2 months', '5 months', '21 months']],
    ['ru', ['1 месяц', '2 месяца', '5 месяцев', '21 месяц']],
    ['uk', ['1 місяць', '2 місяці', '5 місяців', '21 місяць']],
    ['pl', ['1 miesiąc', '2 miesiące', '5 miesięcy', '21 miesięcy']],
    ['de', ['1 Monat', '2 Monate', '5 Monate', '21 Monate']],
    ['fr', ['1 mois', '2 mois', '5 mois', '21 mois']],
    ['tr', ['1 ay', '2 ay', '5 ay', '21 ay']],
  ])('%s', (tag, expected) => {
    const own = locale(tag);
    expect([1, 2, 5, 21].map((count) => formatCount(count, own.months, own))).toEqual(expected);
  });
});
