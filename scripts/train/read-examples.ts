import { HEADS } from '@/lib/ai/builtin/classifier/heads';
import { messageFeatures, type Read } from '@/lib/ai/builtin/classifier/message-features';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';
import { phraseEvidence } from '@/lib/ai/builtin/understand/phrase-evidence';
import { readRefund } from '@/lib/ai/builtin/understand/read-refund';
import { readSignals } from '@/lib/ai/builtin/understand/read-signals';
import { toCyrillic } from '@/lib/ai/builtin/understand/to-cyrillic';
import type { Example } from './fit-linear';
import { isHeldBack, type Labelled } from './read-material';

/** A labelled line as the engine reads it, with and without the phrase knowledge. */
export type MaterialExample = Example & { line: Labelled; read: Read; textOnly: Example; heldBack: boolean };

function readLine({ text, language }: Labelled): Read {
  const readable = language === 'ru' ? toCyrillic(text) : text;
  const message = new MessageReading(readable, language);
  const refund = readRefund(message);
  const signals = readSignals(message, refund);
  return { text, message, signals, evidence: phraseEvidence({ message, refund, signals }) };
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
    const read = readLine(line);
    const targets = targetsOf(line);
    return {
      line,
      read,
      targets,
      heldBack: isHeldBack(line),
      features: messageFeatures(read),
      textOnly: { targets, features: messageFeatures(read, true) },
    };
  });
}
