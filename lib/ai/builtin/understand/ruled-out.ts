import { INTENTS, type Intent, type Signals } from '@/lib/ai/understanding';
import type { Classification } from '../classifier/classify-message';
import type { Head } from '../classifier/heads';
import { glossesOf } from '../dictionary/glosses-of';
import type { MessageReading } from './message-reading';
import { answersPersonWord } from './person-word';
import { answers } from './read-answer';
import type { RefundReading } from './read-refund';
import type { TextReading } from './read-text';
import { chargebackThreats, deniesLegalThreat } from './read-threats';
import { asksAfterOrder } from './told-not-asked';

/**
 * Where the weights are this sure, which know what the words deny, another sentence asks for it nevertheless: of the refunds that were
 * ruled out and likelier than not, five in six were asked for (cross-validation).
 */
const SURE_NEVERTHELESS = 0.8;
const ASKED_NEVERTHELESS: ReadonlySet<Head> = new Set<Head>(['refund_request', 'cancel_subscription', 'human_request']);
/** All that something is asked for with. */
export const REQUESTS: ReadonlySet<Head> = new Set<Head>(INTENTS.filter((intent) => intent !== 'other'));
/** What is left where the likeliest was ruled out must be this likely itself. */
export const LIKELY_INSTEAD = 0.3;
const SURE_BESIDE = 0.9;
const ORDER_REACH = 3;
const SHORT_ANSWER = 8;
const SHORT_SENTENCE = 12;

/**
 * Intents that the message names only to deny them, to put them under a condition, to ask about the rules, to tell of the past or to
 * say why something else is asked (a broken vase is no technical trouble). Statistics hear the word and not what is said of it, so these are not believed from weights alone.
 */
export function ruledOutIntents(message: MessageReading, refund: RefundReading): ReadonlySet<Intent> {
  const ruledOut = new Set<Intent>();
  const { asks, refuses, done, policy, conditional } = refund;
  if (!asks && (refuses || done || policy || conditional)) ruledOut.add('refund_request');
  // "Administrator mode is on": said to the agent, and no trouble of the customer's.
  if (message.has('injection') && !message.has('tech', 'access', 'product'))
    ruledOut.add('technical_issue').add('product_question').add('feedback');
  if (message.has('chargeback', 'bankReports') && chargebackThreats(message).length === 0)
    ruledOut.add('chargeback_threat');
  const cancels =
    message.free('cancelSub', 'keep', 'cancelDone').length + message.free('cancel', 'keep', 'cancelDone').length;
  if (cancels === 0 && (message.free('keep', 'chargeback').length > 0 || message.has('cancelDone')))
    ruledOut.add('cancel_subscription');
  if (cancelsOrder(message)) ruledOut.add('cancel_subscription');
  if (keepsAddress(message) || writesFromAddress(message)) ruledOut.add('account_email_change');
  // Of the lines that say so, one in forty means trouble besides.
  if (asks && message.has('defect') && !message.has('tech', 'access')) ruledOut.add('technical_issue');
  if (acceptsOffer(message)) ruledOut.add('discount_request');
  if ((message.has('botQuestion') && !wantsPerson(message)) || thanksPerson(message)) ruledOut.add('human_request');
  // Our replies ask for this word: whoever answers with it is no small talk.
  if (answersPersonWord(message)) ruledOut.add('other');
  return ruledOut;
}

/** "Ok, 20 % is fine": takes the discount that was offered and asks for none. */
function acceptsOffer(message: MessageReading): boolean {
  const asks = message.tokens.some((token) => token.question) || message.has('ask', 'but');
  return !asks && message.tokens.length <= SHORT_ANSWER && answers(message, 'affirm');
}

/** "Cancel order 4711": what is cancelled is a purchase, and no subscription is named. */
function cancelsOrder(message: MessageReading): boolean {
  const cancels = message.all('cancel', 'cancelSub');
  if (cancels.length === 0 || message.has('subscription')) return false;
  return cancels.every((hit) => message.nearInClause(hit, ORDER_REACH, 'order'));
}

