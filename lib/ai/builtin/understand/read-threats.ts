import type { Concept } from './lexicon/lexicon';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';

const REACH = 2;
/** "I will not hesitate to dispute it" threatens, in the ten languages. */
const HESITATES =
  /^(?:hesit|zoger|scheu|dudar|dude|vacil|temblar|esit|zaha|waha|cekin|tereddut|колеб|постесн|поколеб|побо|раздум|вага|завага|посором|choice|option|elec|opcion|opcao|scelta|choix|wahl|wybor|выбор|вибор|secene)/u;

/** A negation shortly before the words, in their clause: "I don't want to open a dispute", "no dispute intended". */
function negated(message: MessageReading, hit: Hit): boolean {
  return message.all('neg', 'noWant').some((negation) => {
    const between = message.tokens.slice(negation.end, hit.start);
    return (
      negation.clause === hit.clause &&
      negation.end <= hit.start &&
      between.length <= REACH &&
      !message.overlaps(negation, 'ultimatum', 'cond') &&
      !between.some((token) => HESITATES.test(token.word)) &&
      !message.all('but').some((but) => but.start >= negation.end && but.end <= hit.start)
    );
  });
}

const REACH_BEHIND = 6;
/** "To dispute it I do not intend": the languages that may put what is not done first. */
const NOT_INTENDED =
  /(?:^| )(?:не (?:збира|собира|планир|планую|буду|стану|думаю)|(?:habe|hab) ich nicht vor|(?:werde|will|mochte) ich (?:gar |auch |sicher )?nicht$|(?:falan )?(?:etmeyece|acmayaca|yapmayaca|gitmeyece|etmiyor|acmiyor))/u;

/** What follows "and" is another matter: "I dispute it and to wait I do not intend". */
const AND = /(?:^| )(?:и|і|й|та|und)(?: |$)/u;

/** "To dispute it I do not intend": words for a threat that say in the same breath that it is none. */
export function notIntended(message: MessageReading, hit: Hit): boolean {
  const words = message.tokens
    .slice(hit.start, hit.end + REACH_BEHIND)
    .filter((token) => token.clause === message.tokens[hit.start]?.clause)
    .map(({ word }) => word)
    .join(' ');
  const at = words.search(NOT_INTENDED);
  return at >= 0 && !AND.test(words.slice(0, at));
}

/** "Neither the police nor a lawyer", in the ten languages: what follows is denied with what stood before. */
const NOR = /^(?:nor|or|noch|oder|ni|nem|ani|ou|o|ne|ни|или|ні|або|чи|lub)$/u;

function nor(message: MessageReading, hit: Hit): boolean {
  return (
    NOR.test(message.tokens[hit.start - 1]?.word ?? '') &&
    message.all('legal').some((one) => one.end <= hit.start - 1 && negated(message, one))
  );
}

/** Who complains of any of these does not name lawyers or chargebacks in passing. */
const GRIEVANCES: Concept[] = [
  'refund',
  'complaint',
  'frustration',
  'insult',
  'fraud',
  'ultimatum',
  'notArrived',
  'unknownCharge',
  'doubleCharge',
  'chargeComplaint',
];

/** "Can the police use your app?", "my lawyer recommended it, great": said by someone who complains of nothing. */
function inPassing(message: MessageReading, hit: Hit): boolean {
  const asked = message.isQuestion(hit) && message.sentenceHas(hit, 'product');
  return (asked || message.has('praise')) && !message.has(...GRIEVANCES);
}

/**
 * Words for a threat by somebody who complains of nothing, and of a reversed payment only in questions: "What is a chargeback?", "my lawyer
 * needs a copy". It may be none.
 */
export function isDoubtful(message: MessageReading): boolean {
  const asked = chargebackThreats(message).every((hit) => message.isQuestion(hit));
  return asked && !message.has(...GRIEVANCES);
}

/** Lawyers, police and regulators named as a threat: neither denied nor named in passing. */
export function legalThreats(message: MessageReading): Hit[] {
  return message.all('legal').filter((hit) => !(negated(message, hit) || inPassing(message, hit)));
}

/** "I'm not going to set a lawyer on you": lawyers and the like are named, and each of them is denied. */
export function deniesLegalThreat(message: MessageReading): boolean {
  const hits = message.all('legal');
  return hits.length > 0 && hits.every((hit) => negated(message, hit) || nor(message, hit));
}

/** "I rang the bank, they say it went through": all that names the bank quotes it. */
function quotes(message: MessageReading, hit: Hit): boolean {
  return message.all('bankReports').some(({ start, end }) => start <= hit.start && hit.end <= end);
}

/** Threats to have the payment reversed; those denied ("no dispute intended") or taken back ("I dropped it") are none. */
export function chargebackThreats(message: MessageReading): Hit[] {
  const takenBack = message.all('keep').filter((keep) => message.overlaps(keep, 'chargeback'));
  return message
    .all('chargeback')
    .filter(
      (hit) =>
        !(
          negated(message, hit) ||
          notIntended(message, hit) ||
          quotes(message, hit) ||
          takenBack.some((keep) => covers(message, keep, hit))
        ),
    );
}

/** What takes a threat back holds for its clause, as far as the next "but". */
function covers(message: MessageReading, keep: Hit, hit: Hit): boolean {
  const turns = message.all('but').some((but) => but.start >= keep.end && but.start <= hit.start);
  return keep.clause === hit.clause && !turns;
}
