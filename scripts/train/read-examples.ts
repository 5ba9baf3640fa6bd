import { HEADS } from '@/lib/ai/builtin/classifier/heads';
import { messageFeatures, type Read } from '@/lib/ai/builtin/classifier/message-features';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';
import { phraseEvidence } from '@/lib/ai/builtin/understand/phrase-evidence';
import { readRefund } from '@/lib/ai/builtin/understand/read-refund';
import { readSignals } from '@/lib/ai/builtin/understand/read-signals';
import { ruledOutIntents } from '@/lib/ai/builtin/understand/ruled-out';
import type { Intent } from '@/lib/ai/understanding';
import type { Example } from './fit-linear';
import { isHeldBack, type Labelled } from './read-material';

/** A labelled line as the engine reads it, with and without the phrase knowledge. */
export type MaterialExample = Example & {
  line: Labelled;
  read: Read;
  /** Intents that the words deny; not believed from weights. */
  ruledOut: ReadonlySet<Intent>;
  textOnly: Example;
  heldBack: boolean;
};

function readLine({ text, language }: Labelled): { read: Read; ruledOut: ReadonlySet<Intent> } {
  const message = new MessageReading(text, language);
  const refund = readRefund(message);
  const signals = readSignals(message, refund);
  const read = { text, message, signals, evidence: phraseEvidence({ message, refund, signals }) };
  return { read, ruledOut: ruledOutIntents(message, refund) };
}

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
    const { read, ruledOut } = readLine(line);
    const targets = targetsOf(line);
    return {
      line,
      read,
      ruledOut,
      targets,
      heldBack: isHeldBack(line),
      features: messageFeatures(read),
      textOnly: { targets, features: messageFeatures(read, true) },
    };
  });
}
