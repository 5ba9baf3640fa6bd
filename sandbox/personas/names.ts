import type { Random } from '@/sandbox/random';
import type { Language } from './countries';

type Names = { first: readonly string[]; last: readonly string[] };

const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    first: ['Olivia', 'James', 'Amelia', 'Noah', 'Grace', 'Liam', 'Chloe', 'Ethan', 'Hannah', 'Mason', 'Ruby', 'Caleb'],
    last: ['Carter', 'Hughes', 'Bennett', 'Walsh', 'Morgan', 'Fletcher', 'Reed', 'Sullivan', 'Parker', 'Doyle'],
  },
  ru: {
    first: ['Алия', 'Данияр', 'Екатерина', 'Тимур', 'Ольга', 'Руслан', 'Марина', 'Арман', 'Светлана', 'Павел'],
    last: ['Ким', 'Ткач', 'Жук', 'Мороз', 'Лисенко', 'Омар', 'Цой', 'Бондарь'],
  },
  uk: {
    first: ['Оксана', 'Тарас', 'Юлія', 'Богдан', 'Ірина', 'Максим', 'Соломія', 'Андрій', 'Надія', 'Остап'],
    last: ['Шевченко', 'Коваленко', 'Мельник', 'Бойко', 'Гриценко', 'Кравчук', 'Савчук', 'Лисенко'],
  },
  es: {
    first: ['Lucía', 'Javier', 'Sofía', 'Mateo', 'Carmen', 'Diego', 'Valeria', 'Álvaro', 'Ximena', 'Rodrigo'],
    last: ['García', 'Navarro', 'Hernández', 'Ortega', 'Castillo', 'Molina', 'Ríos', 'Delgado'],
  },
  pt: {
    first: ['Beatriz', 'João', 'Mariana', 'Tiago', 'Camila', 'Rafael', 'Inês', 'Gustavo', 'Larissa', 'Duarte'],
    last: ['Silva', 'Almeida', 'Ferreira', 'Moreira', 'Carvalho', 'Teixeira', 'Barbosa', 'Pinto'],
  },
  de: {
    first: ['Lena', 'Jonas', 'Katharina', 'Felix', 'Sabine', 'Lukas', 'Miriam', 'Stefan', 'Anja', 'Tobias'],
    last: ['Schneider', 'Hofmann', 'Brandt', 'Keller', 'Vogel', 'Huber', 'Lindner', 'Böhm'],
  },
  fr: {
    first: ['Camille', 'Hugo', 'Manon', 'Antoine', 'Élodie', 'Julien', 'Chloé', 'Mathieu', 'Inès', 'Bastien'],
    last: ['Lefèvre', 'Moreau', 'Girard', 'Fontaine', 'Roussel', 'Chevalier', 'Gauthier', 'Perrin'],
  },
  it: {
    first: ['Giulia', 'Marco', 'Chiara', 'Lorenzo', 'Federica', 'Davide'],
    last: ['Ricci', 'Conti', 'Marino', 'Galli', 'Ferrara', 'Rinaldi'],
  },
  pl: {
    first: ['Agnieszka', 'Piotr', 'Zuzanna', 'Kamil', 'Magdalena', 'Tomasz'],
    last: ['Nowak', 'Wójcik', 'Zieliński', 'Krawczyk', 'Mazur', 'Sikora'],
  },
  tr: {
    first: ['Elif', 'Mehmet', 'Zeynep', 'Emre', 'Ayşe', 'Can'],
    last: ['Yılmaz', 'Demir', 'Kaya', 'Şahin', 'Aydın', 'Arslan'],
  },
};

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'yu',
  я: 'ya',
  ы: 'y',
  э: 'e',
  ё: 'yo',
  ъ: '',
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
};

/** A first and a last name as people of that language have them. */
export function personName(language: Language, random: Random): { first: string; last: string } {
  const { first, last } = NAMES[language];
  return { first: random.pick(first), last: random.pick(last) };
}

/** `Élodie` → `elodie`, `Оксана` → `oksana`: what people put in an address. */
export function latinized(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(plain.normalize('NFC'), (letter) => LATIN[letter] ?? letter)
    .join('')
    .replace(/[^a-z]/g, '');
}
