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
  | { do: 'dispute'; order: number }
  | { do: 'warn'; order: number }
  | { do: 'panel_refund'; order: number; half: boolean }
  | { do: 'deliver'; order: number }
  | { do: 'policy'; name: Policies }
  | { do: 'down'; down: boolean }
  | { do: 'person_answers'; ticket: number }
  | { do: 'tick' }
  | { do: 'wait'; minutes: number };

export type Play = { orders: OrderState[]; naive: boolean; policy: Policies; happenings: Happening[] };

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
  { weight: 2, arbitrary: fc.record({ do: fc.constant('dispute' as const), order: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('warn' as const), order: small }) },
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

/** Plays that begin with a customer's message, since without one there is nothing to go wrong. */
export const plays: fc.Arbitrary<Play> = fc
  .record({
    orders: fc.array(fc.constantFrom<OrderState>('late', 'late', 'late', 'large', 'in_time', 'delivered'), {
      minLength: 1,
      maxLength: 3,
    }),
    naive: fc.boolean(),
    policy: fc.constantFrom<Policies>('usual', 'usual', 'small_budget'),
    first: fc.record({ text: fc.nat({ max: 8 }), ticket }),
    rest: fc.array(happening, { minLength: 2, maxLength: 12, size: 'max' }),
  })
  .map(({ orders, naive, policy, first, rest }) => ({
    orders,
    naive,
    policy,
    happenings: [{ do: 'write' as const, ...first }, ...rest],
  }));