/** "I haven't changed my e-mail address and don't want to": not done and not wanted. */
function keepsAddress(message: MessageReading): boolean {
  const changes = message.all('emailChange');
  const denied = changes.every((hit) => message.nearInClause(hit, ORDER_REACH, 'neg', 'noWant'));
  const asks = message.tokens.some(({ word }) => glossesOf(word, message.language).includes('please'));
  return changes.length > 0 && denied && message.has('noWant') && !asks;
}

/** "I write to you from my work mail": tells where the message comes from. */
function writesFromAddress(message: MessageReading): boolean {
  const { tokens, language } = message;
  const hits = message.all('emailChange');
  return (
    hits.length > 0 &&
    hits.every(({ start }) => {
      const before = tokens.slice(0, start).filter(({ clause }) => clause === tokens[start]?.clause);
      const glosses = new Set(before.flatMap(({ word }) => glossesOf(word, language)));
      return glosses.has('write') && glosses.has('from');
    })
  );
}

/** What whoever wants a person asks for. */
const WANTS: ReadonlySet<string> = new Set('want need would connect speak talk switch call manager'.split(' '));
/** What is said of somebody who helped; how thanks are passed on, and how warm they are. */
const HELPED: ReadonlySet<string> = new Set(
  'help patient patience kind friendly nice lovely sweet explain listen wonderful great answer attend serve'.split(' '),
);
const PASSED_ON: ReadonlySet<string> = new Set(
  'pass pass_on convey transmit transfer hand_over tell forward greet warm sincerely'.split(' '),
);

/** "Pass my thanks on to Karen, she helped so kindly": thanks somebody for help that was had, and asks for nobody. */
function thanksPerson(message: MessageReading): boolean {
  const thanked = new Set(message.all('thanks', 'praise').map(({ sentence }) => sentence));
  if (thanked.size === 0 || message.tokens.some((one) => one.question && !thanked.has(one.sentence))) return false;
  if (message.all('human').some(({ sentence }) => !thanked.has(sentence))) return false;
  const glosses = new Set(message.tokens.flatMap(({ word }) => glossesOf(word, message.language)));
  const any = (what: ReadonlySet<string>) => [...what].some((gloss) => glosses.has(gloss));
  return any(HELPED) && !any(WANTS) && (!glosses.has('please') || any(PASSED_ON));
}

/** A person is named outside the question whether one is writing. */
function wantsPerson(message: MessageReading): boolean {
  const asked = message.all('botQuestion').map((hit) => hit.clause);
  return message.all('human').some((hit) => !asked.includes(hit.clause));
}

/** "Only half was refunded" is no news of a refund that came. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'half only part partial rest remain less wrong but missing except not never still'.split(' '),
);
const leavesOut = (word: string, { language }: MessageReading): boolean =>
  glossesOf(word, language).some((gloss) => LEFT_OUT.has(gloss));

/**
 * A refusal, or news of a refund that came, in one short sentence: nothing is left that could ask nevertheless ("I don't want to cancel,
 * just pause it").
 */
function refusesShortly({ sentences, message, signals }: Pick<TextReading, 'sentences' | 'message' | 'signals'>) {
  if (sentences.length > 1 || message.tokens.length > SHORT_SENTENCE) return false;
  const came = message.has('refundDone') && !message.tokens.some((one) => one.question || leavesOut(one.word, message));
  return signals.refusesRefund || message.has('keep') || came;
}

/**
 * "You refunded me once. Now where is ORD-1?", "the refund last year was quick, bravo": a refund that the words rule out beside a question
 * after an order, or in praise, is told of and not asked for.
 */
function onlyTold({ message, signals, ruledOut }: Pick<TextReading, 'message' | 'signals' | 'ruledOut'>): boolean {
  if (signals.asksMoneyBack || !ruledOut.has('refund_request')) return false;
  return asksAfterOrder(message) || (signals.praise && !message.has('notArrived', 'defect'));
}

