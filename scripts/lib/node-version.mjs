import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ended, stopChild } from './children.mjs';
import { readJson, writeJson } from './files.mjs';
import { npmEnvironment } from './install.mjs';
import { dataPath, root } from './paths.mjs';
import { say } from './say.mjs';

/** The oldest Node that the AI SDK documents. */
const OLDEST = [22, 12];
const FETCHED = '24.21.0';

/** Whether a version such as "22.12.0" is recent enough for the product. */
export function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

async function fetchNode(lifetime) {
  const args = ['exec', '-y', `--package=node@${FETCHED}`, '--', 'node', '-p', 'process.execPath'];
  const npm = spawn('npm', args, { cwd: root, env: npmEnvironment(), stdio: ['ignore', 'pipe', 'ignore'] });
  const release = lifetime.add(() => stopChild(npm));
  const chunks = [];
  npm.stdout.on('data', (chunk) => chunks.push(chunk));
  const code = await ended(npm);
  release();
  const path = Buffer.concat(chunks).toString('utf8').trim().split('\n').pop();
  return code === 0 && path && existsSync(path) ? path : undefined;
}

/** Asking npm again would cost a second at every start. */
function fetchedBefore(file) {
  const kept = readJson(file);
  if (kept?.version !== FETCHED || !existsSync(kept.path)) return undefined;
  return spawnSync(kept.path, ['-v'], { encoding: 'utf8' }).stdout?.trim() === `v${FETCHED}` ? kept.path : undefined;
}

/**
 * The Node that runs the product: this one when it is recent, else one fetched through npm, else this one with a warning.
 * @returns {Promise<string>} path of the executable
 */
export async function chooseNode(lifetime) {
  if (isRecent(process.versions.node)) return process.execPath;
  const file = dataPath('node.json');
  const before = fetchedBefore(file);
  if (before) return before;
  const path = await fetchNode(lifetime);
  if (path) {
    writeJson(file, { version: FETCHED, path });
    return path;
  }
  say(
    `Node ${process.versions.node} is older than ${OLDEST.join('.')} and no newer one could be fetched; going on with it.`,
  );
  return process.execPath;
}

/** A PATH on which this Node and the installed commands come first. */
export function pathWith(node) {
  return [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(':');
}
