import { describe, expect, test } from 'vitest';
import { playwrightCounts, sum, vitestCounts } from '@/scripts/lib/test/counts.mjs';
import { selectSteps } from '@/scripts/lib/test/selection.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('vitestCounts', () => {
  test.each([
    ['passed and failed tests', [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed')], 1, 2, 1],
    ['a file that could not be loaded', [file('failed'), file('passed', 'passed')], 1, 1, 1],
    ['an error outside of tests', [file('passed', 'passed')], 1, 1, 1],
    ['no tests at all', [], 0, 0, 1],
  ])('counts %s', (_what, testResults, exitCode, passed, failed) => {
    expect(vitestCounts({ testResults }, exitCode)).toEqual({ passed, failed });
  });

  test('counts a run without a report as a failure', () => {
    expect(vitestCounts(undefined, 137)).toEqual({ passed: 0, failed: 1 });
  });
});

test('playwrightCounts takes a flaky test for a failed one', () => {
  expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1 } }, 1)).toEqual({ passed: 3, failed: 2 });
  expect(playwrightCounts({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, 0)).toEqual({ passed: 0, failed: 1 });
});

test('sum adds up', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 2, failed: 1 },
      { passed: 1, failed: 0 },
    ]),
  ).toEqual({ passed: 3, failed: 1 });
});

describe('selectSteps', () => {
  test('runs everything by itself', () => {
    expect(selectSteps([])).toEqual({ types: true, lint: true, vitest: [], e2e: true, chaos: true });
  });

  test('takes names and --only', () => {
    const unit = {
      types: false,
      lint: false,
      vitest: ['tests/unit/', 'tests/architecture.test.ts'],
      e2e: false,
      chaos: false,
    };
    expect(selectSteps(['unit'])).toEqual(unit);
    expect(selectSteps(['--only=unit'])).toEqual(unit);
    expect(selectSteps(['types', '--only=flows,e2e'])).toEqual({
      types: true,
      lint: false,
      vitest: ['tests/flows/'],
      e2e: true,
      chaos: false,
    });
  });

  test('refuses an unknown step', () => {
    expect(() => selectSteps(['units'])).toThrow('There is no step "units"');
  });
});
