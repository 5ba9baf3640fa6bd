import { readJson } from './files.mjs';
import { lockHolder, takeLock } from './lock.mjs';
import { dataPath } from './paths.mjs';
import { Stop } from './say.mjs';

const LOCK = 'running.lock';

/** Whether `npm start` or `npm run dev` runs from this checkout. */
export function isRunning() {
  return lockHolder(dataPath(LOCK)) !== undefined;
}

/** One Firstline per checkout: two would share one database folder. */
export function claimCheckout(lifetime) {
  const release = takeLock(dataPath(LOCK));
  if (release) {
    lifetime.add(release);
    return;
  }
  const holder = lockHolder(dataPath(LOCK));
  const url = readJson(dataPath('runtime.json'))?.url;
  const where = url ? `at ${url}` : 'and is still starting';
  throw new Stop(`Firstline already runs from this folder ${where} (process ${holder?.pid ?? 'unknown'}).`);
}
