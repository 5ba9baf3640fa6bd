import type { BriefFacts } from './brief-facts';
import type { Lexicon } from './lexicon/lexicon';
import { lexiconsFor } from './lexicon/lexicon-for';
import type { Violation, ViolationKind } from './violation';

const CLAUSE_END = /[.!?;:\n,]+|(?: [–—-] )/;

/**
 * Finds commitments that the decision does not contain, clause by clause: a negation counts only in its own clause.
 * @param text the reply without its facts (see `setAside`)
 */
export function checkPromises(text: string, language: string, facts: BriefFacts): Violation[] {
  const clauses = text.split(CLAUSE_END).map((clause) => clause.trim());
  const violations: Violation[] = [];
  for (const lexicon of lexiconsFor(language)) {
    const checks = forbidden(lexicon, facts);
    for (const clause of clauses) {
      const vetoed = lexicon.negation.test(clause);
      for (const { kind, pattern, despiteNegation } of checks) {
        const found = (despiteNegation || !vetoed) && pattern.exec(clause);
        if (found) violations.push({ kind, found: found[0].trim() });
      }
    }
    violations.push(...checkDurations(text, lexicon, facts));
  }
  return violations;
}

function forbidden(lexicon: Lexicon, facts: BriefFacts) {
  const checks: { kind: ViolationKind; pattern: RegExp; despiteNegation: boolean }[] = [
    { kind: 'promise_callback', pattern: lexicon.callback, despiteNegation: false },
    { kind: 'promise_date', pattern: lexicon.soon, despiteNegation: false },
    { kind: 'claims_human', pattern: lexicon.human, despiteNegation: true },
  ];
  const commitments = ['refund', 'cancellation', 'discount'] as const;
  for (const one of commitments) {
    if (!facts.commitments.has(one)) {
      checks.push({ kind: `promise_${one}`, pattern: lexicon[one], despiteNegation: false });
    }
  }
  return checks;
}

/** "24 hours", "2–3 days": every counted time must be among the decision's numbers. */
function checkDurations(text: string, lexicon: Lexicon, facts: BriefFacts): Violation[] {
  return [...text.matchAll(durations(lexicon))]
    .filter(([, from, to]) => [from, to].some((one) => one !== undefined && !facts.counts.includes(Number(one))))
    .map(([found]) => ({ kind: 'promise_date' as const, found }));
}

const patterns = new Map<Lexicon, RegExp>();

function durations(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon);
  if (known !== undefined) return known;
  const made = new RegExp(`(\\d{1,3})(?:\\s*[–-]\\s*(\\d{1,3}))?[\\s-]*${lexicon.timeUnit}(?!\\p{L})`, 'giu');
  patterns.set(lexicon, made);
  return made;
}
