import type { ReplyBrief, ReplyPart } from '@/lib/ai/reply-brief';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import type { TriageResult } from '@/lib/conversations/triage-result';
import type { Decision, Facts } from '@/lib/policy/decision';
import { timeZoneOf } from './time-zone';

/** What the writer needs for the reply to one decided turn. */
export function briefOf(input: {
  conversation: ConversationRow;
  triage: TriageResult;
  facts: Facts;
  decision: Decision;
  parts?: ReplyPart[];
}): ReplyBrief {
  const { conversation, triage, facts, decision } = input;
  const { understanding } = triage;
  return {
    language: writtenLanguage(understanding.language, conversation.requester.locale, facts.customer?.country ?? null),
    timeZone: timeZoneOf(facts.identity.state === 'verified' ? (facts.customer?.country ?? null) : null),
    customerName: firstName(facts, conversation),
    anger: understanding.anger,
    intents: decision.intents,
    parts: input.parts ?? decision.parts,
    disclosure: decision.disclosure,
    replyNumber: conversation.replyCount,
    variantSeed: conversation.id,
    usedVariants: conversation.usedVariants,
  };
}

/** The language to write in, BCP 47: Portuguese as in Portugal for customers there, else as in Brazil. */
export function writtenLanguage(language: string, locale: string | null, country: string | null): string {
  if (language !== 'pt') return language;
  const european = locale?.toLowerCase() === 'pt-pt' || (country === 'PT' && locale?.toLowerCase() !== 'pt-br');
  return european ? 'pt-PT' : 'pt-BR';
}

/** The name to greet with: the account's where identity is sure, else the one the sender goes by. */
function firstName(facts: Facts, conversation: ConversationRow): string | null {
  const full = (facts.identity.state === 'verified' ? facts.customer?.name : null) ?? conversation.requester.name;
  const first = full?.trim().split(/\s+/)[0] ?? '';
  return /^\p{L}[\p{L}'’-]{1,30}$/u.test(first) ? first : null;
}