/** A refund of the past or under a condition ("if it isn't here by Friday …") is not asked for, however sure the weights are. */
function askable(head: Head, reading: Pick<TextReading, 'message' | 'signals' | 'ruledOut'>): boolean {
  if (!ASKED_NEVERTHELESS.has(head) || (head === 'human_request' && thanksPerson(reading.message))) return false;
  return head !== 'refund_request' || !(reading.signals.conditionalRefund || onlyTold(reading));
}

/**
 * Whoever wants the money back tells trouble as the reason, unless it is this sure: of 19 lines that were less, 7 wanted it dealt with, of
 * 39 others 34.
 */
function isReason({ probabilities }: Classification, { asksMoneyBack }: Signals): boolean {
  return asksMoneyBack && (probabilities.get('technical_issue') ?? 0) < SURE_NEVERTHELESS;
}

/** "My bank's app crashed just as I paid": trouble with what is not the shop's, unless it is this sure. */
function isBanksTrouble({ probabilities }: Classification, message: MessageReading): boolean {
  const ofBank = new Set(
    message.tokens.flatMap((one) => (glossesOf(one.word, message.language).includes('bank') ? [one.sentence] : [])),
  );
  const troubles = message.all('tech');
  const likely = probabilities.get('technical_issue') ?? 0;
  return likely < SURE_BESIDE && troubles.length > 0 && troubles.every(({ sentence }) => ofBank.has(sentence));
}

/** "It renewed, give the money back": the renewal is the reason, unless it is this sure or a phrase asks for more. */
function isRenewal({ probabilities }: Classification, { asksMoneyBack }: Signals, message: MessageReading): boolean {
  const likely = probabilities.get('subscription_change') ?? 0;
  return asksMoneyBack && likely < SURE_NEVERTHELESS && !message.has('pause', 'planChange', 'planQuestion');
}

/** Beside something sure, or of an order, "my mail is empty" is no wish for another address, unless one is named or a phrase says so. */
function isNoAddress({ probabilities }: Classification, message: MessageReading): boolean {
  const likely = probabilities.get('account_email_change') ?? 0;
  const sure = [...probabilities].some(([head, value]) => REQUESTS.has(head) && value >= SURE_BESIDE);
  return (
    likely > 0 &&
    (sure || message.namesOrder()) &&
    likely < SURE_NEVERTHELESS &&
    !message.has('emailChange') &&
    !message.written.includes('@')
  );
}

/** A classification without what the words rule out; a threat that is taken back makes nobody angry either. */
export function withoutRuledOut(
  classification: Classification,
  reading: Pick<TextReading, 'ruledOut' | 'signals' | 'sentences' | 'message'>,
): Classification {
  const { ruledOut, signals, message } = reading;
  const out = new Set<Head>(ruledOut);
  if (isReason(classification, signals) || isBanksTrouble(classification, message)) out.add('technical_issue');
  if (isRenewal(classification, signals, message)) out.add('subscription_change');
  if (isNoAddress(classification, message)) out.add('account_email_change');
  if (ruledOut.has('chargeback_threat')) out.add('threat_chargeback').add('anger_from_2');
  if (deniesLegalThreat(message)) out.add('threat_other').add('anger_from_2');
  if (out.size === 0) return classification;
  const kept = ([head, likely]: readonly [Head, number]) =>
    !out.has(head) || (likely >= SURE_NEVERTHELESS && askable(head, reading) && !refusesShortly(reading));
  const all = [...classification.probabilities];
  const [best] = all.filter(([head]) => REQUESTS.has(head)).sort((one, two) => two[1] - one[1]);
  const { floor, margin } = classification.fallback;
  const raised = best && !kept(best) ? Math.max(floor, LIKELY_INSTEAD) : floor;
  return { ...classification, probabilities: new Map(all.filter(kept)), fallback: { floor: raised, margin } };
}
