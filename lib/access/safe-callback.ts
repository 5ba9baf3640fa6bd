const HOME = '/inbox';
/** Only its shape counts: the address is taken apart relative to it, and must not leave it. */
const ORIGIN = 'http://here.invalid';

/**
 * Where to go after signing in: a path of this site, whatever was asked for. Anything that could lead elsewhere
 * (`//host`, `/\host`, a scheme) becomes the inbox.
 */
export function safeCallback(target: string): string {
  if (!target.startsWith('/') || !URL.canParse(target, ORIGIN)) return HOME;
  const url = new URL(target, ORIGIN);
  const ownPages = url.origin === ORIGIN && !url.pathname.startsWith('//');
  if (!ownPages || url.pathname.startsWith('/sign-in') || url.pathname.startsWith('/api/')) return HOME;
  return `${url.pathname}${url.search}`;
}
