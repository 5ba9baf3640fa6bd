import type { Concept } from './lexicon/lexicon';
import { lexiconOf, readingLanguages } from './lexicons';
import { type Hit, matchConcepts } from './match-concepts';
import { type Token, tokenise } from './normal-form';

/** Function words and short answers mean something only in the writer's own language. */
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
]);

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
    readingLanguages(language).forEach((reading, index) => {
      const lexicon = lexiconOf(reading);
      if (!lexicon) return;
      const own = index === 0;
      for (const hit of matchConcepts(this.tokens, lexicon, own)) {
        if (own || !OWN_LANGUAGE_ONLY.has(hit.concept)) this.add(hit);
      }
    });
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
