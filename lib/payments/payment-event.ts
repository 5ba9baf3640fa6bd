/** A warning or a dispute as the payment provider tells of it. Times are dates, amounts minor units. */
export type PaymentEvent = {
  provider: 'stripe';
  /** When the provider wrote the event. */
  at: Date;
  externalId: string;
  chargeId: string;
  paymentIntentId: string | null;
} & (
  | { kind: 'early_fraud_warning'; reason: string | null; actionable: boolean }
  | {
      kind: 'dispute';
      reason: string | null;
      status: string;
      amount: number | null;
      currency: string | null;
      dueAt: Date | null;
    }
);

/** What is known of a charge beyond its id. */
export type Charge = { id: string; paymentIntentId: string | null; email: string | null };

/** Where a charge can be looked up. */
export type Payments = {
  /** Null where there is none. @throws UpstreamError while the provider cannot be asked */
  getCharge(chargeId: string): Promise<Charge | null>;
};
