import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'How did we do?',
  question: 'How satisfied are you with the answer you got?',
  scale: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
  comment: 'Would you like to add something? (optional)',
  send: 'Send',
  missing: 'Please choose one of the five first.',
  thanksTitle: 'Thank you',
  thanks: 'Your rating has been saved. It helps us to get better.',
  change: 'Change my rating',
  rated: 'You have rated this with {score} of 5. You can change it here.',
  invalidTitle: 'This link does not work',
  invalid: 'It may have been cut off when it was copied. Please open it from our message once more.',
  expiredTitle: 'This link has expired',
  expired: 'Ratings are possible for 30 days. Thank you for taking the time anyway.',
};
