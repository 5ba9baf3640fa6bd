import { describe, expect, it } from 'vitest';
import { clauseSpans, type Span, sentenceSpans } from '@/lib/ai/builtin/understand/message-parts';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';
import { readText } from '@/lib/ai/builtin/understand/read-text';

const read = (text: string) => new MessageReading(text, 'en');
const told = (message: MessageReading, spans: readonly Span[]) =>
  spans.map(({ from, to }) => message.part(from, to).written);

describe('the parts of a message', () => {
  it('are its sentences, none where there is only one', () => {
    const message = read('Where is my order? Please cancel my plan.');
    expect(told(message, sentenceSpans(message))).toEqual(['Where is my order', 'Please cancel my plan']);
    expect(sentenceSpans(read('Where is my order?'))).toEqual([]);
    expect(sentenceSpans(read(''))).toEqual([]);
  });

  it('are its clauses of three words and more', () => {
    const message = read('Please cancel my plan and refund the last payment, thanks');
    expect(told(message, clauseSpans(message, []))).toEqual([
      'Please cancel my plan',
      'and refund the last payment thanks',
    ]);
    const plain = read('where is it');
    expect(clauseSpans(plain, sentenceSpans(plain))).toEqual([]);
  });

  it('are bounded in long texts', () => {
    const { sentences, clauses } = readText('Where is my order, and why is it late? '.repeat(100), 'en');
    expect(sentences).toHaveLength(12);
    expect(clauses).toHaveLength(12);
  });

  it('hold what was found within them and nothing else', () => {
    const { sentences } = readText('The app crashes every time. I want a refund.', 'en');
    expect(sentences.map(({ evidence }) => evidence.map(({ intent }) => intent))).toEqual([
      ['technical_issue'],
      ['refund_request'],
    ]);
  });
});
