import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    "I haven't heard back from you on this. If it still matters, just reply here; otherwise I'll close it in a few days.",
    'Is this still open for you? A short reply is enough. Without one I close the conversation in a few days.',
    'A short reminder: my question above is still open. If it has sorted itself out, you need not do anything.',
  ],
  remind_discount: [
    'A reminder before “{plan}” renews on {date}: the offer of {percent}% off for {months} still stands.',
    'Your “{plan}” renews on {date}. Until then you can still take {percent}% off for {months}.',
  ],
  remind_trial: [
    'A reminder before “{plan}” renews on {date}: the offer of {days} at no charge still stands.',
    'Your “{plan}” renews on {date}. Until then you can still take the {days} free of charge.',
  ],
  remind_choice: [
    'Reply “{yes}” if you want it. If you want to cancel, reply “{cancel}” and I pass it on at once.',
    '“{yes}” takes the offer; “{cancel}” and your cancellation goes straight to a colleague.',
  ],
  refund_check: [
    'Has the refund of {amount} for order {order} reached you by now? Some banks need up to 10 business days; if it is still missing after that, just reply here.',
    'A short question about your refund of {amount} (order {order}): can you see it on your account? If 10 business days have passed without it, write to me here.',
  ],
  satisfaction: [
    'How did we do, on a scale from 1 to 5? One click is enough: {url}',
    'Were you satisfied with the answer? You can rate it from 1 to 5 here: {url}',
  ],
};
