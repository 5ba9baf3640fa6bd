import { saysArrived } from '@/lib/ai/builtin/understand/read-delivery';
import { readText } from '@/lib/ai/builtin/understand/read-text';
import type { Understanding } from '@/lib/ai/understanding';
import { askedInOneBreath } from './asked-in-one-breath';
import { saidOfEach } from './said-of-each';
import { takenBack } from './taken-back';
import { understandPart } from './understand-part';

export type SortedOrders = { onlyAskedAbout: string[]; leftAlone: string[] };

const NONE: SortedOrders = { onlyAskedAbout: [], leftAlone: [] };
/** Whoever is angrier than this about an order that did come complains of it and does not only tell. */
const CALM = 1;

/**
 * Sets apart what a message names beside the orders that it asks the money back for: those whose whereabouts alone are asked about
 * ("Refund ORD-1, please. And where is ORD-2?"), and those that it only tells of ("ORD-2 came and is lovely", "don't refund ORD-2") or takes
 * back ("ORD-2 … sorry, I mean ORD-1").
 */
export function sortNamedOrders(text: string, ids: readonly string[], whole: Understanding): SortedOrders {
  const { asksMoneyBack, correctsOrder } = whole.signals;
  if (ids.length < 2 || !(asksMoneyBack || correctsOrder)) return NONE;
  const sorted = asksMoneyBack ? sortByWish(text, ids, whole) : NONE;
  const clear = sorted.leftAlone.length + sorted.onlyAskedAbout.length > 0;
  // A question is no correction: "you refunded ORD-1. And ORD-2, when does it come?"
  const asks = saidOfEach(text, ids).some(({ said }) => said.includes('?'));
  const corrected = correctsOrder ? takenBack(text, ids, !clear && !asks && isCorrection(text, ids, whole)) : [];
  return corrected.length > 0 ? { onlyAskedAbout: [], leftAlone: corrected } : sorted;
}

/** Where something is broken, what is said of another order must itself correct: "I got ORD-1. But it's broken. Refund ORD-2" does not. */
function isCorrection(text: string, ids: readonly string[], whole: Understanding): boolean {
  if (!whole.signals.describesDefect) return true;
  return saidOfEach(text, ids).some(
    ({ own }) => !readDefect(own, whole) && understandPart(own, whole).signals.correctsOrder,
  );
}

const readDefect = (own: string, whole: Understanding): boolean => understandPart(own, whole).signals.describesDefect;

function sortByWish(text: string, ids: readonly string[], whole: Understanding): SortedOrders {
  const read = saidOfEach(text, ids).map((one) => ({ ...one, understood: understandPart(one.said, whole) }));
  const told = read.filter(({ own }) => isTold(own, whole));
  const leftAlone = told.length < read.length ? told : [];
  const others = read.filter((one) => !leftAlone.includes(one) && !one.understood.signals.asksMoneyBack);
  const someAsk = read.some(({ understood }) => understood.signals.asksMoneyBack);
  const asked = others.filter((one) => someAsk && (one.questionsOnly || asksStatus(one.understood)));
  const left = leftAlone.map(({ id }) => id);
  const inOneBreath = askedInOneBreath(text, ids, whole).filter((id) => !left.includes(id));
  return { onlyAskedAbout: [...new Set([...asked.map(({ id }) => id), ...inOneBreath])], leftAlone: left };
}

function isTold(own: string, whole: Understanding): boolean {
  const understood = understandPart(own, whole);
  return !understood.signals.asksMoneyBack && onlyTold(own, understood);
}

const asksStatus = ({ intents }: Understanding): boolean => intents.some(({ intent }) => intent === 'order_status');

/** It is said to be here, or not to be refunded, and nothing is wrong with it. */
function onlyTold(said: string, understood: Understanding): boolean {
  const { language, signals, anger } = understood;
  if (signals.refusesRefund) return !asksStatus(understood);
  const wrong = signals.describesDefect || signals.deniesDelivery || signals.saysMissing;
  if (wrong || anger > CALM || said.includes('?')) return false;
  return signals.leavesAlone || signals.praise || saysArrived(readText(said, language).message);
}
