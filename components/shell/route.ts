import type { Route } from 'next';

/** An address put together at run time, as the router wants it. Callers build it from paths of pages that exist. */
export function toRoute(href: string): Route {
  return href as Route;
}
