import type { Inngest } from 'inngest';
import type { Services } from '../services';
import { askSatisfaction } from './ask-satisfaction';
import { checkPromises, reportBrokenPromises } from './check-promises';
import { closeResolvedTicket } from './close-ticket';
import { executeApprovedAction } from './execute-approved-action';
import { followUp } from './follow-up';
import { handleMessage } from './handle-message';
import { handlePaymentCase } from './handle-payment-case';
import { notifyPeople } from './notify-people';
import { reportPoorRating } from './report-poor-rating';
import { reportWithdrawnAction, reviewApprovals } from './review-approvals';
import { sendPersonReply } from './send-person-reply';
import { settleUnknownAction } from './settle-action';

/** Every durable function, for whichever driver runs them. */
export function allFunctions(inngest: Inngest, services: Services) {
  return [
    handleMessage(inngest, services),
    executeApprovedAction(inngest, services),
    settleUnknownAction(inngest, services),
    handlePaymentCase(inngest, services),
    reviewApprovals(inngest, services),
    reportWithdrawnAction(inngest, services),
    checkPromises(inngest, services),
    reportBrokenPromises(inngest, services),
    ...services.notifiers.map((notifier) => notifyPeople(inngest, services, notifier)),
    reportPoorRating(inngest, services),
    sendPersonReply(inngest, services),
    closeResolvedTicket(inngest, services),
    followUp(inngest, services),
    askSatisfaction(inngest, services),
  ];
}
