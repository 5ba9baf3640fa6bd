/** Who does something: a person signed in to the console, the agent itself, a webhook, or the system (timers, relays, the seed). */
export type Actor =
  | { kind: 'user'; id: string; role: Role; name: string }
  | { kind: 'agent' }
  | { kind: 'webhook'; channel: string }
  | { kind: 'system' };

export const ROLES = ['agent', 'manager', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** True when `role` may do what `needed` may do: agent < manager < admin. */
export function roleCovers(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
