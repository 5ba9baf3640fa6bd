import { z } from 'zod';
import { createHttp, type HttpDeps, path } from '@/lib/platform/http';
import { UpstreamError } from '@/lib/platform/http-error';
import type { Payments } from '../payment-event';

const text = z
  .string()
  .nullish()
  .transform((value) => value || null);
const chargeSchema = z.object({
  id: z.string().min(1),
  payment_intent: text,
  billing_details: z.object({ email: text }).nullish(),
});

/** Reads charges of Stripe; a restricted key that may read charges is enough. One per process: it owns the circuit breaker. */
export function createStripe(config: { baseUrl: string; apiKey: string }, deps: Partial<HttpDeps> = {}): Payments {
  const http = createHttp({ upstream: 'stripe', baseUrl: config.baseUrl, token: config.apiKey }, deps);
  return {
    async getCharge(chargeId) {
      try {
        const charge = await http.request({ method: 'GET', path: path`/v1/charges/${chargeId}`, schema: chargeSchema });
        const { id, payment_intent: paymentIntentId, billing_details: billing } = charge;
        return { id, paymentIntentId, email: billing?.email ?? null };
      } catch (error) {
        if (error instanceof UpstreamError && error.status === 404) return null;
        throw error;
      }
    },
  };
}
