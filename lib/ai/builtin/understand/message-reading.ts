import { findOrderIds } from './find-order-ids';
import { type Concept, OPTIONAL_CONCEPTS } from './lexicon/lexicon';
import { lexiconOf, readingLanguages } from './lexicons';
import { type Hit, matchConcepts } from './match-concepts';
import { type Token, tokenise } from './normal-form';
import { toCyrillic } from './to-cyrillic';

/** Function words and short answers mean something only in the writer's own language (`ya`, `y`, `yo`, `no`, `eta`). */
const OWN_LANGUAGE_ONLY: ReadonlySet<Concept> = new Set<Concept>([
  'neg',
  'cond',
  'politeCond',
  'but',
  'ask',
  'paid',
  'nothing',
  'cancel',
  'product',
  'reasonUnused',
  'praise',
  'order',
  'affirm',
  'decline',
  'greeting',
  'filler',
  'first',
  'second',
  'third',
  'last',
  ...OPTIONAL_CONCEPTS,
]);

/** What sends a conversation to a person at once: one English word in another language is no evidence of it (`kms`, `sue`). */
const SAFETY_CRITICAL: ReadonlySet<Concept> = new Set<Concept>(['selfHarm', 'chargeback', 'legal', 'publicShame']);

const SHORTEST_FOREIGN = 3;
const THANKS_REACH = 2;
const THANKED_NOUN = /^(?:votre|vos|ton|ta|tes|la|le|les|l|cette|ce|avance|tout|toute)$/u;
/** What stands for a word that no English term holds. */
const NO_WORD = '';

const NO_HITS: readonly Hit[] = [];
const NOT_ENGLISH = /[^ -~’ʼ]/u;

/** The words as written, English as far as they can be: one with letters that English has not (`słów`) is none. */
function englishTokens(text: string, tokens: readonly Token[]): Token[] {
  const written = tokenise(text);
  return (written.length === tokens.length ? written : tokens).map((token) =>
    NOT_ENGLISH.test(token.raw) ? { ...token, word: NO_WORD } : token,
  );
}

/** "Sí", "sì": yes, where "si" without the accent is also "if" or "itself". */
export const ACCENTED_YES = /^s[íì]$/i;

function countsInSecondLanguage(hit: Hit, reading: string): boolean {
  if (OWN_LANGUAGE_ONLY.has(hit.concept)) return false;
  return !(reading === 'en' && hit.singleWord && SAFETY_CRITICAL.has(hit.concept));
}

/** Words between two hits; negative where they overlap. */
function distance(left: Hit, right: Hit): number {
  return Math.max(left.start, right.start) - Math.min(left.end, right.end);
}

/** A message as the rules see it: its words and the concepts found among them. */
export class MessageReading {
  readonly tokens: readonly Token[];
  private readonly byConcept = new Map<Concept, Hit[]>();

  /**
   * @param written the text as it came; Russian in Latin letters is read as Cyrillic, the English words in it as English
   * @param part words and concepts that were found already (`part`)
   */
  constructor(
    readonly written: string,
    readonly language: string,
    part?: { tokens: readonly Token[]; hits: readonly Hit[] },
  ) {
    if (part) {
      this.tokens = part.tokens;
      for (const hit of part.hits) this.add(hit);
      return;
    }
    this.tokens = tokenise(language === 'ru' ? toCyrillic(written) : written);
    const [own, ...others] = readingLanguages(language);
    const ownLexicon = own === undefined ? null : lexiconOf(own);
    if (!ownLexicon) return;
    for (const hit of matchConcepts(this.tokens, ownLexicon, { typos: true })) {
      if (!(this.isAccentedYes(hit) || this.opensRequest(hit))) this.add(hit);
    }
    for (const reading of others) {
      const tokens = reading === 'en' ? englishTokens(written, this.tokens) : this.tokens;
      this.addSecond(reading, tokens, ownLexicon.notTypos);
    }
  }

  private isAccentedYes({ concept, start }: Hit): boolean {
    return concept === 'cond' && ACCENTED_YES.test(this.tokens[start]?.raw ?? '');
  }

  /** "Merci de me rembourser" asks politely in French; "merci de votre aide" and "merci pour …" thank. */
  private opensRequest({ concept, end }: Hit): boolean {
    if (concept !== 'thanks' || this.language !== 'fr') return false;
    const [preposition, next] = this.tokens.slice(end, end + 2);
    return /^de?$/.test(preposition?.word ?? '') && next !== undefined && !THANKED_NOUN.test(next.word);
  }

