import { DEFAULT_APPROVALS, DEFAULT_PROMISES } from './default-approvals';
import { DEFAULT_CURRENCIES } from './default-currencies';
import type { Expression } from './expression';
import type { Policy, RecommendationRule, RefundCondition, RetentionRule } from './policy-schema';

const delivered: Expression = {
  any: [
    { fact: 'delivery.status', op: 'is', value: 'delivered' },
    { fact: 'order.status', op: 'is', value: 'fulfilled' },
  ],
};

const late: Expression = {
  any: [
    { fact: 'delivery.status', op: 'is', value: 'failed' },
    { fact: 'order.status', op: 'is', value: 'failed' },
    {
      all: [
        { fact: 'delivery.hasExpectedBy', op: 'is', value: true },
        { fact: 'delivery.minutesPastExpected', op: 'more_than', limit: 'graceMinutes' },
      ],
    },
    {
      all: [
        { fact: 'delivery.hasExpectedBy', op: 'is', value: false },
        { fact: 'payment.minutesSinceCapture', op: 'at_least', limit: 'lateAfterMinutes' },
      ],
    },
  ],
};

const refundConditions: RefundCondition[] = [
  {
    id: 'R1',
    label: "The order is the requester's and the identity is verified",
    on: true,
    alone: 'recommend_by_rules',
    when: {
      all: [
        { fact: 'order.ownedByRequester', op: 'is', value: true },
        { fact: 'identity.state', op: 'is', value: 'verified' },
      ],
    },
  },
  {
    id: 'R2',
    label: 'Payment captured and verified by the provider',
    on: true,
    alone: 'recommend_by_rules',
    when: {
      all: [
        { fact: 'payment.status', op: 'is', value: 'captured' },
        { fact: 'payment.verified', op: 'is', value: true },
      ],
    },
  },
  {
    id: 'R3',
    label: 'Not delivered and not fulfilled',
    on: true,
    alone: 'recommend_by_rules',
    when: {
      all: [
        { fact: 'delivery.status', op: 'is_not', value: 'delivered' },
        { fact: 'order.status', op: 'is_not', value: 'fulfilled' },
      ],
    },
  },
  { id: 'R4', label: 'Late or failed', on: true, alone: 'explain_due', when: late },
  {
    id: 'R5',
    label: 'Captured recently enough',
    on: true,
    alone: 'recommend_by_rules',
    when: { fact: 'payment.daysSinceCapture', op: 'at_most', limit: 'refundWindowDays' },
  },
  {
    id: 'R6',
    label: 'Few earlier refunds of the customer',
    on: true,
    alone: 'recommend_by_rules',
    when: { fact: 'customer.priorRefunds', op: 'less_than', limit: 'maxPriorRefunds' },
  },
  {
    id: 'R7',
    label: 'No refund of the order and no open dispute',
    on: true,
    alone: 'recommend_by_rules',
    when: {
      all: [
        { fact: 'order.refundCount', op: 'is', value: 0 },
        { fact: 'order.disputed', op: 'is', value: false },
        { fact: 'payment.status', op: 'not_in', values: ['refunded', 'partially_refunded', 'disputed'] },
      ],
    },
  },
  {
    id: 'R8',
    label: 'Amount within the limit',
    on: true,
    alone: 'recommend_approve',
    when: { fact: 'order.amount', op: 'at_most', limit: 'refundMax' },
  },
  {
    id: 'R9',
    label: 'Within the daily budget of automatic refunds',
    on: true,
    alone: 'recommend_approve',
    when: { fact: 'budget.usedWithThisUsd', op: 'at_most', limit: 'dailyBudgetUsd' },
  },
  {
    id: 'R10',
    label: 'The customer asks for the money back or accepted the refund offered',
    on: true,
    alone: 'offer',
    when: { fact: 'request.asksMoneyBack', op: 'is', value: true },
  },
];

