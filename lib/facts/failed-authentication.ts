/**
 * True when the receiving mail server wrote that the sender's address is forged: DMARC failed, or SPF failed where DMARC did not pass
 * (operating procedures § 3). A forwarded mail fails SPF and passes DMARC.
 * @param headers names in lower case
 */
export function failedAuthentication(headers: Record<string, string>): boolean {
  const results = headers['authentication-results']?.toLowerCase() ?? '';
  const verdict = (method: string) => results.match(new RegExp(`\\b${method}\\s*=\\s*([a-z]+)`))?.[1];
  if (verdict('dmarc') === 'fail') return true;
  const received = headers['received-spf']
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]+/)?.[0];
  const spf = verdict('spf') ?? received;
  return verdict('dmarc') !== 'pass' && (spf === 'fail' || spf === 'softfail');
}
