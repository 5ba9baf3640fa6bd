import { server } from '@/app/server';
import { takePaymentEvent } from '../take-payment-event';

export const dynamic = 'force-dynamic';

/** Takes in early fraud warnings and disputes as Stripe delivers them. */
export async function POST(request: Request): Promise<Response> {
  return takePaymentEvent(server(), request);
}
