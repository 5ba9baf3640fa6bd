import { problem } from '@/app/api/problem';
import { readBody } from '@/app/api/read-body';
import type { Server } from '@/app/compose';
import type { Ctx } from '@/db/context';
import type { Channel, InboundEvent } from '@/lib/channels/channel';
import { parkDelivery } from '@/lib/intake/park-delivery';
import { receiveEvent } from '@/lib/intake/receive-event';
import { AppError } from '@/lib/platform/errors';

/** The largest webhook that is taken in. */
const MOST_BYTES = 1_048_576;

/** Answers one webhook request: 202 once it is stored, else problem details that say why not. */
export async function takeWebhook(server: Server, request: Request, name: string): Promise<Response> {
  try {
    const channel = server.channels.get(name);
    if (!channel) throw new AppError('not_found', 'There is no such channel.');
    const raw = await readBody(request, MOST_BYTES);
    const ctx = server.contextFor({ kind: 'webhook', channel: name });
    const verified = channel.verify(raw, request.headers, ctx.clock.now());
    if (!verified.ok) throw new AppError('unauthorized', `The signature is not accepted: ${verified.reason}.`);
    const receipt = await receiveEvent(ctx, await readOrPark(ctx, channel, raw, verified.deliveryId));
    return Response.json(receipt, { status: 202 });
  } catch (error) {
    return problem(error, server.log);
  }
}

/** What comes signed and cannot be read is refused, and kept for people to see. */
async function readOrPark(ctx: Ctx, channel: Channel, raw: Uint8Array, deliveryId: string): Promise<InboundEvent> {
  try {
    return channel.parse(raw, deliveryId);
  } catch (error) {
    if (error instanceof AppError)
      await parkDelivery(ctx, { channel: channel.name, deliveryId, raw, error: error.message });
    throw error;
  }
}
