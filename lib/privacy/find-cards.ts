import type { Finding } from './finding';

const DIGIT_RUN = /\d(?:[ .\u00A0-]{0,2}\d){11,24}/g;

/** Payment-card numbers: 12 to 19 digits of a known range with a valid check digit, also in groups. */
export function findCards(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(DIGIT_RUN)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length <= 19 && passesLuhn(digits))
      found.push({ start: match.index, end: match.index + match[0].length, type: 'CARD' });
  }
  return found;
}

/** The check digit of ISO/IEC 7812. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
