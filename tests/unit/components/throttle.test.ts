import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createThrottle } from '@/components/live/use-throttled';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('many requests become one, and the next waits its turn', async () => {
  const work = vi.fn();
  const { ask } = createThrottle(work, 100, 1000);
  for (let i = 0; i < 50; i++) ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(1);
  ask();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what is asked for while the work runs is done once more afterwards, never at the same time', async () => {
  let running = 0;
  let most = 0;
  const finish: (() => void)[] = [];
  const work = vi.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => finish.push(resolve));
    running--;
  });
  const { ask } = createThrottle(work, 10, 20);
  ask();
  await vi.advanceTimersByTimeAsync(10);
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(1);
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('after stop nothing runs', async () => {
  const work = vi.fn();
  const { ask, stop } = createThrottle(work, 10, 20);
  ask();
  stop();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).not.toHaveBeenCalled();
});
