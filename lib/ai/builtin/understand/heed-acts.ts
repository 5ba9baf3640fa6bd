import type { Intent, Signals } from '@/lib/ai/understanding';
import type { Act } from '../acts/acts';
import type { Acts } from '../acts/read-acts';
import type { Classification } from '../classifier/classify-message';
import type { Head } from '../classifier/heads';
import type { MessageReading } from './message-reading';
import { LIKELY_INSTEAD, REQUESTS } from './ruled-out';

/** An act is believed from this likelihood on, where it is by so much likelier than what excludes it. */
type Belief = { least: number; lead: number };
const LIKELY: Belief = { least: 0.6, lead: 0.3 };
/** "Nah, go on then": a word of refusal before it must be outweighed. */
const SURE_OF_ACCEPTANCE: Belief = { least: 0.75, lead: 0.4 };
/** "The same for the other one" goes on from what was done: it must be surer. */
const SURE: Belief = { least: 0.75, lead: 0.45 };
const SURER: Belief = { least: 0.9, lead: 0.3 };
/**
 * What takes a threat back, and how likely a threat may be beside it: of 2,956 threats (held back and fresh) at most two are taken back by
 * these, and of 153 lines that words or weights took for one and that are none at least twelve.
 */
const TAKEN_BACK: readonly (Belief & { threat: number })[] = [
  { least: 0.85, lead: 0.3, threat: 0.5 },
  { least: 0.6, lead: 0.5, threat: 0.05 },
];
/** Whoever does want to cancel must not have to say so twice. */
const SURE_TO_KEEP: Belief = { least: 0.96, lead: 0.6 };
/** "Leave it as it is, and no discount either": the offer is turned down with the cancellation. */
const KEEPS_AS_IT_IS: Belief = { least: 0.7, lead: 0.4 };
/** So sure, no word of the offer is needed beside it. */
const SURELY_STAYS_FOR_IT: Belief = { least: 0.97, lead: 0.25 };
/** "At that price I stay" both takes the offer and keeps the subscription. */
const STAYS_FOR_IT: Belief = { least: 0.7, lead: 0.25 };
/** Of what was refunded it can be said in any case. */
const TOLD_ANYHOW: Belief = { least: 0.45, lead: 0.1 };
/** Which order the money is for hangs on it. */
const SURE_OF_ANOTHER: Belief = { least: 0.65, lead: 0.3 };
/** A person looks after it: half likely is enough. */
const REDELIVERY: Belief = { least: 0.5, lead: 0.1 };
/** Beside a plain wish for the money it must be surer: "the money then, not that you do it all again". */
const REDELIVERY_BESIDE_MONEY: Belief = { least: 0.9, lead: 0.3 };
/** Where nothing is heard of a wish, less is enough to believe that a refund is only told of. */
const TOLD_AND_NOT_ASKED: Belief = { least: 0.45, lead: 0.2 };
/** "And nothing came, give it back" sounds like "if nothing comes". */
const CONDITIONAL: Belief = { least: 0.6, lead: 0.5 };
/** "Can I get a refund?" asks for it as much as after the rules. */
const TOLD: Belief = { least: 0.6, lead: 0.35 };
/** "Devolvedme el dinero": a phrase asks for it and the weights are this sure; the acts must be surer to take that back. */
const PLAIN_WISH = 0.98;
/** Beside a phrase for it, of what is said to be missing, so much will do, and the acts do not take it back at all. */
export const PLAIN_WISH_OF_MISSING = 0.95;
const AGAINST_PLAIN_WISH: Belief = { least: 0.95, lead: 0.5 };
/** Whoever wants the thing and says no to the money in one breath. */
const RESEND_NOT_MONEY: Belief = { least: 0.9, lead: 0 };
/** Money is paid out on it: what no phrase says must be this sure. */
const SURE_OF_MONEY: Belief = { least: 0.85, lead: 0.5 };
/**
 * Words for a refund that neither weights nor acts take for a wish of one: of the lines held back 51 rightly lose it by this, 3 wrongly.
 */
const UNLIKELY = { act: 0.2, intent: 0.3 };
/** No phrase asks for the money, the weights are unsure, and the acts see nothing of it: it is offered, not paid. */
const UNHEARD = { act: 0.1, intent: 0.6 };

/** Whether an act is likely and none of those that exclude it is. */
function does(acts: Acts, act: Act, excluding: readonly Act[] = [], { least, lead }: Belief = LIKELY): boolean {
  const likely = acts.get(act) ?? 0;
  return likely >= least && excluding.every((one) => (acts.get(one) ?? 0) <= likely - lead);
}

