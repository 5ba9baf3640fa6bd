import { createServer } from 'node:net';
import { Stop } from './say.mjs';

const NEXT_PORTS_TRIED = 50;

/** Tries to listen; gives 'free' or the error code of the attempt. */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')));
  });
}

/** A free port on loopback. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether a server could listen on this port of loopback right now. */
export async function isFree(port) {
  return (await tryPort(port, '127.0.0.1')) === 'free';
}

/** 'free' or an error code; a foreign server on ::1 counts as busy, because a browser asks `localhost` there first. */
async function stateOf(port, host) {
  const own = await tryPort(port, host);
  if (own !== 'free') return own;
  return (await tryPort(port, '::1')) === 'EADDRINUSE' ? 'EADDRINUSE' : 'free';
}

/**
 * The port to serve on. A port that was asked for is taken or refused; the usual one (3000) gives way to the next free.
 * @param {{ wanted: string | undefined, host: string, usual?: number }} options
 * @returns {Promise<{ port: number, moved: boolean }>}
 */
export async function choosePort({ wanted, host, usual = 3000 }) {
  const asked = wanted === undefined || wanted === '' ? undefined : Number(wanted);
  if (asked === 0) return { port: await freePort(), moved: false };
  const first = asked ?? usual;
  const last = asked ?? usual + NEXT_PORTS_TRIED;
  for (let port = first; port <= last; port += 1) {
    const state = await stateOf(port, host);
    if (state === 'free') return { port, moved: port !== first };
    if (state === 'EADDRNOTAVAIL' || state === 'ENOTFOUND' || state === 'EAI_AGAIN') {
      throw new Stop(`FIRSTLINE_HOST ${host} is not an address of this machine.`);
    }
    if (state === 'EACCES') throw new Stop(`PORT ${port} may not be used by this account.`);
  }
  throw new Stop(
    asked === undefined
      ? `PORT is not set and ports ${first} to ${last} are all in use.`
      : `PORT ${asked} is already in use by another program.`,
  );
}
