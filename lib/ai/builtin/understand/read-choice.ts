import type { MessageReading } from './message-reading';

const SHORT = 10;
const PERCENT =
  /^(?:percent\p{L}*|prozent\p{L}*|процент\p{L}*|відсот\p{L}*|porcent\p{L}*|porciento|pourcent|procent|yuzde)$/u;

/** Which of several things was chosen: its ordinal, or -1 for the last. Only in short messages, and not a year or an amount. */
export function readChoice(message: MessageReading): number | null {
  const { tokens } = message;
  if (tokens.length === 0 || tokens.length > SHORT) return null;
  if (message.has('last')) return -1;
  if (message.has('third')) return 3;
  if (message.has('second')) return 2;
  if (message.has('first')) return 1;
  const digits = tokens.filter((token) => /^[1-9]$/.test(token.word));
  return digits.length === 1 && tokens.length <= 4 ? Number(digits[0]?.word) : null;
}

/** A percentage named in the message, e.g. of the offer that is accepted. */
export function readPercent(message: MessageReading): number | null {
  const { tokens } = message;
  for (const [index, token] of tokens.entries()) {
    if (!/^\d{1,2}$/.test(token.word)) continue;
    const next = tokens[index + 1]?.word ?? '';
    const before = tokens[index - 1]?.word ?? '';
    if (
      token.percent ||
      PERCENT.test(next) ||
      PERCENT.test(before) ||
      (/^(?:por|pour|per)$/.test(next) && /^c(?:i?ento?)$/.test(tokens[index + 2]?.word ?? ''))
    )
      return Number(token.word);
  }
  return null;
}
