import { describe, expect, it } from 'vitest';
import { messageText } from '@/lib/triage/message-text';

const OWN = 'Where is my order 10482?\nI paid on Monday.';
const OLD = 'Dear customer,\nyour order is on its way.';

const headers: [string, string][] = [
  ['Gmail en', 'On Mon, 9 Mar 2026 at 10:12, Support <help@example.com> wrote:'],
  ['Gmail ru', 'пн, 9 мар. 2026 г. в 10:12, Support <help@example.com>:'],
  ['Mail.ru', '9 марта 2026 г., 10:12 Support <help@example.com> писал(а):'],
  ['Gmail uk', 'пн, 9 бер. 2026 р. о 10:12 Support <help@example.com> пише:'],
  ['Gmail es', 'El lun, 9 mar 2026 a las 10:12, Support (<help@example.com>) escribió:'],
  ['Gmail pt', 'Em seg., 9 de mar. de 2026 às 10:12, Support <help@example.com> escreveu:'],
  ['Gmail de', 'Am Mo., 9. März 2026 um 10:12 Uhr schrieb Support <help@example.com>:'],
  ['Gmail fr', 'Le lun. 9 mars 2026 à 10:12, Support <help@example.com> a écrit :'],
  ['Gmail it', 'Il giorno lun 9 mar 2026 alle ore 10:12 Support <help@example.com> ha scritto:'],
  ['Gmail pl', 'pon., 9 mar 2026 o 10:12 Support <help@example.com> napisał(a):'],
  ['Gmail tr', '9 Mar 2026 Pzt, 10:12 tarihinde Support <help@example.com> şunu yazdı:'],
  ['wrapped', 'On Mon, 9 Mar 2026 at 10:12, The Support Team of Example <\nhelp@example.com> wrote:'],
  [
    'Outlook en',
    '________________________________\nFrom: Support <help@example.com>\nSent: Monday, March 9, 2026 10:12\nTo: me@example.org\nSubject: Re: order',
  ],
  [
    'Outlook de',
    'Von: Support <help@example.com>\nGesendet: Montag, 9. März 2026 10:12\nAn: me@example.org\nBetreff: AW: Bestellung',
  ],
  [
    'Outlook fr',
    'De : Support <help@example.com>\nEnvoyé : lundi 9 mars 2026 10:12\nÀ : me@example.org\nObjet : RE: commande',
  ],
  [
    'Outlook es',
    'De: Support <help@example.com>\nEnviado: lunes, 9 de marzo de 2026 10:12\nPara: me@example.org\nAsunto: RE: pedido',
  ],
  [
    'Outlook pt',
    'De: Support <help@example.com>\nEnviado: segunda-feira, 9 de março de 2026 10:12\nPara: me@example.org\nAssunto: RE: pedido',
  ],
  [
    'Outlook ru',
    'От: Support <help@example.com>\nОтправлено: 9 марта 2026 г. 10:12\nКому: me@example.org\nТема: RE: заказ',
  ],
  [
    'Outlook uk',
    'Від: Support <help@example.com>\nНадіслано: 9 березня 2026 р. 10:12\nКому: me@example.org\nТема: RE: замовлення',
  ],
  [
    'Outlook it',
    'Da: Support <help@example.com>\nInviato: lunedì 9 marzo 2026 10:12\nA: me@example.org\nOggetto: R: ordine',
  ],
  [
    'Outlook pl',
    'Od: Support <help@example.com>\nWysłano: poniedziałek, 9 marca 2026 10:12\nDo: me@example.org\nTemat: ODP: zamówienie',
  ],
  [
    'Outlook tr',
    'Kimden: Support <help@example.com>\nTarih: 9 Mart 2026 Pazartesi 10:12\nKime: me@example.org\nKonu: YNT: sipariş',
  ],
  ['original', '-----Original Message-----'],
  ['original de', '-----Ursprüngliche Nachricht-----'],
  ['original ru', '-------- Исходное сообщение --------'],
];

