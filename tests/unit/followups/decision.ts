import { decide } from '@/lib/policy/decide';
import { type Decision, EMPTY_MEMORY } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { facts, NOW, understanding } from '../policy/build';

/** Any decision, to be given follow-ups. */
export function decideFor(): Decision {
  return decide({
    understanding: understanding(['other']),
    facts: facts({}),
    memory: EMPTY_MEMORY,
    policy: DEFAULT_POLICY,
    now: NOW,
  });
}
