import type { Finding } from './finding';

const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,8}/u;
const SPELLED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{1,63} ?[([{] ?(?:at|собака|arroba) ?[)\]}] ?[\p{L}\p{N}-]{1,63}(?: ?[([{] ?(?:dot|точка|punto|ponto|punkt) ?[)\]}] ?[\p{L}\p{N}-]{2,63}|\.[\p{L}\p{N}-]{2,63}){1,3}/giu;
const MOST_LOCAL = 64;

/** E-mail addresses, international ones included, also spelled as "name (at) example (dot) com". */
export function findEmails(text: string): Finding[] {
  const found: Finding[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    const domain = DOMAIN.exec(text.slice(at + 1, at + 255))?.[0].replace(/[.-]+$/, '');
    if (start < at && domain) found.push({ start, end: at + 1 + domain.length, type: 'EMAIL' });
  }
  if (/[([{] ?(?:at|собака|arroba)/i.test(text)) {
    for (const match of text.matchAll(SPELLED))
      found.push({ start: match.index, end: match.index + match[0].length, type: 'EMAIL' });
  }
  return found;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MOST_LOCAL) {
    const low = text.charCodeAt(start - 1);
    const step = low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
    if (!LOCAL.test(text.slice(start - step, start))) break;
    start -= step;
  }
  while (start < at && /^['"`.=/?&*|{}~!#-]/.test(text.slice(start, start + 1))) start++;
  return start;
}
