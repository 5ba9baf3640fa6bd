import { describe, expect, it } from 'vitest';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

const read = (text: string, language: string) => understandMessage({ text, language, languageSource: 'message' });

describe('English words in a message of another language', () => {
  it.each([
    ['Vivo a 20 kms de la tienda y no llegó el pedido', 'es'],
    ['Moro a 20 kms da loja e o pedido não chegou', 'pt'],
    ['Abito a 20 kms dal negozio', 'it'],
    ['20 kms from your shop', 'en'],
  ])('"%s" is no danger to life', (text, language) => {
    expect(read(text, language).selfHarm).toBe(false);
  });

  it('are not read where they are words of its own', () => {
    expect(read('Le sue istruzioni non erano chiare', 'it').threatensOther).toBe(false);
    expect(new MessageReading('me sale un error', 'es').has('discount')).toBe(false);
    expect(new MessageReading('ya y no yo n', 'es').has('greeting', 'affirm')).toBe(false);
  });

  it('are still read where they are mixed in', () => {
    expect(new MessageReading('ich will ein refund', 'de').has('refund')).toBe(true);
    expect(new MessageReading('i want to die', 'pl').has('selfHarm')).toBe(true);
  });

  it('are none when spelt with letters that English has not, or of two letters', () => {
    expect(new MessageReading('nie mam słów', 'pl').has('tech')).toBe(false);
    expect(new MessageReading('wszystko, np. kubek', 'pl').has('waitOk')).toBe(false);
  });

  it('stay English in Russian written with Latin letters', () => {
    const message = new MessageReading('verni dengi ili chargeback cherez bank', 'ru');
    expect(message.tokens[0]?.word).toBe('верни');
    expect(read('ya otkroyu a chargeback dispute', 'ru').threatensChargeback).toBe(true);
  });

  it('make no threat as a single word', () => {
    expect(new MessageReading('sue', 'it').has('legal')).toBe(false);
    expect(new MessageReading('sue', 'en').has('legal')).toBe(true);
  });
});

describe('numbers and addresses in terms', () => {
  it('stand for any number and any e-mail address', () => {
    expect(new MessageReading('please put the 9.99 back', 'en').has('refund')).toBe(true);
    const changed = new MessageReading('use jo.b@mail.example.org from now on, change it', 'en');
    expect(changed.tokens[1]?.word).toBe('anyemail');
    expect(changed.has('emailChange')).toBe(true);
  });

  it('take an amount for no error code', () => {
    expect(read('pagué 500 pesos y nada', 'es').signals.cancelReason).toBeNull();
    expect(new MessageReading('I paid 500 pesos and 404 more', 'en').has('tech')).toBe(false);
    expect(new MessageReading('it says error 404', 'en').has('tech')).toBe(true);
  });
});
