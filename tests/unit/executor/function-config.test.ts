import { describe, expect, it } from 'vitest';
import { readRegistration } from '@/inngest/embedded/function-config';

const base = { id: 'app-f', name: 'f', triggers: [{ event: 'a' }], steps: { step: { id: 'step' } } };
const read = (extra: Record<string, unknown>) => readRegistration({ functions: [{ ...base, ...extra }] }).functions[0];

describe('a registration', () => {
  it('takes five attempts where nothing is said', () => {
    expect(read({})?.maxAttempts).toBe(5);
    expect(read({ steps: { step: { retries: { attempts: 0 } } } })?.maxAttempts).toBe(1);
  });

  it.each([
    [3, { limit: 3, laneKey: null, laneLimit: null }],
    [{ limit: 2 }, { limit: 2, laneKey: null, laneLimit: null }],
    [[{ limit: 1, key: 'event.data.k' }, { limit: 9 }], { limit: 9, laneKey: 'event.data.k', laneLimit: 1 }],
    [[{ limit: 5 }, { limit: 2 }], { limit: 2, laneKey: null, laneLimit: null }],
    [0, { limit: null, laneKey: null, laneLimit: null }],
  ])('reads the limits of %j', (concurrency, limits) => {
    expect(read({ concurrency })).toMatchObject(limits);
  });

  it('knows every event that starts or cancels something', () => {
    const cancel = [{ event: 'b', if: 'event.data.x == async.data.x', timeout: '1h' }];
    const { eventNames, functions } = readRegistration({ functions: [{ ...base, cancel }] });
    expect([...eventNames]).toEqual(['a', 'b']);
    expect(functions[0]?.cancels).toEqual([
      { event: 'b', expression: 'event.data.x == async.data.x', timeoutMs: 3_600_000 },
    ]);
  });

  it.each([
    [
      { rateLimit: { limit: 1, period: '1m' } },
      'Function "app-f" uses rateLimit, which the embedded executor does not support.',
    ],
    [{ somethingNew: true }, 'uses somethingNew'],
    [
      {
        concurrency: [
          { limit: 1, key: 'a' },
          { limit: 1, key: 'b' },
        ],
      },
      'two concurrency limits with a key',
    ],
    [{ timeouts: { finish: 'soon' } }, '"soon" is not a duration'],
    [{ triggers: [{ event: 'a', expression: 'event.data.' }] }, 'is not an expression that can be evaluated'],
  ])('is refused with %j', (extra, message) => {
    expect(() => read(extra)).toThrow(message);
  });
});
