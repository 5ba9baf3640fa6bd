import { glossesOf } from '../dictionary/glosses-of';
import type { MessageReading } from './message-reading';

type Said = { glosses: ReadonlySet<string>; notArrived: boolean; nothingHere: boolean; asked: boolean };

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'neither']);
const ARRIVALS: ReadonlySet<string> = new Set(['receive', 'arrive', 'come', 'reach']);
const DELIVERIES: ReadonlySet<string> = new Set(['deliver', 'arrive', 'hand_over', 'receive', 'come']);
/** Who or what says that something was delivered; `you` may also be asked to deliver it. */
const RECORDS: ReadonlySet<string> = new Set(
  (
    'say claim write show mark appear seem result suppose allegedly according status email mail message notification app site ' +
    'website page track tracking account system record courier driver postman photo'
  ).split(' '),
);
const YOU: ReadonlySet<string> = new Set(['you', 'your', 'stand', 'put']);
/** What is not there, not found; and of what somebody has nothing. Alone it says little. */
const PRESENCE: ReadonlySet<string> = new Set(['here', 'there', 'find', 'see', 'hand']);
const POSSESSION: ReadonlySet<string> = new Set(['have', 'get', 'be']);
const NOTHING: ReadonlySet<string> = new Set(['nothing']);
const EMPTY = 'empty';
/** A negation belongs to a word so many words before or behind it. */
const REACH = 3;

/** Whether one of these words stands near one of those, which deny it. */
function denied(words: readonly (readonly string[])[], what: ReadonlySet<string>, by: ReadonlySet<string>): boolean {
  return words.some((here, at) => {
    if (!here.some((gloss) => what.has(gloss))) return false;
    return words.slice(Math.max(0, at - REACH), at + REACH + 1).some((near) => near.some((gloss) => by.has(gloss)));
  });
}

/** Sentence by sentence, in plain English: so the same in every language. */
function sentencesOf({ tokens, language }: MessageReading): Said[] {
  const sentences: { glosses: (readonly string[])[]; asked: boolean }[] = [];
  for (const { word, sentence, question } of tokens) {
    sentences[sentence] ??= { glosses: [], asked: false };
    sentences[sentence].glosses.push(glossesOf(word, language));
    sentences[sentence].asked ||= question;
  }
  return sentences.flatMap(({ glosses, asked }) => {
    const all = new Set(glosses.flat());
    const nothingHere = all.has(EMPTY) || denied(glosses, PRESENCE, NEGATIONS) || denied(glosses, POSSESSION, NOTHING);
    return [{ glosses: all, notArrived: denied(glosses, ARRIVALS, NEGATIONS), nothingHere, asked }];
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
      denials.some((one) => (one === claim ? one.notArrived && one.glosses.has('deliver') : !has(claim, NEGATIONS))),
  );
}

/** "I have not received anything", "nothing has arrived", by the words in plain English. */
export function saysNotArrived(message: MessageReading): boolean {
  return sentencesOf(message).some(({ notArrived, asked }) => notArrived && !asked);
}

/** "It came on Monday", "received, all fine": told and not denied. */
export function saysArrived(message: MessageReading): boolean {
  return sentencesOf(message).some((one) => has(one, DELIVERIES) && !has(one, NEGATIONS));
}