  /** Words that the writer mixes in from another language, as far as they are none of the writer's own. */
  private addSecond(reading: string, tokens: readonly Token[], except: ReadonlySet<string>): void {
    const lexicon = lexiconOf(reading);
    if (!lexicon) return;
    for (const hit of matchConcepts(tokens, lexicon, { typos: false, except })) {
      if (countsInSecondLanguage(hit, reading) && !this.isAbbreviation(hit)) this.add(hit);
    }
  }

  /** One or two letters mean something in every language, and something else (`np`, `ty`). */
  private isAbbreviation(hit: Hit): boolean {
    return hit.singleWord && (this.tokens[hit.start]?.word.length ?? 0) < SHORTEST_FOREIGN;
  }

  private add(hit: Hit): void {
    const list = this.byConcept.get(hit.concept);
    if (list) list.push(hit);
    else this.byConcept.set(hit.concept, [hit]);
  }

  /** Some of its words in a row as if nothing else had been written: what was found in them is found there too. */
  part(from: number, to: number): MessageReading {
    const tokens = this.tokens.slice(from, to);
    const hits: Hit[] = [];
    for (const found of this.byConcept.values()) {
      for (const hit of found) {
        if (hit.start >= from && hit.end <= to) hits.push({ ...hit, start: hit.start - from, end: hit.end - from });
      }
    }
    const text = tokens.map(({ raw, joint }, index) => (index === 0 ? raw : joint + raw)).join('');
    return new MessageReading(text, this.language, { tokens, hits });
  }

  all(...concepts: Concept[]): readonly Hit[] {
    const [only] = concepts;
    if (concepts.length === 1 && only) return this.byConcept.get(only) ?? NO_HITS;
    return concepts.flatMap((concept) => this.byConcept.get(concept) ?? NO_HITS);
  }

  /** As `all(...).some(test)`, without a list of them all: long texts ask this for every word. */
  private some(concepts: readonly Concept[], test: (hit: Hit) => boolean): boolean {
    return concepts.some((concept) => (this.byConcept.get(concept) ?? NO_HITS).some(test));
  }

  has(...concepts: Concept[]): boolean {
    return concepts.some((concept) => this.byConcept.has(concept));
  }

  /** Words shared with a hit of one of the concepts. */
  overlaps(hit: Hit, ...concepts: Concept[]): boolean {
    return this.some(concepts, (other) => other.start < hit.end && hit.start < other.end);
  }

  /** A hit of one of the concepts in the same sentence. */
  sentenceHas(hit: Hit, ...concepts: Concept[]): boolean {
    return this.some(concepts, (other) => other.sentence === hit.sentence);
  }

  /** A hit of one of the concepts in the same sentence, at most `words` words away on either side. */
  near(hit: Hit, words: number, ...concepts: Concept[]): boolean {
    return this.some(concepts, (other) => other.sentence === hit.sentence && distance(hit, other) <= words);
  }

  /** As `near`, and without a comma, dash or colon between. */
  nearInClause(hit: Hit, words: number, ...concepts: Concept[]): boolean {
    return this.some(concepts, (other) => other.clause === hit.clause && distance(hit, other) <= words);
  }

  /** Hits of a concept that are free of the concepts that take it back. */
  free(concept: Concept, ...without: Concept[]): Hit[] {
    return this.all(concept).filter((hit) => !this.overlaps(hit, ...without));
  }

  /** An order number stands in the text. */
  namesOrder(): boolean {
    return findOrderIds(this.written).length > 0;
  }

  /** "Thanks for the refund": what is thanked for is not asked for. */
  isThankedFor(hit: Hit): boolean {
    return this.all('thanks').some(
      ({ clause, end }) => clause === hit.clause && end <= hit.start && hit.start - end <= THANKS_REACH,
    );
  }

  isQuestion(hit: Hit): boolean {
    return this.tokens[hit.start]?.question ?? false;
  }

  /** Every word belongs to a hit of one of the concepts. */
  consistsOf(...concepts: Concept[]): boolean {
    const hits = this.all(...concepts);
    return this.tokens.every((_, index) => hits.some((hit) => hit.start <= index && index < hit.end));
  }
}
