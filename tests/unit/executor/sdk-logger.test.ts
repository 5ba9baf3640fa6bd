import { expect, test } from 'vitest';
import { createSdkLogger } from '@/inngest/sdk-logger';

test("what the SDK logs of an error holds none of the error's text", () => {
  const lines: string[] = [];
  const write = (fields: Record<string, unknown>, message: string) =>
    void lines.push(JSON.stringify([fields, message]));
  const logger = createSdkLogger({ info: write, warn: write, error: write, debug: write });
  const cause = Object.assign(new Error('duplicate'), { code: '23505' });
  const failed = new Error('Failed query: insert … params: my card is 4111', { cause });
  logger.error({ err: failed }, 'Inngest step error');
  logger.error(new TypeError('secret words'));
  expect(lines).toEqual(['[{"error":"Error:23505"},"Inngest step error"]', '[{"error":"TypeError"},"inngest"]']);
});
