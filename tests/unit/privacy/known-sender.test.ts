import { describe, expect, it } from 'vitest';
import { redact } from '@/lib/privacy/redact';

/** The sender's name and address, a text, and what may not be left of it. */
const CASES: readonly (readonly [name: string, email: string, text: string, gone: readonly string[]])[] = [
  [
    'Anna Petrova',
    '',
    'это от анны петровой и Анне Петровой, с Анной',
    ['анны', 'петровой', 'Анне', 'Петровой', 'Анной'],
  ],
  ['Анна Петрова', '', 'this is Anna Petrova writing, ANNA', ['Anna', 'Petrova', 'ANNA']],
  [
    'Serhii Kovalenko',
    '',
    'Мене звати Сергій Коваленко, для Сергія Коваленка',
    ['Сергій', 'Коваленко', 'Сергія', 'Коваленка'],
  ],
  ['Сергій Шевчук', '', 'Sergey here, Shevchuk S.', ['Sergey', 'Shevchuk']],
  [
    'Jürgen Müller',
    '',
    'Juergen Mueller; Jurgen Muller, JÜRGEN MÜLLER, mueller',
    ['Juergen', 'Mueller', 'Jurgen', 'Muller', 'JÜRGEN', 'MÜLLER', 'mueller'],
  ],
  [
    'Paweł Wójcik',
    '',
    'Piszę w imieniu Pawła Wójcika, z Pawłem Wójcikiem, pawel wojcik, Pawłowi',
    ['Pawła', 'Wójcika', 'Pawłem', 'Wójcikiem', 'pawel', 'wojcik', 'Pawłowi'],
  ],
  [
    'Katarzyna Wiśniewska',
    '',
    'dla Katarzyny Wiśniewskiej, z Katarzyną Wiśniewską, K. Wiśniewska',
    ['Katarzyny', 'Wiśniewskiej', 'Katarzyną', 'Wiśniewską', 'K. '],
  ],
  ['Marek Kowalski', '', 'Markowi Kowalskiemu, Marka, kowalskiego', ['Markowi', 'Kowalskiemu', 'Marka', 'kowalskiego']],
  [
    'Ayşe Yılmaz',
    '',
    "ayse yilmaz, Ayşe'nin, Ayşeye, AYŞE YILMAZ, Yılmaz'a",
    ['ayse', 'yilmaz', 'Ayşe', 'AYŞE', 'YILMAZ', 'Yılmaz'],
  ],
  ['Mark Young', '', 'this is mark young, and mark again; yours, mark', ['mark young', 'yours, mark']],
  ['Will May', '', 'my name is will may. W. May', ['will may', 'W. May']],
  ['José García', '', 'jose garcia, JOSE GARCIA, Jose', ['jose', 'garcia', 'JOSE', 'GARCIA']],
  ['Анна Вебер', '', 'Regards\nA.W.', []],
  ['Anna Weber', '', 'Best, A.W. and A. Weber\nAW', ['A.W.', 'A. Weber', '\nAW']],
  [
    'Hendrik van der Berg',
    '',
    'hendrik van der berg, Van der Berg, mr van der berg',
    ['hendrik', 'berg', 'Van der Berg', 'van der'],
  ],
  ['Nguyễn Văn Minh', '', 'Nguyen Van Minh, minh', ['Nguyen', 'Van', 'Minh', 'minh']],
  [
    'Дмитрий Достоевский',
    '',
    'Дмитрию Достоевскому, Dmitry Dostoevsky, дмитрия достоевского, с Дмитрием',
    ['Дмитрию', 'Достоевскому', 'Dmitry', 'Dostoevsky', 'дмитрия', 'достоевского', 'Дмитрием'],
  ],
  [
    'Олександр Ткаченко',
    '',
    'Oleksandr Tkachenko, Olexandr, Александр Ткаченко, Олександра, Олександре',
    ['Oleksandr', 'Tkachenko', 'Олександра', 'Олександре'],
  ],
  [
    'Юлия Соколова',
    '',
    'Yulia Sokolova, Julia Sokolova, Юлии Соколовой, Юлю',
    ['Yulia', 'Sokolova', 'Юлии', 'Соколовой'],
  ],
  [
    "Siobhán O'Brien",
    '',
    "siobhan obrien, SIOBHAN O'BRIEN, O’Brien",
    ['siobhan', 'obrien', 'SIOBHAN', 'BRIEN', 'Brien'],
  ],
  ['Anne-Marie Lefèvre', '', 'anne-marie lefevre, Anne Marie, ANNE-MARIE', ['anne', 'lefevre', 'Marie', 'ANNE']],
  ['', 'olga.tkach@example.com', 'Olga Tkach here', ['Olga', 'Tkach']],
  ['Xu', '', 'I am Xu', ['Xu']],
  ['Иван', '', 'от Ивана, Ивану, Иване, Ваня', ['Ивана', 'Ивану', 'Иване']],
  [
    'Наталія Мельник',
    '',
    'Наталії Мельник, Наталію, Nataliia Melnyk, natalia melnik',
    ['Наталії', 'Мельник', 'Наталію', 'Nataliia', 'Melnyk', 'natalia', 'melnik'],
  ],
  ['João Gonçalves', '', 'joao goncalves, JOAO', ['joao', 'goncalves', 'JOAO']],
  ['Łukasz Żak', '', 'Łukasza Żaka, lukasz zak, Łukaszem', ['Łukasza', 'Żaka', 'lukasz', 'zak', 'Łukaszem']],
  ['Émilie Dubois', '', 'emilie dubois EMILIE', ['emilie', 'dubois', 'EMILIE']],
  [
    'Павло Кравець',
    '',
    'Павла Кравця, Павлу Кравцю, Павле, Pavlo Kravets',
    ['Павла', 'Кравця', 'Павлу', 'Кравцю', 'Павле', 'Pavlo', 'Kravets'],
  ],
];

describe('the name of the known sender', () => {
  it.each(CASES)('%s %s in %j', (name, email, text, gone) => {
    const redacted = redact(text, { sender: { name, email } }).text;
    expect(gone.filter((part) => redacted.includes(part))).toEqual([]);
  });

  it('takes no other word along', () => {
    const text = 'I will mark the order as late, it may rain in the young summer; the field is green.';
    expect(redact(text, { sender: { name: 'Mark Young' } }).text).toBe(text);
  });
});