describe('message text', () => {
  it.each(headers)('drops the history under the header of %s', (_, header) => {
    expect(messageText({ text: `${OWN}\n\n${header}\n\n${OLD}` })).toBe(OWN);
    expect(messageText({ text: `${OWN}\r\n\r\n${header}\r\n\r\n${OLD.replace(/^/gm, '> ')}` })).toBe(OWN);
  });

  it.each([
    'Sent from my iPhone',
    'Отправлено с iPhone',
    'Надіслано з iPhone',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Inviato da iPhone',
    'Wysłane z iPhone’a',
    'iPhone’umdan gönderildi',
    'Get Outlook for Android<https://aka.ms/x>',
    '-- \nJohn Smith\nCEO',
    'Best regards,\nJohn Smith',
    'С уважением,\nИван',
    'Mit freundlichen Grüßen\nHans Meier',
    'Cordialement,\nMarie',
    'Saludos,\nAna',
    'Pozdrawiam\nJan',
    'Saygılarımla,\nAyşe',
  ])('drops the signature %j', (signature) => {
    expect(messageText({ text: `${OWN}\n\n${signature}` })).toBe(OWN);
  });

  it('keeps what a customer writes under a closing formula', () => {
    const text = 'Hello\n\nRegards,\nJohn\nOrder ORD-10482';
    expect(messageText({ text })).toBe(text);
  });

  it('keeps answers below quoted lines', () => {
    expect(
      messageText({
        text: `On Mon, 9 Mar 2026 at 10:12, Support <help@example.com> wrote:\n> Which order?\n\nOrder 10482`,
      }),
    ).toBe('Order 10482');
  });

  it('keeps forwarded mail', () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: Shop <s@example.com>\nDate: Mon, 9 Mar 2026\nSubject: Receipt\nTo: me@example.org\n\nTotal 20.00';
    expect(messageText({ text: `FYI\n\n${forwarded}` })).toContain('Total 20.00');
    expect(messageText({ text: forwarded })).toContain('Total 20.00');
  });

  it('is never empty where something was written', () => {
    expect(messageText({ text: '> I only quoted this' })).toBe('> I only quoted this');
    expect(messageText({ text: 'Sent from my iPhone' })).toBe('Sent from my iPhone');
    expect(messageText({ text: '  ', html: '<p>Hello</p>' })).toBe('Hello');
    expect(messageText({ text: null, html: '<div><div><b>Hi</b></div></div>' })).toBe('Hi');
    expect(messageText({})).toBe('');
  });

  it('does not take everyday sentences for history', () => {
    for (const text of [
      'On Monday your agent wrote: wait. I waited.',
      'From: Berlin\nTo: Munich\nplease change my ticket',
      '> 3 weeks without an answer',
      'Your colleague wrote:\nwe will refund you',
      'Hallo\n\nVon meinem Konto wurde zweimal abgebucht',
      'Hi\n\nSent from Berlin on Monday, still not here',
    ]) {
      expect(messageText({ text })).toBe(text);
    }
  });

  it('reads lists, tables and quotations of HTML', () => {
    const html =
      '<p>Hi</p><ul><li>one</li></ul><table><tr><td>Order</td><td>Price</td></tr><tr><td>ORD-1</td><td>$5</td></tr></table><div class="gmail_quote">On Mon, 9 Mar 2026 at 10:12, Support &lt;<a href="mailto:h@e.com">h@e.com</a>&gt; wrote:<blockquote>old</blockquote></div>';
    expect(messageText({ html })).toBe('Hi\n\n- one\n\nOrder  Price\nORD-1  $5');
  });

  it('removes invisible, direction and control characters and composes letters', () => {
    expect(messageText({ text: 'or\u200Bder\u202E 1\u0000 cafe\u0301 \uD800' })).toBe('order 1 café \uFFFD');
    expect(messageText({ text: '👩‍👧 ok' })).toBe('👩‍👧 ok');
  });

  it('stays fast on hostile input', () => {
    const inputs = [
      '>'.repeat(1e5),
      'a '.repeat(5e4),
      'On 1 '.repeat(2e4),
      'From: a@b\n'.repeat(1e4),
      '<div>'.repeat(2e4),
      '- '.repeat(5e4),
      'regards\n'.repeat(12e3),
      'e\u0301\u0323'.repeat(3e4),
      '<'.repeat(1e5),
      'On 2020 10:10 x\n'.repeat(6e3),
    ];
    for (const input of inputs) {
      for (const body of [{ text: input }, { html: input }]) {
        const start = performance.now();
        messageText(body);
        expect(performance.now() - start, input.slice(0, 12)).toBeLessThan(600);
      }
    }
  });
});
