import type { Inngest } from 'inngest';
import type { Services } from '../services';
import { closeResolvedTicket } from './close-ticket';
import { executeApprovedAction } from './execute-approved-action';
import { followUp } from './follow-up';
import { handleMessage } from './handle-message';
import { sendPersonReply } from './send-person-reply';
import { settleUnknownAction } from './settle-action';

/** Every durable function, for whichever driver runs them. */
export function allFunctions(inngest: Inngest, services: Services) {
  return [
    handleMessage(inngest, services),
    executeApprovedAction(inngest, services),
    settleUnknownAction(inngest, services),
    sendPersonReply(inngest, services),
    closeResolvedTicket(inngest, services),
    followUp(inngest, services),
  ];
}
