import { describe, expect, test } from 'vitest';
import { serverProcesses } from '@/scripts/lib/server.mjs';

const URL_OF_SERVER = 'http://127.0.0.1:3000';
const env = { PORT: '3000', HOSTNAME: '0.0.0.0', DATABASE_URL: 'postgres://127.0.0.1/firstline' };
const megabytes = (flags: string[]) => Number(flags.join(' ').match(/--max-old-space-size=(\d+)/)?.[1]);

describe('the processes of a built server', () => {
  test('are one that works, on an address of this machine, and one that answers', async () => {
    const [executor, server, ...more] = await serverProcesses(env, URL_OF_SERVER);
    expect(more).toEqual([]);
    expect(executor).toMatchObject({
      name: 'executor',
      env: { DATABASE_URL: env.DATABASE_URL, HOSTNAME: '127.0.0.1', FIRSTLINE_EXECUTOR: 'here' },
    });
    expect(executor?.url).toBe(`http://127.0.0.1:${executor?.env.PORT}`);
    expect(executor?.env.PORT).not.toBe(env.PORT);
    expect(server).toMatchObject({ name: 'server', url: URL_OF_SERVER, env: { ...env, FIRSTLINE_EXECUTOR: 'apart' } });
  });

  test.each([
    ['when asked for', { FIRSTLINE_EXECUTOR: 'here' }],
    ['with an Inngest server, which calls the functions itself', { INNGEST_BASE_URL: 'http://127.0.0.1:8288' }],
  ])('are one %s', async (_when, given) => {
    const processes = await serverProcesses({ ...env, ...given }, URL_OF_SERVER);
    expect(processes.map(({ name, url, env: own }) => ({ name, url, own }))).toEqual([
      { name: 'server', url: URL_OF_SERVER, own: { ...env, ...given } },
    ]);
  });

  test('have heaps bounded to less than 800 MB together', async () => {
    for (const given of [{}, { FIRSTLINE_EXECUTOR: 'here' }]) {
      const processes = await serverProcesses({ ...env, ...given }, URL_OF_SERVER);
      expect(processes.reduce((sum, { flags }) => sum + megabytes(flags), 0)).toBeLessThan(800);
    }
  });
});