const THREATS: readonly Head[] = ['chargeback_threat', 'threat_chargeback', 'threat_other'];
/** Heads that are named only to be denied, by what is said of them; "the same for the other one" ends no subscription. */
const DENIALS: readonly { act: Act; excluding: readonly Act[]; heads: readonly Head[]; belief: Belief }[] = [
  { act: 'no_refund', excluding: ['asks_refund'], heads: ['refund_request'], belief: { least: 0.8, lead: 0.3 } },
  { act: 'no_person', excluding: ['person'], heads: ['human_request'], belief: LIKELY },
  {
    act: 'also_other',
    excluding: ['cancels', 'declines_offer'],
    heads: ['cancel_subscription', 'discount_request'],
    belief: SURE,
  },
];

/** What is denied by the acts: no weights bring it back. Fury goes with a threat that is none, unless there are words for it. */
export function deniedHeads(
  acts: Acts,
  { message, saysToCancel, plainWish }: Pick<Heard, 'message' | 'saysToCancel' | 'plainWish'>,
): ReadonlySet<Head> {
  const denied = new Set(
    DENIALS.flatMap(({ act, excluding, heads, belief }) => (does(acts, act, excluding, belief) ? heads : [])),
  );
  if (plainWish) denied.delete('refund_request');
  // "And how long until I see it on my card?" is no question about what is sold, and no wish for a discount without words for one.
  if (does(acts, 'when_money', ['asks_refund'], SURER)) {
    if (!message.has('discount')) denied.add('discount_request');
    if (!message.has('product', 'subscription')) denied.add('product_question');
  }
  const keeps = does(acts, 'no_cancel', ['cancels', 'declines_offer'], SURE_TO_KEEP);
  const asItIs = does(acts, 'no_cancel', ['cancels'], SURE_TO_KEEP) && !saysToCancel;
  if (keeps || (asItIs && (message.has('keep') || does(acts, 'declines_offer', ['accepts']))))
    denied.add('cancel_subscription');
  const threat = acts.get('threat') ?? 0;
  if (TAKEN_BACK.some((belief) => threat <= belief.threat && does(acts, 'no_threat', ['threat'], belief)))
    for (const head of THREATS) denied.add(head);
  if (denied.has('threat_chargeback') && !message.has('insult', 'fraud')) denied.add('anger_from_2');
  return denied;
}

/** A classification without what the acts deny. */
export function withoutDenied(classification: Classification, denied: ReadonlySet<Head>): Classification {
  if (denied.size === 0) return classification;
  const { probabilities, fallback } = classification;
  const [best] = [...probabilities].filter(([head]) => REQUESTS.has(head)).sort((one, two) => two[1] - one[1]);
  const floor = best && denied.has(best[0]) ? Math.max(fallback.floor, LIKELY_INSTEAD) : fallback.floor;
  const kept = [...probabilities].filter(([head]) => !denied.has(head));
  return { ...classification, probabilities: new Map(kept), fallback: { ...fallback, floor } };
}

/** What the acts are heard beside. */
type Heard = {
  signals: Signals;
  message: Pick<MessageReading, 'has'>;
  /** What was offered is taken in so many words. */
  takesOffer: boolean;
  /** Words for cancelling stand there that nothing takes back. */
  saysToCancel: boolean;
  /** A phrase asks for the money, the weights are sure of it, and the thing is said to be missing: the acts do not take that back. */
  plainWish: boolean;
  intents: readonly Intent[];
  /** How likely the weights think that a refund is wanted. */
  refundLikely: number;
};

const isPlain = ({ signals, refundLikely }: Pick<Heard, 'signals' | 'refundLikely'>): boolean =>
  signals.asksMoneyBack && refundLikely >= PLAIN_WISH;

function aboutMoney({ signals, intents, refundLikely, plainWish }: Heard, acts: Acts): Partial<Signals> {
  if (plainWish && !does(acts, 'resend', ['asks_refund'], RESEND_NOT_MONEY)) return {};
  const asked = acts.get('asks_refund') ?? 0;
  const plain = isPlain({ signals, refundLikely });
  // "Send it again, the money you may keep": the thing is wanted, and the money is not.
  if (does(acts, 'resend', [], RESEND_NOT_MONEY) && does(acts, 'no_refund', [], LIKELY))
    return { asksMoneyBack: false, refusesRefund: true };
  const told = asked < UNLIKELY.act ? TOLD_AND_NOT_ASKED : TOLD;
  if (does(acts, 'no_refund', ['asks_refund'], plain ? AGAINST_PLAIN_WISH : told)) {
    const refuses = does(acts, 'waits') || does(acts, 'declines_offer') || does(acts, 'resend');
    return { asksMoneyBack: false, tellsOfRefund: true, refusesRefund: signals.refusesRefund || refuses };
  }
  if (does(acts, 'if_refund', ['asks_refund'], plain ? AGAINST_PLAIN_WISH : CONDITIONAL))
    return { asksMoneyBack: false, conditionalRefund: true };
  if (does(acts, 'asks_refund', ['no_refund', 'if_refund'], SURE_OF_MONEY)) {
    return { asksMoneyBack: true, refusesRefund: false, conditionalRefund: false, asksAboutPolicy: false };
  }
  if (!signals.asksMoneyBack) {
    const unheard = intents.includes('refund_request') && asked < UNHEARD.act && refundLikely < UNHEARD.intent;
    return unheard ? { tellsOfRefund: true } : {};
  }
  return asked < UNLIKELY.act && refundLikely < UNLIKELY.intent ? { asksMoneyBack: false } : {};
}

