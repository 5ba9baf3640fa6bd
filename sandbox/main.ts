import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { sandboxConfig } from './config';
import { startSandbox } from './start-sandbox';
import { startTraffic, type Traffic } from './traffic/traffic';

const SAVE_EVERY_MS = 5_000;
const PARENT_CHECK_MS = 500;
const READY_CHECK_MS = 250;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until the address answers 2xx, so that the first ticket meets a running app. */
async function answered(url: string, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await pause(READY_CHECK_MS);
  }
}

/** Calls back when the process that started this one is gone. */
function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && onGone(), PARENT_CHECK_MS).unref();
}

/** Keeps tickets and customers between runs: what the product remembers must still exist here. */
function keepState(path: string, sandbox: Awaited<ReturnType<typeof startSandbox>>) {
  if (existsSync(path)) {
    const saved = JSON.parse(readFileSync(path, 'utf8'));
    sandbox.crm.restore(saved.crm);
    sandbox.backend.restore(saved.backend);
  }
  let saving = Promise.resolve();
  const write = async () => {
    const text = JSON.stringify({ crm: sandbox.crm.snapshot(), backend: sandbox.backend.snapshot() });
    await writeFile(`${path}.new`, text, { mode: 0o600 });
    await rename(`${path}.new`, path);
  };
  const save = () => {
    saving = saving.then(write).catch((error) => console.error(`sandbox state not saved: ${error}`));
    return saving;
  };
  setInterval(save, SAVE_EVERY_MS).unref();
  return save;
}

async function main(): Promise<void> {
  const config = sandboxConfig(process.env);
  const { seed, token, faults } = config;
  const sandbox = await startSandbox({
    seed,
    idPrefix: config.idPrefix,
    crm: {
      port: config.port.crm,
      token: token.crm,
      targetUrl: config.targetUrl,
      maxTickets: config.maxTickets,
      echo: config.echo,
      faults: faults.crm,
      ...(config.webhookSecret ? { webhookSecret: config.webhookSecret } : {}),
    },
    backend: {
      port: config.port.backend,
      token: token.backend,
      maxCustomers: config.maxTickets,
      faults: faults.backend,
    },
  });
  const save = config.stateFile ? keepState(config.stateFile, sandbox) : async () => {};
  let traffic: Traffic | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    traffic?.stop();
    await save();
    await sandbox.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (config.exitWithParent) watchParent(stop);

  const { crm, backend } = sandbox;
  const ready = {
    ready: true,
    pid: process.pid,
    seed,
    crm: { url: crm.url, token: crm.token, webhookSecret: crm.webhookSecret },
    backend: { url: backend.url, token: backend.token },
  };
  console.log(JSON.stringify(ready));

  if (config.waitForUrl) await answered(config.waitForUrl, () => stopping);
  const { mode, rate, secondsLimit } = config.traffic;
  if (mode === 'none' || stopping) return;
  traffic = startTraffic({ crm, persona: sandbox.persona, random: sandbox.random, mode, rate });
  if (secondsLimit > 0) setTimeout(() => traffic?.stop(), secondsLimit * 1000).unref();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
