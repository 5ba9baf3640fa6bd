import type { Understanding } from '@/lib/ai/understanding';

/** What triage found about the customer's unanswered messages; kept with the run and shown in the Why tab. */
export type TriageResult = {
  /** How many unanswered messages were read together. */
  messages: number;
  automated: { automated: boolean; reason: string | null };
  spam: { spam: boolean; score: number; reasons: string[] };
  /** The earlier message that this one repeats; `sameTicket` when it is in the same conversation. */
  duplicate: { conversationId: string | null; externalId: string | null; sameTicket: boolean; score: number } | null;
  understanding: Understanding;
};