const NOT_THE_SAME: readonly Act[] = ['if_refund', 'no_refund', 'resend', 'waits', 'when_money'];
const NO_ACCEPTANCE: readonly Act[] = ['declines_offer', 'waits', 'cancels', 'no_refund', 'if_refund', 'resend'];

/** An answer to what was offered: what it is about the conversation's memory knows. */
function asAnswer({ signals, message, takesOffer }: Heard, acts: Acts): Partial<Signals> {
  if (signals.keeps && takesOffer && does(acts, 'accepts', NO_ACCEPTANCE)) return { affirms: true, declines: false };
  const against: readonly Act[] = signals.keeps ? [...NO_ACCEPTANCE, 'no_cancel'] : NO_ACCEPTANCE;
  // "All right, I'll leave it": without a word of the offer the subscription is kept and nothing is taken.
  const mayAccept =
    !signals.keeps || signals.affirms || message.has('discount') || does(acts, 'accepts', against, SURELY_STAYS_FOR_IT);
  const surely = signals.declines ? SURE_OF_ACCEPTANCE : signals.keeps ? STAYS_FOR_IT : LIKELY;
  if (mayAccept && does(acts, 'accepts', against, surely)) return { affirms: true, declines: false };
  if (does(acts, 'declines_offer', ['accepts'])) return { affirms: false, declines: true };
  return {};
}

/** The thing has come, or can wait, and nothing is asked for or complained of. */
function isSettled({ signals, message, intents }: Heard, acts: Acts): boolean {
  if (intents.some((intent) => intent !== 'other') || signals.saysMissing) return false;
  if (message.has('defect', 'complaint')) return false;
  return does(acts, 'arrived', ['asks_refund']) || does(acts, 'waits', ['asks_refund', 'accepts']);
}

/** "Could you knock a few euro off, just for me?": a favour, with no word for a discount that the phrases know. */
const asksFavour = ({ intents, message }: Heard): boolean =>
  intents.includes('discount_request') && message.has('discountPersonal');

/** What the words say with what the customer does in them. */
export function heedActs(heard: Heard, acts: Acts): Signals {
  const { message } = heard;
  const signals = asksFavour(heard) ? { ...heard.signals, wantsPersonalDiscount: true } : heard.signals;
  if (acts.size === 0) return signals;
  const settled = isSettled(heard, acts);
  const goesOn = !message.has('cond', 'subscription');
  const same = goesOn && [SURE, SURER].some((belief) => does(acts, 'also_other', NOT_THE_SAME, belief));
  return {
    ...signals,
    ...aboutMoney(heard, acts),
    ...asAnswer({ ...heard, signals }, acts),
    ...(settled ? { thanks: true, declines: false } : {}),
    wantsRedelivery:
      (signals.wantsRedelivery && !same) ||
      does(acts, 'resend', ['asks_refund'], isPlain(heard) ? REDELIVERY_BESIDE_MONEY : REDELIVERY),
    keeps:
      signals.keeps ||
      does(acts, 'no_cancel', ['cancels', 'accepts', 'declines_offer'], SURE_TO_KEEP) ||
      (!heard.saysToCancel && does(acts, 'no_cancel', ['cancels', 'accepts'], KEEPS_AS_IT_IS)),
    wantsPause: signals.wantsPause || does(acts, 'pause', ['cancels', 'no_cancel']),
    choosesMoney: does(acts, 'asks_refund', ['no_refund', 'if_refund', 'resend', 'waits']),
    asksWhenRefunded: does(acts, 'when_money', ['asks_refund'], TOLD_ANYHOW),
    sameForOther: same,
    correctsOrder: goesOn && does(acts, 'wrong_number', ['if_refund', 'no_refund', 'resend', 'waits'], SURE_OF_ANOTHER),
    leavesAlone: does(acts, 'leave_other', ['asks_refund', 'also_other']),
  };
}
