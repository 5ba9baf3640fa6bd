import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mimeText } from '@/lib/triage/mime-text';

const read = (mail: string, encoding: BufferEncoding = 'utf8') => mimeText(Buffer.from(mail, encoding));

function nested(depth: number): string {
  let part = 'Content-Type: text/plain\n\nwhere is my order\n';
  for (let level = 0; level < depth; level += 1)
    part = `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n${part}\n--b${level}--\n`;
  return `From: ann@example.com\nSubject: deep\n${part}`;
}

describe('mail in order', () => {
  it('gives subject, author and text', async () => {
    const mail =
      'From: "Lee, Ann" <Ann@Example.com>\nSubject: =?utf-8?Q?caf=C3=A9?=\nContent-Type: text/plain; charset=utf-8\n\nHello\n';
    expect(await read(mail)).toMatchObject({ from: 'ann@example.com', subject: 'café', text: 'Hello' });
  });

  it('reads HTML where there is no plain text, without scripts', async () => {
    const mail = 'From: a@b.com\nContent-Type: text/html\n\n<p>hello<br>there<script>alert(1)</script>';
    expect((await read(mail)).text).toBe('hello\nthere');
  });

  it('lists attachments', async () => {
    const mail =
      'From: a@b.com\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=bill.pdf\nContent-Transfer-Encoding: base64\n\nAAAA';
    expect((await read(mail)).attachments).toEqual([{ filename: 'bill.pdf', mediaType: 'application/pdf' }]);
  });

  it('reads parts nested 50 deep', async () => {
    expect((await read(nested(50))).text).toBe('where is my order');
  });
});

describe('malformed mail', () => {
  const cases: [string, string, BufferEncoding, { subject?: string; from?: string; text?: string }][] = [
    [
      'boundary that never comes',
      'From: a@b.com\nContent-Type: multipart/mixed; boundary=x\n\njust text',
      'utf8',
      { text: 'just text' },
    ],
    [
      'boundary that never ends',
      'From: a@b.com\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nfirst part',
      'utf8',
      { text: 'first part' },
    ],
    [
      'charset that does not exist',
      'From: a@b.com\nContent-Type: text/plain; charset=foo-1\n\nschön',
      'utf8',
      { text: 'schön' },
    ],
    [
      'charset that the bytes contradict',
      'From: a@b.com\nContent-Type: text/plain; charset=utf-8\n\n\xcf\xf0\xe8\xe2\xe5\xf2, \xe3\xe4\xe5 \xe7\xe0\xea\xe0\xe7',
      'latin1',
      { text: 'Привет, где заказ' },
    ],
    [
      '8-bit headers',
      'From: J\xf6rg <j@b.de>\nSubject: Gr\xfc\xdfe\n\nSch\xf6ne Gr\xfc\xdfe',
      'latin1',
      { from: 'j@b.de', subject: 'Grüße', text: 'Schöne Grüße' },
    ],
    [
      'KOI8 without a label',
      'From: a@b.com\n\n\xf0\xd2\xc9\xd7\xc5\xd4, \xc7\xc4\xc5 \xcd\xcf\xca \xda\xc1\xcb\xc1\xda',
      'latin1',
      { text: 'Привет, где мой заказ' },
    ],
    [
      'encoded word cut off',
      'From: "Ann <a@b.com\nSubject: =?utf-8?B?w6l0w6k=\n\nbody',
      'utf8',
      { from: 'a@b.com', subject: 'été', text: 'body' },
    ],
    [
      'mailbox line before the headers',
      'From x@y Mon Jan 1\nFrom: a@b.com\nSubject: hi\n\nhello',
      'utf8',
      { from: 'a@b.com', subject: 'hi', text: 'hello' },
    ],
    ['no headers at all', 'where is my order', 'utf8', { text: 'where is my order' }],
    ['nothing', '', 'utf8', { subject: '', from: '', text: '' }],
  ];

  it.each(cases)('%s', async (_, mail, encoding, expected) => {
    expect(await read(mail, encoding)).toMatchObject(expected);
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const mail = await mimeText(bytes);
        expect(typeof mail.text).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
