import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'You bought this through Apple, so only Apple can refund it. Open reportaproblem.apple.com, sign in with your Apple ID, choose “Request a refund” and pick the purchase.',
    'The charge was made by the App Store, and we have no way to return it ourselves. Go to reportaproblem.apple.com, sign in, select “Request a refund”, then the purchase and the reason.',
    'Apple handles refunds for App Store purchases. The way there: reportaproblem.apple.com, sign in, “Request a refund”, choose the purchase, submit.',
  ],
  store_apple_cancel: [
    'Your subscription runs through Apple, so it is cancelled there: on your iPhone open Settings, tap your name, then Subscriptions, choose it and tap “Cancel Subscription”.',
    'This one is managed by the App Store. Open Settings → your name → Subscriptions on your iPhone or iPad, select the subscription and cancel it.',
    'Apple bills this subscription, so I cannot end it from here. You can: Settings → your name → Subscriptions → the subscription → Cancel.',
  ],
  store_google_refund: [
    'You bought this on Google Play, so the refund is requested there: open play.google.com, click your profile picture, “Payments & subscriptions”, “Budget & order history”, and choose “Report a problem” next to the order.',
    'The charge came from Google Play. Go to play.google.com → profile picture → Payments & subscriptions → Budget & order history, then “Report a problem” at the purchase and ask for a refund.',
    'Google handles refunds for Play purchases. In your order history at play.google.com (profile picture → Payments & subscriptions) pick the order and select “Report a problem”.',
  ],
  store_google_cancel: [
    'Your subscription runs through Google Play, so it is cancelled there: open the Play Store app, tap your profile picture, “Payments & subscriptions”, “Subscriptions”, choose it and tap “Cancel subscription”.',
    'This one is managed by Google Play. Play Store → profile picture → Payments & subscriptions → Subscriptions, then select it and cancel.',
    'Google bills this subscription, so I cannot end it from here. You can: Play Store → your profile → Payments & subscriptions → Subscriptions → Cancel.',
  ],
  subscription_ended: [
    'Your subscription “{plan}” is already cancelled; it ended on {date}. There will be no further charges for it.',
    'The subscription “{plan}” ended on {date}, so it will not be charged again.',
    'Nothing left to cancel: “{plan}” has been over since {date}.',
  ],
  subscription_ending: [
    'Your subscription “{plan}” is already set to end on {date}. Until then you can use it as before, and it will not renew.',
    'The cancellation of “{plan}” is in place: it runs until {date} and then stops.',
    '“{plan}” is cancelled and ends on {date}; it will not renew after that.',
  ],
  subscription_renews: [
    'Your subscription “{plan}” renews on {date}; that is when the next payment is taken.',
    'The next payment for “{plan}” is due on {date}.',
    '“{plan}” is paid up to {date}, and renews on that day.',
  ],
  retention_highlight: [
    'You got quite a bit out of it lately: {highlight}.',
    'Looking at your account, this stands out: {highlight}.',
    'What I see from your recent use: {highlight}.',
  ],
  retention_help: [
    'About the problem you mentioned, this may already solve it: {help}',
    'Before you go, this might fix what has been bothering you: {help}',
    'For the trouble you had, our help page says: {help}',
  ],
  retention_discount: [
    'Before you decide: I can offer you {percent}% off “{plan}” for {months}.',
    'One thing I can offer: {percent}% off “{plan}” for {months}.',
    'If you would like to keep “{plan}” for less, there is a {percent}% discount for {months}.',
  ],
  retention_trial: [
    'There is something I can offer: {days} of “{plan}” at no charge, so that you can see whether it is worth it for you.',
    'If you would like to give “{plan}” another go, I can offer you {days} for free.',
    'Perhaps this helps you decide: {days} of “{plan}” free of charge.',
  ],
  retention_pause: [
    'If a pause would suit you better, say so and a colleague sets it up.',
    'Or would you rather pause it for a while? Then tell me and I hand that to a colleague.',
  ],
  retention_choice: [
    'Reply “{yes}” to take it, or “{cancel}” and I pass the cancellation on at once; the subscription then ends on {date}.',
    'If that suits you, reply “{yes}”. If not, reply “{cancel}”: I hand it on for cancellation as of {date}, with no more questions.',
    'A “{yes}” is enough to accept. To cancel instead, reply “{cancel}” and it goes straight to a colleague to end on {date}.',
  ],
  offer_accepted_discount: [
    'Good, noted: {percent}% off “{plan}” for {months}. A colleague confirms it before it is applied, and you hear from us here.',
    "Thanks for staying. I've passed on {percent}% off “{plan}” for {months}; a colleague still has to approve it and will write to you here.",
    "I've put the {percent}% for {months} on “{plan}” forward. It becomes active once a colleague has approved it.",
  ],
  offer_accepted_trial: [
    'Good, noted: {days} of “{plan}” at no charge. A colleague confirms it before it is applied, and you hear from us here.',
    "I've passed on the {days} of “{plan}” free of charge; a colleague still has to approve it and will write to you here.",
    "I've put {days} of “{plan}” at no charge forward. They become active once a colleague has approved them.",
  ],
  cancellation_passed_on: [
    "I've passed your cancellation of “{plan}” on, and it is being done. It is set for the end of the paid period, {date}; you can use it until then.",
    'Your cancellation of “{plan}” is with a colleague, who completes and confirms it. It takes effect on {date}, when the paid period ends.',
    'Understood. The cancellation of “{plan}” as of {date} is being processed; a colleague confirms it to you here.',
    '“{plan}” is being cancelled as of {date}. A colleague has the request and sends you the confirmation.',
  ],
  cancellation_done: [
    '“{plan}” is cancelled. You can use it until {date}, and it will not renew after that.',
    'Done: the subscription “{plan}” is cancelled and ends on {date}. No further charges follow.',
    'Your cancellation of “{plan}” is complete. It runs until {date} and then ends for good.',
  ],
  discount_done: [
    'Done: “{plan}” now has {percent}% off for {months}.',
    'The discount is active: {percent}% off “{plan}” for {months}.',
    'Your {percent}% off “{plan}” is in place for {months}. You will see it on the next invoice.',
  ],
  trial_applied: [
    'Done: {days} of “{plan}” at no charge are added.',
    'Your {days} of “{plan}” free of charge are active now.',
    'The {days} without charge for “{plan}” have been added.',
  ],
  ask_which_subscription: [
    'Which of these subscriptions do you mean?',
    'You have more than one subscription. Which one is it about?',
    'Is it one of these? The name of the plan is enough.',
  ],
  ask_which_subscription_bare: [
    "I can't see a subscription under your details. Which plan is it, and which e-mail address did you sign up with?",
    'Could you tell me the name of the plan and the e-mail address of the account? I find no subscription so far.',
    'No subscription shows up for you here. Which account or plan do you mean?',
  ],
  ask_offer_choice: [
    'Just so that I get it right: reply “{yes}” to take the offer, or “{cancel}” to cancel the subscription.',
    'Which one would you like? “{yes}” accepts the offer, “{cancel}” cancels.',
    "I'm not sure which way you decided. Please reply “{yes}” for the offer or “{cancel}” for the cancellation.",
  ],
};
