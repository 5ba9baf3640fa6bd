import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('.', import.meta.url)) }] },
  test: {
    include: ['tests/{unit,integration,contract,flows,evals,properties}/**/*.test.ts', 'tests/architecture.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine is no failure: what is waited for ends the wait.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    // The driver writes once more to a connection that was cut in the same moment; the query itself was refused by then.
    onUnhandledError: ({ message, stack }) => {
      const wasCut = message.includes("null (reading 'write')") && stack?.includes('postgres/src/connection.js');
      return wasCut ? false : undefined;
    },
  },
});
