import { HEADS } from '@/lib/ai/builtin/classifier/heads';
import { type Observed, observeMessage } from '@/lib/ai/builtin/classifier/observe-message';
import { readText, type TextReading } from '@/lib/ai/builtin/understand/read-text';
import type { Example } from './fit-linear';
import { isHeldBack, type Labelled } from './read-material';

/** A labelled line as the engine reads it, with and without the phrase knowledge. */
export type MaterialExample = Example &
  Observed & {
    line: Labelled;
    read: TextReading;
    textOnly: Observed;
    heldBack: boolean;
  };

function targetsOf({ intents, anger, threat }: Labelled): boolean[] {
  return HEADS.map((head) => {
    if (head === 'anger_from_1') return anger >= 1;
    if (head === 'anger_from_2') return anger >= 2;
    if (head === 'threat_chargeback') return threat === 'chargeback';
    if (head === 'threat_other') return threat === 'other';
    if (head === 'self_harm') return threat === 'self_harm';
    return intents.includes(head);
  });
}

/** Reads and featurises the material. */
export function readExamples(lines: readonly Labelled[]): MaterialExample[] {
  return lines.map((line) => {
    const read = readText(line.text, line.language);
    return {
      ...observeMessage(read),
      line,
      read,
      targets: targetsOf(line),
      heldBack: isHeldBack(line),
      textOnly: observeMessage(read, true),
    };
  });
}
