import fc from 'fast-check';
import { TEXTS } from './texts';

/** How an order of a play stands at its beginning. */
export type OrderState = 'late' | 'large' | 'in_time' | 'delivered';
export type Policies = 'usual' | 'small_budget' | 'refunds_off' | 'paused' | 'by_person';

/** One thing that happens. `pick` chooses among what is there at that moment. */
export type Happening =
  | { do: 'write'; text: number; ticket: number }
  | { do: 'repeat'; pick: number; newDelivery: boolean }
  | { do: 'run'; pick: number; gates: number; fault: 'none' | 'lost' | 'lost_after' | 'refused' }
  | { do: 'crash'; pick: number; haunt: boolean }
  | { do: 'approve'; pick: number; by: number; half: boolean }
  | { do: 'decline'; pick: number; by: number }
  | { do: 'undo'; pick: number; by: number }
  | { do: 'dispute'; order: number; by: 'backend' | 'provider' | 'both' }
  | { do: 'dispute_ends'; order: number; won: boolean }
  | { do: 'warn'; order: number; actionable: boolean }
  | { do: 'repeat_event'; pick: number }
  | { do: 'panel_refund'; order: number; half: boolean }
  | { do: 'deliver'; order: number }
  | { do: 'policy'; name: Policies }
  | { do: 'down'; down: boolean }
  | { do: 'person_answers'; ticket: number }
  | { do: 'tick' }
  /** All that can go on does, without time passing. */
  | { do: 'finish' }
  | { do: 'wait'; minutes: number };

export type Play = {
  orders: OrderState[];
  naive: boolean;
  policy: Policies;
  /** How often the first customer used the subscription lately: what a retention offer goes by. */
  sessions: number;
  happenings: Happening[];
};

const small = fc.nat({ max: 9 });
const ticket = fc.nat({ max: 2 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('write' as const), text: fc.nat({ max: TEXTS.length - 1 }), ticket }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), pick: small, newDelivery: fc.boolean() }) },
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      pick: small,
      gates: fc.integer({ min: 1, max: 24 }),
      fault: fc.constantFrom(
        'none' as const,
        'none' as const,
        'none' as const,
        'lost' as const,
        'lost_after' as const,
        'refused' as const,
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('crash' as const), pick: small, haunt: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('approve' as const),
      pick: small,
      by: fc.nat({ max: 1 }),
      half: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decline' as const), pick: small, by: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), pick: small, by: fc.nat({ max: 1 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('dispute' as const),
      order: small,
      by: fc.constantFrom('backend' as const, 'provider' as const, 'both' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('dispute_ends' as const), order: small, won: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('repeat_event' as const), pick: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('finish' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('warn' as const),
      order: small,
      actionable: fc.constantFrom(true, true, true, false),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('panel_refund' as const), order: small, half: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deliver' as const), order: small }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('policy' as const),
      name: fc.constantFrom<Policies>('usual', 'small_budget', 'refunds_off', 'paused', 'by_person'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('down' as const), down: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('person_answers' as const), ticket }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.constantFrom(0.1, 0.5, 1, 3, 15, 60, 300, 1500),
    }),
  },
);

const says = (text: (typeof TEXTS)[number], at: number): Happening => ({
  do: 'write',
  text: TEXTS.indexOf(text),
  ticket: at,
});
const finish: Happening = { do: 'finish' };
const approveFirst: Happening = { do: 'approve', pick: 0, by: 0, half: false };
/** Longer than an approval can be taken back. */
const passUndo: Happening = { do: 'wait', minutes: 0.5 };

/** How a play may begin instead of with any message: what is rare otherwise, such as a dispute at the worst moment. */
const openings: Record<string, Happening[]> = {
  cancel: [says('just cancel it', 0), finish],
  cancel_approved: [says('just cancel it', 0), finish, approveFirst],
  offer: [says('Please cancel my subscription.', 0), finish, says('Yes, I accept the offer.', 0), finish],
  offer_approved: [
    says('Please cancel my subscription.', 0),
    finish,
    says('Yes, I accept the offer.', 0),
    finish,
    approveFirst,
    passUndo,
  ],
  disputed_on_the_way: [
    { do: 'write', text: 0, ticket: 0 },
    { do: 'run', pick: 0, gates: 11, fault: 'none' },
    { do: 'dispute', order: 0, by: 'provider' },
  ],
  approved_and_disputed: [
    { do: 'policy', name: 'by_person' },
    { do: 'write', text: 0, ticket: 0 },
    finish,
    approveFirst,
    { do: 'dispute', order: 0, by: 'provider' },
  ],
  warned_and_disputed: [
    { do: 'warn', order: 0, actionable: true },
    { do: 'run', pick: 0, gates: 9, fault: 'none' },
    { do: 'dispute', order: 0, by: 'provider' },
  ],
  twice: [says('just cancel it', 0), finish, says('just cancel it', 1), finish],
};

/** Plays that begin with a customer's message, or with a warning about somebody who never wrote. */
export const plays: fc.Arbitrary<Play> = fc
  .record({
    orders: fc.array(fc.constantFrom<OrderState>('late', 'late', 'late', 'large', 'in_time', 'delivered'), {
      minLength: 1,
      maxLength: 3,
    }),
    naive: fc.boolean(),
    policy: fc.constantFrom<Policies>('usual', 'usual', 'small_budget'),
    sessions: fc.constantFrom(0, 5, 12),
    first: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ text: fc.nat({ max: 8 }), ticket }).map((one): Happening[] => [{ do: 'write', ...one }]),
      },
      { weight: 2, arbitrary: fc.constantFrom(...Object.values(openings)) },
      { weight: 1, arbitrary: small.map((order): Happening[] => [{ do: 'warn', order, actionable: true }]) },
    ),
    rest: fc.array(happening, { minLength: 2, maxLength: 12, size: 'max' }),
  })
  .map(({ first, rest, ...play }) => ({ ...play, happenings: [...first, ...rest] }));
