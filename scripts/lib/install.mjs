import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ended, stopChild } from './children.mjs';
import { dataPath, root } from './paths.mjs';
import { Stop, say } from './say.mjs';

const STAMP = join(root, 'node_modules/.firstline-installed');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether node_modules holds what the lock file asks for. */
export function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();
}

/** The environment for npm: an account without a writable home keeps the package cache in `.data`. */
export function npmEnvironment() {
  try {
    accessSync(homedir(), constants.W_OK);
    return process.env;
  } catch {
    const cache = dataPath('npm-cache');
    mkdirSync(cache, { recursive: true });
    return { ...process.env, npm_config_cache: cache };
  }
}

/** Installs exactly what the lock file names, development packages too (the build needs them), unless it is installed. */
export async function installPackages(lifetime) {
  if (isInstalled()) return;
  say('Installing packages');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const npm = spawn('npm', args, { cwd: root, env: npmEnvironment(), stdio: ['ignore', 'inherit', 'inherit'] });
  const release = lifetime.add(() => stopChild(npm));
  const code = await ended(npm);
  release();
  if (code !== 0) throw new Stop('The packages could not be installed (npm ci failed).');
  writeFileSync(STAMP, lockHash());
}
