import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'A refund like this has to be decided by a person, so I have given your request to a colleague.',
    "I can't decide on this refund myself. A colleague now has your request with all the details.",
    'Your refund request is now with a colleague, who checks it and decides.',
    'I have handed your refund request to a colleague for a decision.',
  ],
  refund_review_order: [
    "The refund for order {order} has to be decided by a person, so I've given it to a colleague.",
    "I can't decide on a refund for order {order} myself. A colleague now has it with all the details.",
    'Your refund request for order {order} is now with a colleague, who checks it and decides.',
    'For order {order} I have handed the refund request to a colleague for a decision.',
  ],
  duplicate_charge: [
    'It does look as if you were charged twice. A colleague checks both payments and decides about the second one.',
    'I see two payments that look alike. I have put them before a colleague, who checks them with priority.',
    'Two equal charges, I see them too. A colleague is comparing them and sorts out what is owed to you.',
  ],
  partial_refund_review: [
    'Part of this order was already refunded, so the rest needs to be checked by a person. I have given it to a colleague.',
    'How much can be refunded here has to be decided by a colleague, who now has the details.',
    'A colleague looks at what you described and decides whether part of the payment can be returned.',
  ],
  partial_refund_review_order: [
    'Part of order {order} was already refunded, so the rest needs to be checked by a person. I have given it to a colleague.',
    'How much of the rest of order {order} can be refunded is for a colleague to decide, who now has the details.',
  ],
  cancellation: [
    'Your cancellation has been passed to a colleague, who confirms it.',
    "I've handed on your cancellation; a colleague completes it and lets you know.",
    'Your cancellation is being handled by a colleague now.',
  ],
  discount: [
    'A discount outside our public offers has to be decided by a person. I have put your request to a colleague.',
    "I can't grant a discount myself, so a colleague now has your question.",
    'I have passed your request for a better price to a colleague to decide.',
  ],
  trial: [
    'Free days have to be approved by a person. I have put your request to a colleague.',
    "I can't add free time myself, so a colleague now has your request.",
    'I have passed your request for free days to a colleague to decide.',
  ],
  email_change: [
    'A change of the account e-mail is made by a person, to keep your account safe. I have given your request to a colleague.',
    'For security, a colleague checks and makes any change of the e-mail address. Your request is with them now.',
    'Your request to change the e-mail address is with a colleague; until they have checked it, the current address stays.',
  ],
  privacy: [
    'Your request about your personal data is with the colleague responsible for it.',
    'I have recorded your data request and handed it to the colleague who deals with these.',
    'Requests about personal data are handled by a person. Yours has been passed on.',
  ],
  person_asked: [
    'Of course, a colleague takes over from here.',
    "Sure. I've passed the conversation to a person on the team.",
    'No problem, I am handing you over to a colleague.',
    'Understood. A person on our team continues this with you.',
  ],
  complaint: [
    'I have given this to a colleague, who looks at the whole matter personally.',
    'A person should look at this, so I have passed it to a colleague with high priority.',
    'A colleague is now responsible for your case and reads everything from the start.',
    'This is now on the desk of a colleague, marked as important.',
  ],
  chargeback: [
    'Before you go to your bank: a colleague is looking at your case with the highest priority, and you are free to use every right you have.',
    "You can of course contact your bank. I've put your case before a colleague as urgent, so that it can be settled directly with you.",
    'I have marked your case as urgent and given it to a colleague, so that this can be sorted out with you directly.',
  ],
  dispute: [
    'For this payment a dispute is open with your bank, so the bank decides for now and we cannot pay it out in parallel. A colleague looks at your case.',
    'Your bank is already examining this payment. While that is open we cannot refund it as well, so a colleague has taken on your case.',
    'As this payment is in dispute with your bank, I cannot act on it here. I have given your message to the colleague in charge.',
  ],
  delivery_check: [
    'Our records show a delivery, and you tell me it did not arrive. A colleague checks the proof of delivery.',
    'The order is marked as delivered, so what happened needs a closer look. I have asked a colleague to check.',
    'What you say and what our records show do not match, and a colleague is finding out why.',
  ],
  delivery_check_order: [
    'Our records show order {order} as delivered, and you tell me it did not arrive. A colleague checks the proof of delivery.',
    'Order {order} is marked as delivered, so what happened needs a closer look. I have asked a colleague to check.',
    'For order {order}, what you say and what our records show do not match, and a colleague is finding out why.',
  ],
  late_order: [
    'Your order has not been delivered yet although it should have been, and I am sorry. A colleague is looking into it now.',
    "This should have reached you by now, and it hasn't. I'm sorry; a colleague takes care of it from here.",
  ],
  late_order_order: [
    'Order {order} has not been delivered yet although it should have been, and I am sorry. A colleague is looking into it now.',
    "Order {order} should have reached you by now, and it hasn't. I'm sorry; a colleague takes care of it from here.",
  ],
  redelivery: [
    'I have passed your wish for a new delivery to a colleague, who arranges what is possible.',
    'A new delivery is arranged by a person. A colleague has your request now.',
    'You would rather have it delivered again: a colleague now has that and looks at how.',
  ],
  redelivery_order: [
    'I have passed your wish for a new delivery of order {order} to a colleague, who arranges what is possible.',
    'A new delivery of order {order} is arranged by a person. A colleague has your request now.',
    'You would rather have order {order} delivered again: a colleague now has that and looks at how.',
  ],
  pause: [
    'A pause is set up by a person. I have passed your request to a colleague.',
    "I can't pause the subscription myself, so a colleague now has your request.",
    'Your wish to pause is with a colleague.',
  ],
  plan_change: [
    'A change of plan is made by a person. I have passed your request to a colleague.',
    "I can't change the plan myself, so a colleague now has your request.",
    'Your wish to change the plan is with a colleague.',
  ],
  system_down: [
    "I can't reach our order system at the moment, and I don't want to guess. I have given your message to a colleague, who looks it up.",
    'Our system does not let me see your data right now. A colleague takes your message and checks it.',
    "The records I need are not available at the moment, so I won't tell you anything uncertain. A colleague picks this up.",
  ],
  unclear: [
    'I want you to get a correct answer, so I have given your message to a colleague.',
    "I can't settle this reliably myself. A colleague now has your message.",
    'This needs a pair of human eyes, so a colleague takes it from here.',
  ],
  identity: [
    'I could not assign your message to an account with certainty. A colleague takes a look.',
    'To be sure that I touch the right account, I have asked a colleague to look at your request.',
    'A colleague sorts out which account this is about.',
  ],
  question: [
    "I don't have a reliable answer to this, so I have passed your question to a colleague.",
    'I would have to guess here, and I would rather not. A colleague has your question.',
    'Your question goes to a colleague who knows this better than I do.',
  ],
  next: [
    "They have the whole conversation, so you don't need to repeat anything. The answer comes here.",
    'Everything you wrote is with them, and you will get the reply in this conversation.',
    'They can see all of the above and reply to you here.',
    'You will hear from them in this conversation, and nothing needs to be explained twice.',
  ],
  also_with_them: [
    'The same colleague also has: {topics}.',
    'Passed on together with it: {topics}.',
    'They also look after the rest: {topics}.',
  ],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'your refund request',
  duplicate_charge: 'the double charge',
  partial_refund_review: 'the rest of the refund',
  cancellation: 'the cancellation',
  discount: 'the discount',
  trial: 'the free days',
  email_change: 'the change of the e-mail address',
  privacy: 'your data request',
  person_asked: 'your wish to speak to a person',
  complaint: 'your complaint',
  chargeback: 'the reversal of the payment',
  dispute: 'the dispute with the bank',
  delivery_check: 'the missing delivery',
  late_order: 'the late order',
  redelivery: 'the new delivery',
  pause: 'the pause',
  plan_change: 'the change of plan',
  system_down: 'looking up your data',
  unclear: 'the rest of your message',
  identity: 'assigning your account',
  question: 'your question',
};
