import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    "I've refunded {amount} in full for order {order}. It goes back to the payment method you used; banks usually take 5–10 business days to show it.",
    'Your {amount} for order {order} is on its way back to the card or account you paid with. Expect it on your statement in 5–10 business days, depending on your bank.',
    'Order {order} is refunded: {amount}, back to your original payment method. It can take your bank 5–10 business days to book it.',
    'The full {amount} for order {order} has been sent back the way you paid. Most banks need 5–10 business days before you see it.',
  ],
  refund_unconfirmed: [
    "We've started a refund of {amount} for order {order}, but the payment system hasn't confirmed it yet. A colleague is checking it and will confirm to you here.",
    'The refund for order {order} ({amount}) has been started and is not confirmed yet. A colleague checks how it ended and tells you here.',
    "For order {order} a refund of {amount} has been requested from the payment system; I don't have its answer yet, so I won't call it done. A colleague follows it up and writes to you here.",
  ],
  order_started: [
    'Order {order} is being worked on and is due on {due}.',
    'Your order {order} is in progress; it should be with you by {due}.',
    'Order {order} has been started and is still on schedule: it is due by {due}.',
    'We are working on order {order} right now. It is due on {due}.',
  ],
  order_waiting: [
    'Order {order} is paid and in the queue; it is due on {due}.',
    'Your payment for order {order} arrived, and work on it has not begun yet. It is due by {due}, so it is still in time.',
    'Order {order} is confirmed and waiting its turn. It should be with you by {due}.',
    'Everything is in order with {order}: it is paid, and it is due by {due}.',
  ],
  in_time_later: [
    "If it isn't there by then, write to me and I'll look at it again.",
    'Should nothing have arrived by that time, reply here and I will check it again.',
    'Just reply if that time passes and you have nothing.',
  ],
  in_time_refund: [
    "As it is still in time, I can't refund it yet. If it isn't there by then, write to me and I'll look at the refund again.",
    'A refund is not possible while the order is still on schedule. If that time passes without it, reply here and I will check again what I can do.',
    "I haven't refunded it, because it is not late so far. Once that time has passed and nothing has arrived, write back and I'll look at it again.",
  ],
  order_late: [
    'Order {order} was due on {due} and has not been delivered.',
    'Your order {order} should have been with you by {due}; it is late.',
    'Order {order} has missed its time: it was due by {due}.',
    'By my records order {order} was due on {due}, and it is still open.',
  ],
  order_late_undated: [
    'Order {order} is paid, but it has not been delivered in the usual time.',
    'Your payment for order {order} arrived, and the order itself is overdue.',
    'Order {order} is taking longer than it should: it is paid and still open.',
  ],
  order_failed: [
    'Order {order} could not be completed.',
    'The delivery of order {order} failed.',
    'We were not able to deliver order {order}.',
    'Order {order} stopped with an error and was not delivered.',
  ],
  failure_reason: [
    'The reason on record: “{reason}”.',
    'What the system noted: “{reason}”.',
    'Recorded cause: “{reason}”.',
  ],
  late_question: [
    "Shall I refund the {amount} in full? Reply “{yes}” and I'll do it right away. If you'd rather have it delivered again, tell me and I'll pass that on to a colleague.",
    "Would you like the {amount} back? A “{yes}” is enough and I'll refund it straight away. If you prefer a new delivery, say so and a colleague takes that over.",
    "I can refund the full {amount}: reply “{yes}” and it's done at once. Or would you rather have it sent again? Then I'll hand that to a colleague.",
    "Do you want a full refund of {amount}? Answer “{yes}” and I'll start it immediately. For another delivery attempt instead, let me know and I'll give it to a colleague.",
  ],
  payment_pending: [
    'The payment of {amount} for order {order} has not gone through yet, so no money has been taken so far. The order goes ahead once the payment is confirmed.',
    'For order {order} the payment of {amount} is still pending: nothing has been charged. As soon as it is confirmed, the order continues by itself.',
    'Nothing has been taken for order {order} yet; the payment of {amount} is still waiting for confirmation from your bank.',
  ],
  payment_failed: [
    'The payment of {amount} for order {order} failed, so no money was taken. If your bank shows a reservation, the bank releases it by itself. You can order again with the same or another card.',
    'Order {order} was not charged: the payment of {amount} did not go through. A reserved amount on your statement is released by your bank. To try again, simply place the order once more.',
    'No money was taken for order {order}; the payment of {amount} was declined. Should it look reserved in your account, your bank frees it again on its own.',
  ],
  payment_on_hold: [
    'The {amount} for order {order} is only reserved on your card, not charged. If the order does not go ahead, your bank releases it by itself.',
    'For order {order} your bank is holding {amount}; the money has not been taken. Such a hold is released by the bank, usually within a few days.',
    'What you see for order {order} is a hold of {amount}, not a charge. Your bank drops it on its own if we do not collect the payment.',
  ],
  already_refunded: [
    'Order {order} was already refunded: {amount} on {date}, back to the payment method you used. Banks usually need 5–10 business days to show it.',
    'I see a refund of {amount} for order {order}, made on {date}. It goes to your original payment method, and it can take 5–10 business days until your bank books it.',
    'The {amount} for order {order} went back to you on {date}, the same way you paid. If it is not on your statement yet, give your bank the usual 5–10 business days.',
    'There is already a refund for order {order}: {amount}, sent on {date} to the card or account you paid with. It normally appears 5–10 business days later.',
  ],
  already_refunded_pending: [
    'A refund of {amount} for order {order} was started on {date} and is still being processed. From there your bank usually takes 5–10 business days.',
    'The refund for order {order} is under way: {amount}, started on {date}. It normally reaches you 5–10 business days later, the way you paid.',
    'I see a refund of {amount} for order {order} from {date} that is still in progress. Please allow 5–10 business days for your bank to show it.',
  ],
  refund_recorded: [
    'Order {order} has already been refunded in full, the way you paid. From the day of the refund banks usually take 5–10 business days to show it.',
    'I see that order {order} is refunded. The money goes back to your original payment method; allow 5–10 business days from the refund for your bank to book it.',
    'The refund for order {order} has been made. If it is not on your statement yet, banks need 5–10 business days for it.',
  ],
  charge_explained: [
    'The charge of {amount} on {date} is for order {order}.',
    'What you see is order {order}: {amount}, paid on {date}.',
    'On {date} we charged {amount} for order {order}.',
  ],
  charge_plan: [
    'It belongs to your subscription “{plan}”.',
    'That is the payment for your subscription “{plan}”.',
    'It was taken for the subscription “{plan}”.',
  ],
  charge_doubt: [
    'If you still do not recognise it, tell me and a person will look into it.',
    'Does it still look unfamiliar? Then write to me and a colleague checks it.',
    'Should that not ring a bell, reply here and I give it to a person to check.',
  ],
  charged_once: [
    'Our records show one charge for order {order}: {amount} on {date}. A second line at the bank is often only a hold that disappears by itself. If it stays, send me a screenshot or its date.',
    'I find exactly one payment for order {order}, {amount} on {date}. The other entry may be a reservation that your bank drops on its own. If it does not go away, send me a screenshot or the date it shows.',
    'For order {order} we took {amount} once, on {date}. A second entry usually is a hold and vanishes after some days. Should it stay, a screenshot or its date helps me find it.',
  ],
  order_delivered: [
    'Order {order} is marked as delivered on {due}.',
    'By our records order {order} was delivered on {due}.',
    'Your order {order} was delivered on {due}.',
  ],
  order_delivered_undated: [
    'Order {order} is marked as delivered.',
    'By our records order {order} has been delivered.',
    'Your order {order} shows as delivered.',
  ],
  order_canceled: [
    'Order {order} was cancelled, so nothing more will be delivered for it.',
    'I see that order {order} is cancelled; it will not be delivered.',
    'Order {order} is no longer active: it was cancelled.',
  ],
  ask_refund_choice: [
    'Just so that I get it right: “{yes}” stands for the refund; if you would like it sent again, please say so.',
    "I'm not sure which you would like: “{yes}” for the refund, or shall a colleague have it sent again?",
  ],
  refund_not_asked_again: [
    "Understood, order {order} stays as it is and I won't refund it. If you change your mind, just write.",
    'All right, no refund then: order {order} stays open. Write to me if you decide otherwise.',
    'Got it, I leave order {order} as it is. If you want the money back after all, tell me here.',
  ],
  refund_declined_delivered: [
    "We've looked at your request for order {order} ({amount}). The order was delivered, so we can't refund it. If something about it doesn't work or is wrong, describe it here and we'll check it.",
    'A refund of {amount} for order {order} is not possible, because the order was delivered. If it was faulty or incomplete, tell us what was wrong so that we can check it.',
    "We can't pay back the {amount} for order {order}: it was delivered as ordered. Should there be a defect, write to us what it is.",
  ],
  refund_declined_used: [
    "We've checked your request for order {order}. As it has been used since the payment, we can't refund the {amount}.",
    'Order {order} was used after it was paid, which is why a refund of {amount} is not possible.',
    "We went through order {order} again: it has been in use since you paid, so the {amount} can't be refunded.",
  ],
  refund_declined_too_old: [
    "We've checked order {order}. The payment of {amount} is too long ago for a refund.",
    'A refund of {amount} for order {order} is no longer possible, as the period for refunds has passed.',
    "Refunds are possible for a limited time only; order {order} is past it, so we can't return the {amount}.",
  ],
  refund_declined_policy: [
    "We've looked carefully at order {order}, and we can't refund the {amount} under our refund rules.",
    'After checking order {order} we cannot offer a refund of {amount}, as it does not meet our refund rules.',
    "A colleague went through order {order}; a refund of {amount} isn't possible under our rules. If there is something we don't know yet, tell us.",
  ],
};
