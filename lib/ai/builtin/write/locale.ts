import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { Messages } from './message-keys';
import type { RatingPage } from './rating-page';

/** Forms of a counted noun by plural category (CLDR); `other` serves where a language has no such form. */
export type CountedNoun = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A day and time as the language's own formatter wrote them, e.g. day `21`, month `November`, time `14:20`. */
export type DateParts = { day: string; month: string; year: string; hour: number; time: string };

/** Everything that differs between languages. */
export type Locale = {
  /** BCP 47 tag for Intl. */
  tag: string;
  messages: Messages;
  topicNames: Record<HandOverTopic, string>;
  ratingPage: RatingPage;
  /** What to reply to reach a person, to agree and to cancel. */
  personWord: string;
  yesWord: string;
  cancelWord: string;
  /** `21 November`, in the form that the wordings' `{date}` and lists expect; with a year where one is given. */
  day: (parts: DateParts, withYear: boolean) => string;
  /** `21 November at 14:20`. */
  moment: (parts: DateParts) => string;
  months: CountedNoun;
  days: CountedNoun;
};
