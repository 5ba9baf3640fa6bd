import { performance } from 'node:perf_hooks';
import { Redactor } from '@redactpii/node';
import { redact } from '@/lib/privacy/redact';
import { isHeldBack, readMaterial } from '@/scripts/train/read-material';
import { millisecondsFor, READING_STEPS, SENDER } from '../support/reading-steps';

const MATERIAL = 'lib/ai/builtin/material';

/** What must go and what must stay, planted into each message for the comparison. */
const PLANTED = {
  card: '4111 1111 1111 1111',
  IBAN: 'DE89 3704 0044 0532 0130 00',
  'e-mail': 'jonas.keller+shop@mail.example.org',
  phone: '+49 170 1234567',
  'order id (to be kept)': 'ORD-48213-7',
  'amount (to be kept)': '149.90 EUR',
} as const;

/** Prints how fast messages are read on one core, and redaction beside a public library on the same texts. */
export function reportReading(): void {
  const texts = readMaterial(MATERIAL)
    .filter(isHeldBack)
    .map(({ text }) => text);
  for (const { run } of READING_STEPS) millisecondsFor(texts.slice(0, 300), run);
  const each = READING_STEPS.map(({ name, run }) => ({ name, ms: millisecondsFor(texts, run) / texts.length }));
  const mean = each.reduce((sum, { ms }) => sum + ms, 0);
  console.table([
    ...each.map(({ name, ms }) => ({ 'triage of one message': name, 'mean ms': ms.toFixed(3) })),
    { 'triage of one message': 'all', 'mean ms': mean.toFixed(3) },
  ]);
  console.log(
    `Triage: ${Math.round(1000 / mean)} messages/s on one core, ${texts.length} messages of the material held back.`,
  );
  console.table(compareRedaction(texts));
}

function compareRedaction(texts: readonly string[]) {
  const public_ = new Redactor();
  const engines = {
    Firstline: (text: string): string => redact(text, { sender: SENDER, locale: 'de' }).text,
    '@redactpii/node 1.0.17': (text: string): string => public_.redact(text),
  };
  const planted = texts.map((text, index) => {
    const values = Object.values(PLANTED);
    return { text: `${text}\n${values[index % values.length]}\n`, index: index % values.length };
  });
  return Object.entries(engines).map(([name, run]) => {
    for (const { text } of planted.slice(0, 300)) run(text);
    const begun = performance.now();
    const outs = planted.map(({ text, index }) => ({ out: run(text), index }));
    const seconds = (performance.now() - begun) / 1000;
    const shares = Object.entries(PLANTED).map(([kind, value], index): [string, string] => {
      const own = outs.filter((one) => one.index === index);
      const right = own.filter(({ out }) => (kind.includes('kept') ? out.includes(value) : isGone(value, out))).length;
      return [kind, `${((right / own.length) * 100).toFixed(1)} %`];
    });
    return { redaction: name, 'messages/s': Math.round(texts.length / seconds), ...Object.fromEntries(shares) };
  });
}

/** Nothing of the planted value, which is the last line, is left that means something: none of its groups of four characters or more. */
function isGone(value: string, out: string): boolean {
  const line = out.trimEnd().split('\n').at(-1) ?? '';
  return value.split(/[ @+]/).every((group) => group.length < 4 || !line.includes(group));
}
