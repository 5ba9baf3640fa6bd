import type { Situation } from '@/sandbox/personas/situations';
import type { Topic } from './topics';

type Chances = Partial<Record<Topic, number>>;

/** Who writes about what, how often, and what they answer. Chances that do not add up to 1 leave the rest silent. */
export type Scenario = {
  situation: Situation;
  topic: Topic;
  weight: number;
  /** answers when the agent asked or offered something */
  pending?: Chances;
  /** answers when the agent considers it done */
  solved?: Chances;
  /** a sender whom the backend does not know */
  stranger?: boolean;
  /** the message names no order, whatever the wording */
  nameless?: boolean;
  headers?: Readonly<Record<string, string>>;
};

const HAPPY: Chances = { thanks: 0.35 };
const OFFERED: Chances = { acceptOffer: 0.35, declineOffer: 0.45 };

/** The scenario with which a demo begins: a late, captured order whose money is asked back. */
export const FIRST_SCENARIO: Scenario = {
  situation: 'lateCapturedOrder',
  topic: 'refundLate',
  weight: 0,
  solved: { thanks: 1 },
};

export const SCENARIOS: readonly Scenario[] = [
  { situation: 'lateCapturedOrder', topic: 'refundLate', weight: 22, solved: HAPPY },
  { situation: 'lateCapturedOrder', topic: 'whereIsOrder', weight: 12, pending: { acceptRefund: 0.65 }, solved: HAPPY },
  { situation: 'orderInTime', topic: 'whereIsOrder', weight: 8, pending: { thanks: 0.3, nudge: 0.1 } },
  { situation: 'lateCapturedOrder', topic: 'angryLate', weight: 4 },
  { situation: 'lateCapturedOrder', topic: 'chargeback', weight: 2 },
  { situation: 'failedDelivery', topic: 'refundLate', weight: 3, solved: HAPPY },
  { situation: 'failedOrder', topic: 'refundLate', weight: 2, solved: HAPPY },
  { situation: 'paymentPending', topic: 'paymentTrouble', weight: 2, solved: HAPPY },
  { situation: 'paymentAuthorized', topic: 'paymentTrouble', weight: 2, solved: HAPPY },
  { situation: 'paymentFailed', topic: 'paymentTrouble', weight: 2, solved: HAPPY },
  { situation: 'alreadyRefunded', topic: 'refundStatus', weight: 3, solved: HAPPY },
  { situation: 'partiallyRefunded', topic: 'defect', weight: 1 },
  { situation: 'disputedOrder', topic: 'refundLate', weight: 2 },
  { situation: 'duplicateCharge', topic: 'duplicateCharge', weight: 2 },
  { situation: 'expensiveLateOrder', topic: 'refundLate', weight: 3 },
  { situation: 'frequentRefunder', topic: 'refundLate', weight: 1 },
  { situation: 'oldOrder', topic: 'refundLate', weight: 1 },
  { situation: 'cryptoOrder', topic: 'refundLate', weight: 1, solved: HAPPY },
  { situation: 'lateUnverifiedPayment', topic: 'refundLate', weight: 1 },
  { situation: 'deliveredOrder', topic: 'notReceived', weight: 2 },
  { situation: 'deliveredOrder', topic: 'defect', weight: 2 },
  {
    situation: 'twoLateOrders',
    topic: 'refundLate',
    weight: 2,
    nameless: true,
    pending: { giveOrder: 0.9 },
    solved: HAPPY,
  },
  { situation: 'renewalUnused', topic: 'renewalRefund', weight: 4 },
  { situation: 'renewalLightlyUsed', topic: 'renewalRefund', weight: 2 },
  { situation: 'renewalUsed', topic: 'renewalRefund', weight: 2 },
  { situation: 'appleSubscription', topic: 'renewalRefund', weight: 2, solved: HAPPY },
  { situation: 'googleSubscription', topic: 'cancel', weight: 2, solved: HAPPY },
  { situation: 'activeHeavyUser', topic: 'cancelPrice', weight: 3, pending: OFFERED },
  { situation: 'activeRegularUser', topic: 'cancel', weight: 4, pending: OFFERED },
  { situation: 'activeLightUser', topic: 'cancel', weight: 3, pending: OFFERED },
  { situation: 'trialingSubscriber', topic: 'cancel', weight: 1, pending: OFFERED },
  { situation: 'discountedSubscriber', topic: 'cancelPrice', weight: 1 },
  { situation: 'pastDueSubscriber', topic: 'cancelInsist', weight: 1 },
  { situation: 'pausedSubscriber', topic: 'cancel', weight: 1 },
  { situation: 'canceledSubscriber', topic: 'cancel', weight: 1, solved: HAPPY },
  { situation: 'endingSubscriber', topic: 'cancel', weight: 1, solved: HAPPY },
  { situation: 'activeRegularUser', topic: 'cancelInsist', weight: 2 },
  { situation: 'activeRegularUser', topic: 'human', weight: 2 },
  { situation: 'activeRegularUser', topic: 'emailChange', weight: 1 },
  { situation: 'canceledSubscriber', topic: 'privacy', weight: 1 },
  { situation: 'activeRegularUser', topic: 'discount', weight: 1 },
  { situation: 'noPurchases', topic: 'productQuestion', weight: 3, solved: HAPPY },
  { situation: 'activeHeavyUser', topic: 'technical', weight: 3, solved: HAPPY },
  { situation: 'activeLightUser', topic: 'access', weight: 2, solved: HAPPY },
  { situation: 'deliveredOrder', topic: 'praise', weight: 2 },
  {
    situation: 'lateCapturedOrder',
    topic: 'refundLate',
    weight: 1,
    stranger: true,
    nameless: true,
    pending: { giveOrder: 0.7 },
  },
  { situation: 'noPurchases', topic: 'vague', weight: 1, pending: { nudge: 0.5 } },
  { situation: 'noPurchases', topic: 'spam', weight: 3, stranger: true },
  { situation: 'deliveredOrder', topic: 'autoReply', weight: 2, headers: { 'Auto-Submitted': 'auto-replied' } },
];
