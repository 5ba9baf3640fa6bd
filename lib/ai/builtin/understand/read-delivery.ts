import { glossesOf } from '../dictionary/glosses-of';
import { asksWhether } from './asks-whether';
import type { MessageReading } from './message-reading';

type Word = { glosses: readonly string[]; clause: number };
type Said = {
  glosses: ReadonlySet<string>;
  notArrived: boolean;
  nothingHere: boolean;
  asked: boolean;
  /** Where its first word of a delivery stands; -1 where it has none. */
  at: number;
};

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'neither']);
const ARRIVALS: ReadonlySet<string> = new Set(['receive', 'arrive', 'come', 'reach']);
const DELIVERIES: ReadonlySet<string> = new Set(['deliver', 'arrive', 'hand_over', 'receive', 'come']);
/** Who or what says that something was delivered or has arrived. */
const RECORDS: ReadonlySet<string> = new Set(
  (
    'say claim write show mark appear seem result suppose allegedly according status email mail message notification app site ' +
    'website page track tracking account system record courier driver postman photo'
  ).split(' '),
);
/** Say so of what was delivered only: "you will arrive" and "put" in other languages are said of much else. */
const YOU: ReadonlySet<string> = new Set(['you', 'your', 'stand', 'put']);
/** What is not there, not found; and of what somebody has nothing. Alone it says little. */
const PRESENCE: ReadonlySet<string> = new Set(['here', 'there', 'find', 'see', 'hand']);
const POSSESSION: ReadonlySet<string> = new Set(['have', 'get', 'be']);
const NOTHING: ReadonlySet<string> = new Set(['nothing']);
const EMPTY = 'empty';
/** A negation reaches so many words. */
const REACH = 3;

type Denial = { what: ReadonlySet<string>; by: ReadonlySet<string>; behind: number };

/** Whether one of these words is denied in its clause: a little before it, or so many words behind it ("kam nicht", "hier ist nichts"). */
function denied(words: readonly Word[], { what, by, behind }: Denial): boolean {
  return words.some((here, at) => {
    if (!here.glosses.some((gloss) => what.has(gloss))) return false;
    return words
      .slice(Math.max(0, at - REACH), at + behind + 1)
      .some((near) => near.clause === here.clause && near.glosses.some((gloss) => by.has(gloss)));
  });
}

/** Sentence by sentence, in plain English: so the same in every language. */
function sentencesOf(message: MessageReading): Said[] {
  const sentences: { words: Word[]; asked: boolean; at: number }[] = [];
  message.tokens.forEach(({ word, sentence, clause, question }, at) => {
    const glosses = glossesOf(word, message.language);
    sentences[sentence] ??= { words: [], asked: false, at: -1 };
    sentences[sentence].words.push({ glosses, clause });
    sentences[sentence].asked ||= question;
    if (sentences[sentence].at < 0 && glosses.some((gloss) => DELIVERIES.has(gloss))) sentences[sentence].at = at;
  });
  return sentences.flatMap(({ words, ...said }) => {
    const all = new Set(words.flatMap(({ glosses }) => glosses));
    const nothingHere =
      all.has(EMPTY) ||
      denied(words, { what: PRESENCE, by: NEGATIONS, behind: REACH }) ||
      denied(words, { what: POSSESSION, by: NOTHING, behind: REACH });
    const notArrived = denied(words, { what: ARRIVALS, by: NEGATIONS, behind: 1 });
    return [{ ...said, glosses: all, notArrived, nothingHere }];
  });
}

const has = ({ glosses }: Said, what: ReadonlySet<string>) => [...glosses].some((gloss) => what.has(gloss));

/** "It says delivered", "according to your mail it arrived". */
function claimsDelivery(said: Said): boolean {
  if (said.glosses.has('deliver')) return has(said, RECORDS) || has(said, YOU);
  return said.glosses.has('arrive') && has(said, RECORDS);
}

/** "It says delivered. There is nothing here.": recorded as delivered by somebody's word, and not there. */
export function deniesRecord(message: MessageReading): boolean {
  if (message.has('thanks', 'praise')) return false;
  const sentences = sentencesOf(message);
  const denials = sentences.filter((one) => !one.asked && (one.notArrived || one.nothingHere));
  return sentences.some(
    (claim) =>
      claimsDelivery(claim) &&
      !asksWhether(message, {
        start: claim.at,
        end: claim.at + 1,
        sentence: message.tokens[claim.at]?.sentence ?? -1,
      }) &&
      denials.some((one) => (one === claim ? one.notArrived && one.glosses.has('deliver') : !has(claim, NEGATIONS))),
  );
}

/** "I have not received anything", "nothing has arrived", by the words in plain English. */
export function saysNotArrived(message: MessageReading): boolean {
  return sentencesOf(message).some(({ notArrived, asked }) => notArrived && !asked);
}

/** "It came on Monday", "received, all fine": told and not denied. */
export function saysArrived(message: MessageReading): boolean {
  return sentencesOf(message).some((one) => {
    const arrived = has(one, DELIVERIES) || (one.glosses.has('get') && one.glosses.has('here'));
    return arrived && !has(one, NEGATIONS);
  });
}
