import { type Concept, OPTIONAL_CONCEPTS } from './lexicon/lexicon';
import { lexiconOf, readingLanguages } from './lexicons';
import { type Hit, matchConcepts } from './match-concepts';
import { type Token, tokenise } from './normal-form';

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

  constructor(
    text: string,
    readonly language: string,
  ) {
    this.tokens = tokenise(text);
    const [own, ...others] = readingLanguages(language);
    const ownLexicon = own === undefined ? null : lexiconOf(own);
    if (!ownLexicon) return;
    for (const hit of matchConcepts(this.tokens, ownLexicon, { typos: true })) {
      if (hit.concept !== 'cond' || !ACCENTED_YES.test(this.tokens[hit.start]?.raw ?? '')) this.add(hit);
    }
    for (const reading of others) this.addSecond(reading, ownLexicon.notTypos);
  }

  /** Words that the writer mixes in from another language, as far as they are none of the writer's own. */
  private addSecond(reading: string, except: ReadonlySet<string>): void {
    const lexicon = lexiconOf(reading);
    if (!lexicon) return;
    for (const hit of matchConcepts(this.tokens, lexicon, { typos: false, except })) {
      if (countsInSecondLanguage(hit, reading)) this.add(hit);
    }
  }

  private add(hit: Hit): void {
    const list = this.byConcept.get(hit.concept);
    if (list) list.push(hit);
    else this.byConcept.set(hit.concept, [hit]);
  }

  all(...concepts: Concept[]): Hit[] {
    return concepts.flatMap((concept) => this.byConcept.get(concept) ?? []);
  }

  has(...concepts: Concept[]): boolean {
    return concepts.some((concept) => this.byConcept.has(concept));
  }

  /** Words shared with a hit of one of the concepts. */
  overlaps(hit: Hit, ...concepts: Concept[]): boolean {
    return this.all(...concepts).some((other) => other.start < hit.end && hit.start < other.end);
  }

  /** A hit of one of the concepts in the same sentence. */
  sentenceHas(hit: Hit, ...concepts: Concept[]): boolean {
    return this.all(...concepts).some((other) => other.sentence === hit.sentence);
  }

  /** A hit of one of the concepts in the same sentence, at most `words` words away on either side. */
  near(hit: Hit, words: number, ...concepts: Concept[]): boolean {
    return this.all(...concepts).some((other) => other.sentence === hit.sentence && distance(hit, other) <= words);
  }

  /** As `near`, and without a comma, dash or colon between. */
  nearInClause(hit: Hit, words: number, ...concepts: Concept[]): boolean {
    return this.all(...concepts).some((other) => other.clause === hit.clause && distance(hit, other) <= words);
  }

  /** Hits of a concept that are free of the concepts that take it back. */
  free(concept: Concept, ...without: Concept[]): Hit[] {
    return this.all(concept).filter((hit) => !this.overlaps(hit, ...without));
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
