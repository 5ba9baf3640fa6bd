/** @typedef {{ passed: number, failed: number }} Counts */

/** @returns {Counts} of a step that is one check in itself */
export const oneCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}

/** A run that went wrong without naming a test (no report, nothing found, an error outside of tests) counts as one failure. */
function settle({ passed, failed }, exitCode) {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * Counts of a vitest run. A file that could not be loaded has no tests and counts as one failure.
 * @param {{ testResults?: { status: string, assertionResults: { status: string }[] }[] } | undefined} report of its json reporter
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(report, exitCode) {
  const files = report?.testResults ?? [];
  const perFile = files.map(({ status, assertionResults }) => {
    const count = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
    const failed = count('failed');
    return { passed: count('passed'), failed: failed === 0 && status === 'failed' ? 1 : failed };
  });
  return settle(sum(perFile), exitCode);
}

/**
 * Counts of a Playwright run.
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number } } | undefined} report of its json reporter
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return settle({ passed: expected, failed: unexpected + flaky }, exitCode);
}
