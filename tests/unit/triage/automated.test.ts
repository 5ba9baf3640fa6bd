import { describe, expect, it } from 'vitest';
import { isAutomated } from '@/lib/triage/automated';

describe('automatic mail', () => {
  it.each<[string, Parameters<typeof isAutomated>[0], string]>([
    ['Auto-Submitted', { headers: { 'auto-submitted': 'auto-replied' }, text: 'x' }, 'header'],
    ['Precedence', { headers: { precedence: 'Bulk' }, text: 'x' }, 'header'],
    ['a mailing list', { headers: { 'list-id': '<news.example.com>' }, text: 'x' }, 'header'],
    ['a null return path', { headers: { 'return-path': ' <> ' }, text: 'x' }, 'bounce'],
    ['mailer-daemon', { text: 'x', from: 'MAILER-DAEMON@mx.example.com' }, 'bounce'],
    ['a bounce by its subject', { text: 'x', subject: 'Undeliverable: Your order' }, 'bounce'],
    ['no-reply', { text: 'x', from: 'no-reply@example.com' }, 'header'],
    ['en', { text: 'I am out of the office until Monday with no access to email.' }, 'phrase'],
    ['ru', { text: 'Здравствуйте! Я нахожусь в отпуске до 12 мая.' }, 'phrase'],
    ['uk', { text: 'Доброго дня! Я у відпустці до 12 травня.' }, 'phrase'],
    ['es', { text: 'x', subject: 'Respuesta automática: Pedido' }, 'phrase'],
    ['pt', { text: 'Olá, estou de férias até 12 de maio.' }, 'phrase'],
    ['de', { text: 'x', subject: 'Abwesenheitsnotiz: Re: Anfrage' }, 'phrase'],
    ['fr', { text: 'Bonjour, je suis actuellement absent du bureau.' }, 'phrase'],
    ['it', { text: 'Buongiorno, sono fuori ufficio fino al 12 maggio.' }, 'phrase'],
    ['pl', { text: 'Dzień dobry, przebywam na urlopie do 12 maja.' }, 'phrase'],
    ['tr', { text: 'Merhaba, şu an izindeyim, 12 Mayıs’ta döneceğim.' }, 'phrase'],
    ['a reply above', { text: 'x', subject: 'RE: Automatic reply: hello' }, 'phrase'],
  ])('is recognised by %s', (_, input, reason) => {
    expect(isAutomated(input)).toEqual({ automated: true, reason });
  });

  it.each<[string, Parameters<typeof isAutomated>[0]]>([
    [
      'an Outlook user',
      {
        headers: { 'x-auto-response-suppress': 'All', 'auto-submitted': 'no', 'return-path': '<a@b.c>' },
        text: 'Where is my order?',
      },
    ],
    ['someone who is away', { text: "I am out of the office so I can't test the app, please refund my order" }],
    ['someone on holiday', { text: 'Ich bin im Urlaub und habe meine Bestellung noch nicht erhalten' }],
    [
      'someone who got an automatic answer',
      {
        text: 'Where is my refund? I only get "this is an automated message" from you again and again, that is not an answer to my question at all',
      },
    ],
    ['a bouncing ball', { text: 'x', from: 'bouncer.joe@example.com', subject: 'Order of a ball' }],
    ['an empty message', { text: '' }],
  ])('is not %s', (_, input) => {
    expect(isAutomated(input).automated).toBe(false);
  });
});
