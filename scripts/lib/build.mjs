import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './children.mjs';
import { withoutConfiguration } from './environment.mjs';
import { readJson } from './files.mjs';
import { takeLock } from './lock.mjs';
import { dataPath, root } from './paths.mjs';
import { poll } from './poll.mjs';
import { Stop, say } from './say.mjs';

/** What cannot change the built server. */
const NOT_BUILT = new Set([
  ...['node_modules', '.next', '.data', '.git', '.ci', '.github', '.vscode', '.idea'],
  ...['docs', 'sandbox', 'scripts', 'tests', 'test-results', 'playwright-report', 'coverage'],
  ...['next-env.d.ts', 'biome.json', 'playwright.config.ts', 'vitest.config.ts', 'drizzle.config.ts', '.gitignore'],
]);
const NOT_BUILT_NAME = /(\.md|\.tsbuildinfo)$|^\.env/;

/**
 * A build is the same for every configuration, so it sees none. Next loads each route's module to read its settings, and
 * those that read the environment at that moment must find what is required.
 */
const PLACEHOLDERS = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://127.0.0.1/build',
  NEXTAUTH_SECRET: 'only there while building',
};

const BUILD_TIMEOUT = 600_000;

function* sourceFiles(folder, prefix = '') {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if ((prefix === '' && NOT_BUILT.has(entry.name)) || NOT_BUILT_NAME.test(entry.name)) continue;
    const name = prefix + entry.name;
    if (entry.isDirectory()) yield* sourceFiles(join(folder, entry.name), `${name}/`);
    else if (entry.isFile()) yield name;
  }
}

/** A hash over names and contents of everything that goes into the build; times do not count, so a checkout changes nothing. */
export function sourceStamp(folder = root) {
  const hash = createHash('sha256');
  for (const name of sourceFiles(folder)) {
    const content = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    hash.update(`${name}\n${content}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder of a server built from the sources as they are, built now unless it is there. Each build has a folder of its
 * own, named by the sources' stamp and put there in one step: it is complete or absent, and a running server keeps its
 * own while a newer one is built.
 * @returns {Promise<string>}
 */
export async function ensureBuild(lifetime, node, env) {
  const folder = dataPath('builds', sourceStamp());
  if (existsSync(folder)) return folder;
  const lock = dataPath('build.lock');
  const unlock = await poll(() => takeLock(lock), { timeout: BUILD_TIMEOUT, every: 200 });
  if (!unlock) throw new Stop('Another build in this folder does not end.');
  const release = lifetime.add(unlock);
  try {
    if (!existsSync(folder)) await build(lifetime, node, env, folder);
  } finally {
    release();
    unlock();
  }
  return folder;
}

async function build(lifetime, node, env, folder) {
  say('Building the server');
  // A server that is gone half-way must not be taken for the result of this build.
  rmSync(join(root, '.next/standalone'), { recursive: true, force: true });
  const { code, output } = await runNode(lifetime, node, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...withoutConfiguration(env), ...PLACEHOLDERS },
    output: 'pipe',
  });
  if (code !== 0) throw new Stop(`The build failed:\n${output.trim()}`);
  assemble(folder);
  removeOldBuilds(folder);
  say('The server is built');
}

function assemble(folder) {
  const standalone = join(root, '.next/standalone');
  if (!existsSync(join(standalone, 'server.js'))) {
    throw new Stop('The build made no server.js: next.config.js must name this folder as outputFileTracingRoot.');
  }
  cpSync(join(root, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  if (existsSync(join(root, 'public'))) cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true });
  // Next copies these along; the server gets its configuration from the launcher alone.
  for (const name of readdirSync(standalone)) {
    if (name.startsWith('.env')) rmSync(join(standalone, name));
  }
  mkdirSync(dataPath('builds'), { recursive: true });
  renameSync(standalone, folder);
}

function removeOldBuilds(current) {
  const inUse = readJson(dataPath('runtime.json'))?.build;
  for (const name of readdirSync(dataPath('builds'))) {
    const path = dataPath('builds', name);
    if (path !== current && path !== inUse) rmSync(path, { recursive: true, force: true });
  }
}
