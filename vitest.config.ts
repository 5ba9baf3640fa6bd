import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TESTS = ['tests/{unit,integration,contract,flows,evals,properties}/**/*.test.ts', 'tests/architecture.test.ts'];
/** Tests with a limit of time: they run after all others, one after another, since what runs beside them would be measured too. */
const TIMED = [
  'tests/evals/{held-back,spam}.test.ts',
  'tests/unit/classifier/weights-file.test.ts',
  'tests/unit/guardrails/check-reply.test.ts',
  'tests/unit/privacy/{hostile,patterns,redact}.test.ts',
  'tests/unit/triage/{duplicates,hostile,language,message-text,spam,speed}.test.ts',
  'tests/unit/understand/understand-message.test.ts',
];

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('.', import.meta.url)) }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine is no failure: what is waited for ends the wait.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'side by side', include: TESTS, exclude: TIMED, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
    // The driver writes once more to a connection that was cut in the same moment; the query itself was refused by then.
    onUnhandledError: ({ message, stack }) => {
      const wasCut = message.includes("null (reading 'write')") && stack?.includes('postgres/src/connection.js');
      return wasCut ? false : undefined;
    },
  },
});