const recommendations: RecommendationRule[] = [
  {
    id: 'delivery_denied',
    when: { all: [{ fact: 'request.deniesDelivery', op: 'is', value: true }, delivered] },
    verdict: 'decline',
    percent: 100,
    text: 'The record says delivered and the customer denies it: decline until the proof of delivery was checked.',
  },
  {
    id: 'defect',
    when: { all: [{ fact: 'request.describesDefect', op: 'is', value: true }, delivered] },
    verdict: 'approve_partial',
    percent: 50,
    text: 'The order was delivered and the customer describes a defect: approve a partial refund.',
  },
  {
    id: 'unused_renewal',
    when: {
      all: [
        { fact: 'order.kind', op: 'is', value: 'subscription_renewal' },
        { fact: 'order.isLatestCharge', op: 'is', value: true },
        { fact: 'payment.daysSinceCapture', op: 'at_most', limit: 'renewalDays' },
        { fact: 'usage.sessionsSinceLastPayment', op: 'is', value: 0 },
      ],
    },
    verdict: 'approve',
    percent: 100,
    text: 'A recent renewal that was not used at all: approve the full refund and cancel the subscription.',
  },
  {
    id: 'light_use',
    when: {
      all: [
        { fact: 'order.kind', op: 'in', values: ['subscription_renewal', 'subscription_start'] },
        { fact: 'order.isLatestCharge', op: 'is', value: true },
        { fact: 'payment.daysSinceCapture', op: 'at_most', limit: 'renewalDays' },
        { fact: 'usage.sessionsSinceLastPayment', op: 'at_least', limit: 'lightUseFrom' },
        { fact: 'usage.sessionsSinceLastPayment', op: 'at_most', limit: 'lightUseTo' },
      ],
    },
    verdict: 'approve_partial',
    percent: 50,
    text: 'A recent subscription charge with light use: approve a partial refund (50 %) or offer a free month.',
  },
];

const retentionRules: RetentionRule[] = [
  {
    id: 'low_usage',
    label: 'Little used',
    when: { fact: 'usage.sessionsLast30Days', op: 'at_most', limit: 'lowUsageSessions' },
    offer: { kind: 'trial', days: 14, orPause: true },
  },
  {
    id: 'high_usage_price',
    label: 'Much used, and the price is the reason',
    when: {
      all: [
        { fact: 'usage.sessionsLast30Days', op: 'at_least', limit: 'highUsageSessions' },
        { fact: 'request.cancelReason', op: 'is', value: 'price' },
      ],
    },
    offer: { kind: 'discount', percentOff: 30, months: 3 },
  },
  {
    id: 'technical',
    label: 'A technical problem is the reason',
    when: { fact: 'request.cancelReason', op: 'is', value: 'technical' },
    offer: { kind: 'trial', days: 14, orPause: false },
  },
  { id: 'otherwise', label: 'Any other reason', when: null, offer: { kind: 'discount', percentOff: 20, months: 2 } },
];

/** The operating procedures as shipped: what the first start publishes as version 1. */
export const DEFAULT_POLICY: Policy = {
  schemaVersion: 1,
  refundConditions,
  recommendations,
  retention: { on: true, maxAnger: 1, rules: retentionRules },
  limits: {
    lateAfterMinutes: 60,
    graceMinutes: 0,
    refundWindowDays: 60,
    maxPriorRefunds: 2,
    priorRefundWindowDays: 90,
    refundMax: 150_00,
    dailyBudgetUsd: 2_000_00,
    renewalDays: 14,
    lightUseFrom: 1,
    lightUseTo: 3,
    highUsageSessions: 8,
    lowUsageSessions: 2,
    orderSearchDays: 60,
    duplicateChargeHours: 24,
    listedOrders: 5,
  },
  currencies: DEFAULT_CURRENCIES,
  actions: {
    paused: false,
    refund: { mode: 'auto' },
    otherRefunds: { mode: 'approval' },
    cancel: { mode: 'approval', at: 'period_end' },
    discount: { mode: 'approval', maxPercentOff: 30, maxMonths: 3 },
    trial: { mode: 'approval', maxDays: 14 },
    emailChange: { mode: 'approval' },
  },
  approvals: DEFAULT_APPROVALS,
  promises: DEFAULT_PROMISES,
  stores: { googleRefunds: false },
  anger: { escalateFrom: 2, urgentFrom: 3 },
  askAtMost: 1,
  disclosure: true,
  safetyText:
    'I am really sorry that you are feeling this way. You do not have to go through it alone: please call your local emergency number now, or find a free and confidential helpline in your country at https://findahelpline.com. A person from our team has been told and will write to you.',
  followUps: {
    noAnswerHours: 48,
    closeAfterReminderHours: 72,
    offerReminderHoursBeforeEnd: 24,
    refundDone: { on: false, days: 5 },
    satisfaction: { on: true, hours: 1, peopleBelow: 3 },
    quietHours: { from: 21, to: 8 },
  },
};
