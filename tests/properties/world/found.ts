import type { Play } from './cases';

/** Plays that once ended wrong, as short as they could be made. */
export const FOUND: Record<string, Play> = {
  'a warning’s refund is decided, the process ends, and somebody refunds the order in the panel': {
    orders: ['late'],
    naive: false,
    policy: 'usual',
    sessions: 0,
    happenings: [
      { do: 'warn', order: 0, actionable: true },
      { do: 'run', pick: 0, gates: 5, fault: 'none' },
      { do: 'crash', pick: 0, haunt: false },
      { do: 'panel_refund', order: 0, half: false },
    ],
  },
  'a warning joins a refund that waits, the process ends before its note leaves, and a person answers': {
    orders: ['late'],
    naive: false,
    policy: 'usual',
    sessions: 0,
    happenings: [
      { do: 'write', text: 0, ticket: 0 },
      { do: 'warn', order: 0, actionable: true },
      { do: 'run', pick: 0, gates: 4, fault: 'none' },
      { do: 'run', pick: 3, gates: 5, fault: 'none' },
      { do: 'crash', pick: 3, haunt: false },
      { do: 'wait', minutes: 0.1 },
      { do: 'person_answers', ticket: 0 },
    ],
  },
  'a refund is decided for the second time, the process ends, and somebody refunds the order in the panel': {
    orders: ['late'],
    naive: false,
    policy: 'usual',
    sessions: 0,
    happenings: [
      { do: 'write', text: 0, ticket: 0 },
      { do: 'run', pick: 0, gates: 6, fault: 'none' },
      { do: 'policy', name: 'paused' },
      { do: 'run', pick: 0, gates: 2, fault: 'none' },
      { do: 'policy', name: 'usual' },
      { do: 'run', pick: 0, gates: 2, fault: 'none' },
      { do: 'crash', pick: 0, haunt: false },
      { do: 'panel_refund', order: 0, half: false },
    ],
  },
  'a process that was believed dead queues a reply, which is lost, while a newer run answers': {
    orders: ['delivered', 'late'],
    naive: false,
    policy: 'usual',
    sessions: 0,
    happenings: [
      { do: 'write', text: 0, ticket: 0 },
      { do: 'run', pick: 0, gates: 1, fault: 'none' },
      { do: 'crash', pick: 0, haunt: true },
      { do: 'run', pick: 7, gates: 6, fault: 'lost' },
      { do: 'write', text: 0, ticket: 0 },
      { do: 'write', text: 0, ticket: 0 },
    ],
  },
};
