import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AREAS, type Area } from '@/scripts/evaluate/areas';
import { evaluateLines } from '@/scripts/evaluate/evaluate-lines';
import { retrievalArea } from '@/scripts/evaluate/retrieval';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function answers(area: Area | undefined, lines: unknown[]): Promise<Record<string, unknown>[]> {
  if (!area) throw new Error('no such area');
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(input, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  await evaluateLines(area, { inFile: input, outFile: output });
  const written = readFileSync(output, 'utf8').trim();
  return written === '' ? [] : written.split('\n').map((line) => JSON.parse(line));
}

describe('evaluate', () => {
  it('echoes ids of any kind and answers in order', async () => {
    const found = await answers(AREAS.language, [
      { id: 7, text: 'where is my order, I paid yesterday' },
      { id: 'b', text: 'где мой заказ, я оплатил вчера' },
    ]);
    expect(found).toEqual([
      { id: 7, lang: 'en' },
      { id: 'b', lang: 'ru' },
    ]);
  });

  it('answers bad lines with an error and goes on', async () => {
    const found = await answers(AREAS.intents, [
      '{broken',
      '"text"',
      { id: 'x' },
      '',
      { id: 'y', text: 'I want a refund' },
    ]);
    expect(found.map(({ id }) => id)).toEqual([null, null, 'x', 'y']);
    expect(found.slice(0, 3).every(({ error }) => typeof error === 'string')).toBe(true);
    expect(found[3]).toMatchObject({ intents: ['refund_request'] });
  });

  it('gives spans that point into the original text', async () => {
    const text = 'Hi, mail me at ann.lee@example.com please';
    const [found] = await answers(AREAS.redaction, [{ id: 1, text }]);
    expect(found).toMatchObject({ spans: [{ start: 15, end: 34, type: 'EMAIL' }] });
    expect(text.slice(15, 34)).toBe('ann.lee@example.com');
    expect(found?.redacted).toBe('Hi, mail me at [EMAIL_1] please');
  });

  it('knows the sender by the name in the header', async () => {
    const [found] = await answers(AREAS.redaction, [
      { text: 'it is Zorblatt here', from: 'Zorblatt Quux <z@example.com>' },
    ]);
    expect(found?.redacted).toBe('it is [NAME_1] here');
  });

  it('serves every area', async () => {
    const inputs: Record<string, Record<string, unknown>> = {
      spam: { text: 'hello', subject: null },
      anger: { text: 'You are thieves!!!' },
      'email-reply': {
        raw: 'Yes please\n\nOn Mon, 9 Mar 2026 at 10:12, Support <help@example.com> wrote:\n> Shall we?',
      },
      mime: { eml_base64: Buffer.from('From: a@b.com\nSubject: s\n\nhello').toString('base64') },
      duplicates: { a: 'where is my order', b: 'Where is my order?' },
    };
    expect(await answers(AREAS.spam, [inputs.spam])).toMatchObject([{ id: null, spam: false }]);
    expect(await answers(AREAS.anger, [inputs.anger])).toMatchObject([{ anger: 2 }]);
    expect(await answers(AREAS['email-reply'], [inputs['email-reply']])).toMatchObject([{ reply: 'Yes please' }]);
    expect(await answers(AREAS.mime, [inputs.mime])).toMatchObject([{ subject: 's', from: 'a@b.com', text: 'hello' }]);
    expect(await answers(AREAS.duplicates, [inputs.duplicates])).toMatchObject([{ dup: true }]);
  });

  it('ranks the documents of a file', async () => {
    const documents = join(folder, 'docs.jsonl');
    writeFileSync(documents, '{"id":1,"title":"Refunds","text":"money back"}\n{"id":2,"text":"delivery time"}\n');
    expect(await answers(retrievalArea(documents), [{ id: 'q', text: 'refund' }])).toEqual([
      { id: 'q', ranked: ['1'] },
    ]);
  });
});

describe('a second thread', () => {
  const echo: Area = (line) => ({ line });
  const lines = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

  async function withThread(count: number) {
    const [inFile, outFile] = [join(folder, 'many.jsonl'), join(folder, 'many-out.jsonl')];
    writeFileSync(
      inFile,
      lines(count)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const thread = { opened: 0, answered: 0, closed: 0 };
    const counts = await evaluateLines(echo, {
      inFile,
      outFile,
      openBeside: () => {
        thread.opened += 1;
        return {
          answer: async (batch) => {
            thread.answered += batch.length;
            return batch.map((one) => ({ ...JSON.parse(one), beside: true }));
          },
          close: async () => {
            thread.closed += 1;
          },
        };
      },
    });
    const found = readFileSync(outFile, 'utf8')
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    return { thread, counts, found };
  }

  it('shares many lines, which stay in order', async () => {
    const { thread, counts, found } = await withThread(5000);
    expect(counts).toEqual({ lines: 5000, failed: 0 });
    expect(found.map(({ id }) => id)).toEqual(lines(5000).map(({ id }) => id));
    expect(found.filter(({ beside }) => beside)).toHaveLength(thread.answered);
    expect(thread.answered).toBeGreaterThan(0);
    expect(thread).toMatchObject({ opened: 1, closed: 1 });
  });

  it('is not opened for a few', async () => {
    const { thread, found } = await withThread(500);
    expect(found).toHaveLength(500);
    expect(thread).toEqual({ opened: 0, answered: 0, closed: 0 });
  });
});
