/** How a change ended, in words for the person who asked for it. */
export type Outcome = { ok: true; message?: string } | { ok: false; message: string; code: string };

/** What people can do to conversations and actions; the pages pass the server's functions in. */
export type ConsoleActions = {
  /** `amount` in minor units, at most what is proposed; absent: as proposed. */
  approve: (input: { actionId: string; amount?: number }) => Promise<Outcome>;
  /** Takes an approval back while it is not carried out. */
  undo: (input: { actionId: string }) => Promise<Outcome>;
  decline: (input: { actionId: string; reason: string }) => Promise<Outcome>;
  /** Says that a promise to the customer was kept. */
  keep: (input: { promiseId: string }) => Promise<Outcome>;
  reply: (input: { conversationId: string; text: string; draftId?: string }) => Promise<Outcome>;
  handBack: (input: { conversationId: string }) => Promise<Outcome>;
  resolve: (input: { conversationId: string }) => Promise<Outcome>;
  assign: (input: { conversationId: string; userId: string | null }) => Promise<Outcome>;
};

/** Approves several actions of the same kind, each as it is proposed. */
export type ApproveSelected = (input: { actionIds: string[] }) => Promise<Outcome>;
