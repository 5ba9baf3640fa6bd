import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The parsed content of a JSON file, or undefined when it is missing or cut short. */
export function readJson(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a file that only its owner can read; a reader sees the old or the new content, never half of it. */
export function writePrivate(path, content) {
  const next = `${path}.${process.pid}.new`;
  writeFileSync(next, content, { mode: 0o600 });
  renameSync(next, path);
}

/** {@link writePrivate} for a value. */
export function writeJson(path, value) {
  writePrivate(path, `${JSON.stringify(value, null, 2)}\n`);
}
