import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** Sockets inside a temporary folder must keep their whole path under 108 bytes. */
const LONGEST_TEMPORARY_PATH = 60;

/** A file or folder below `.data`; the folder itself can be passed through by the account that runs PostgreSQL. */
export function dataPath(...parts) {
  const folder = join(root, '.data');
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return join(folder, ...parts);
}

/**
 * The one folder outside the checkout, for what cannot lie below it. Its name is predictable and /var/tmp is open to
 * everyone, so a folder that somebody else made is refused.
 */
export function outsideFolder(checkout = root) {
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  const folder = join('/var/tmp', `firstline-${hash}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to another account.`);
  }
  chmodSync(folder, 0o755);
  return folder;
}

/** Where children put their temporary files, so that nothing stays behind in /tmp; PostgreSQL's account may pass through. */
export function temporaryFolder() {
  const inside = dataPath('tmp');
  const folder = inside.length <= LONGEST_TEMPORARY_PATH ? inside : join(outsideFolder(), 'tmp');
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return folder;
}
