import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Classifier, openWeights, type WeightsFile } from '@/lib/ai/builtin/classifier/weights-file';
import { gatherKnownWords } from './gather-known-words';
import { gatherVocabulary } from './gather-vocabulary';
import { readActLines } from './read-act-lines';
import { readExamples } from './read-examples';
import { isHeldBack, readMaterial } from './read-material';
import { readSpamMaterial } from './read-spam-material';
import { report } from './report';
import { trainActs } from './train-acts';
import { trainClassifier } from './train-classifier';
import { trainSpam } from './train-spam';

const MATERIAL = 'lib/ai/builtin/material';
const CLASSIFIER_WEIGHTS = 'lib/ai/builtin/classifier/weights.json';
const ACT_MATERIAL = 'lib/ai/builtin/acts/material';
const ACT_WEIGHTS = 'lib/ai/builtin/acts/weights.json';
const KNOWN_WORDS = 'lib/privacy/known-words.json';
const VOCABULARY = 'lib/triage/language-vocabulary.json';
const SPAM_MATERIAL = 'lib/triage/spam-material';
const SPAM_WEIGHTS = 'lib/triage/spam-weights.json';

function opened(file: WeightsFile) {
  const classifier = openWeights(file);
  if (!classifier) throw new Error('the trained weights cannot be opened again');
  return classifier;
}

function trainIntents(): Classifier {
  const examples = readExamples(readMaterial(MATERIAL));
  const training = examples.filter(({ heldBack }) => !heldBack);
  console.log(
    `${examples.length} lines: ${training.length} trained on, ${examples.length - training.length} held back`,
  );
  const file = trainClassifier(training);
  const wordsOnly = trainClassifier(
    training.map((one) => ({ ...one, ...one.textOnly })),
    { inOrder: false },
  );
  writeFileSync(CLASSIFIER_WEIGHTS, `${JSON.stringify(file, null, 1)}\n`);
  const both = opened(file);
  console.log(report(examples, { both, wordsOnly: opened(wordsOnly) }));
  return both;
}

/** What customers do beyond their intents; read over the network that the intents have just learned with. */
function trainActsOver({ sequence }: Classifier): void {
  if (!sequence) throw new Error('the classifier has no network to read the acts over');
  const { file, report: table } = trainActs(readActLines(ACT_MATERIAL), readMaterial(MATERIAL), sequence);
  writeFileSync(ACT_WEIGHTS, `${JSON.stringify(file, null, 1)}\n`);
  console.log(`\n${table}`);
}

/** The words that tell the languages apart, and those that are no names, from the lines that are trained on. */
function gatherWords(): void {
  const lines = readMaterial(MATERIAL).filter((line) => !isHeldBack(line));
  const vocabulary = gatherVocabulary(lines);
  writeFileSync(VOCABULARY, `${JSON.stringify(vocabulary, null, 2)}\n`);
  writeFileSync(KNOWN_WORDS, `${JSON.stringify({ words: gatherKnownWords(lines) }, null, 2)}\n`);
}

function trainSpamWords(data: string | undefined): void {
  if (!data) {
    console.log(`\n${SPAM_WEIGHTS} is left as it is: the public collections were not given (--data DIR)`);
    return;
  }
  const { weights, report: table } = trainSpam(data, readSpamMaterial(SPAM_MATERIAL), readMaterial(MATERIAL));
  writeFileSync(SPAM_WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`);
  console.log(`\n${table}`);
}

/** Rebuilds the weights of the built-in engine and prints what they are worth on the lines held back. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
gatherWords();
trainActsOver(trainIntents());
trainSpamWords(values.data ?? process.env.TRAINING_DATA);
