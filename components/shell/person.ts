import type { Role } from '@/lib/platform/actor';

/** The person who is signed in, as the interface needs them. */
export type Person = { id: string; name: string; email: string; role: Role };
