import type { Overrides } from '@/sandbox/personas/persona';
import { overridesSchema } from '@/sandbox/personas/persona';
import { isSituation, type Situation } from '@/sandbox/personas/situations';

/** One ticket of a table, and how it must end. */
export type TicketRow = {
  situation: Situation;
  /** `add=deliveredOrder` (a further order), `money=8500:KWD`, `due=none`, `paidmin=30`, `unverified`, `stranger`, `alias`, `phone`, `phonev` (vouched for). */
  changes: Map<string, string>;
  overrides: Overrides;
  language: string;
  turns: string[];
  outcome: string;
  reason: string | null;
  says: string[];
  saysNot: string[];
  /** Of the orders `o1`, `o2` …: those refunded in the end. */
  refunded: string[];
};

const list = (cell = '', separator = ' & ') =>
  cell.trim() === '' ? [] : cell.split(separator).map((one) => one.trim());

/**
 * Reads lines of `situation changes | language | first message >> second message | outcome/reason | says & says | says not | refunded`.
 * `{o1}` stands for the number of the first order, `{p1}` for the first plan, `{other}` for somebody else's order.
 */
export function ticketTable(text: string): TicketRow[] {
  return text.trim().split('\n').map(ticketRow);
}

function ticketRow(line: string): TicketRow {
  const [who = '', language = '', said = '', end = '', says, saysNot, refunded] = line.split('|');
  const [situation = '', ...words] = who.trim().split(/\s+/);
  if (!isSituation(situation)) throw new Error(`no situation ${situation}: ${line}`);
  const changes = new Map(words.map((word) => [word.split('=')[0] ?? '', word.split('=')[1] ?? '']));
  const [outcome = '', reason = null] = end.trim().split('/');
  return {
    situation,
    changes,
    overrides: overridesOf(language.trim(), changes),
    language: language.trim(),
    turns: list(said, ' >> ').map((one) => one.replaceAll('\\n', '\n')),
    outcome,
    reason,
    says: list(says),
    saysNot: list(saysNot),
    refunded: list(refunded, ','),
  };
}

function overridesOf(language: string, changes: Map<string, string>): Overrides {
  const [country, orderId, usd] = ['cc', 'oid', 'usd'].map((name) => changes.get(name));
  return overridesSchema.parse({ language, country, orderId, ...(usd ? { amountUsd: Number(usd) } : {}) });
}
