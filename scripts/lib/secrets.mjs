import { randomBytes } from 'node:crypto';
import { readJson, writeJson } from './files.mjs';
import { dataPath } from './paths.mjs';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password a person can read aloud: three groups of five, 74 bits. */
export function readablePassword() {
  const letter = (byte) => LETTERS[byte % LETTERS.length];
  const group = () => Array.from(randomBytes(5), letter).join('');
  return [group(), group(), group()].join('-');
}

const makers = {
  nextAuthSecret: () => randomBytes(32).toString('hex'),
  crmWebhookSecret: () => `whsec_${randomBytes(32).toString('base64')}`,
  crmToken: () => randomBytes(24).toString('hex'),
  backendToken: () => randomBytes(24).toString('hex'),
};

/**
 * The secrets of this checkout: each is made once, kept in a file of mode 0600 and never changed.
 * @returns {{ nextAuthSecret: string, crmWebhookSecret: string, crmToken: string, backendToken: string }}
 */
export function loadSecrets(path = dataPath('secrets.json')) {
  const kept = readJson(path) ?? {};
  const missing = Object.keys(makers).filter((name) => typeof kept[name] !== 'string');
  for (const name of missing) kept[name] = makers[name]();
  if (missing.length > 0) writeJson(path, kept);
  return kept;
}
