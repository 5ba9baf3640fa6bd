import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classifyMessage } from '@/lib/ai/builtin/classifier/classify-message';
import { openWeights } from '@/lib/ai/builtin/classifier/weights-file';
import { readExamples } from './read-examples';
import { readMaterial } from './read-material';
import { report } from './report';
import { textOnlyRead } from './text-only';
import { trainClassifier } from './train-classifier';
import { trainSpam } from './train-spam';

const MATERIAL = 'lib/ai/builtin/material';
const CLASSIFIER_WEIGHTS = 'lib/ai/builtin/classifier/weights.json';
const SPAM_WEIGHTS = 'lib/triage/spam-weights.json';

/** Rebuilds the weights of the built-in engine and prints what they are worth on the lines held back. */
function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const examples = readExamples(readMaterial(MATERIAL));
  const training = examples.filter(({ heldBack }) => !heldBack);
  console.log(`${examples.length} lines, ${training.length} to train on and ${examples.length - training.length} held back`);
  const file = trainClassifier(training);
  writeFileSync(CLASSIFIER_WEIGHTS, `${JSON.stringify(file, null, 1)}\n`);
  const words = openWeights(trainClassifier(training.map((one) => ({ ...one, ...one.textOnly }))));
  console.log(report(examples, file, (example) => textOnlyRead(example, words)));
  const data = values.data ?? process.env.TRAINING_DATA;
  if (!data) {
    console.log(`\n${SPAM_WEIGHTS} is left as it is: its public collections were not given (--data DIR)`);
    return;
  }
  const spam = trainSpam(data);
  writeFileSync(SPAM_WEIGHTS, `${JSON.stringify(spam.weights, null, 2)}\n`);
  console.log(`\n${spam.report}`);
}

main();
