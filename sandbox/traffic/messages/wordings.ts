import type { Language } from '@/sandbox/personas/countries';
import type { Manners, Topic, Wordings } from '@/sandbox/traffic/topics';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { MANNERS } from './manners';
import { PL } from './pl';
import { PT } from './pt';
import { RU } from './ru';
import { TR } from './tr';
import { UK } from './uk';

const WORDINGS: Readonly<Record<Language, Partial<Wordings>>> = {
  en: EN,
  ru: RU,
  uk: UK,
  es: ES,
  pt: PT,
  de: DE,
  fr: FR,
  it: IT,
  pl: PL,
  tr: TR,
};

/** How customers put the topic in that language; in English where the language has none. */
export function wordingsOf(language: Language, topic: Topic): readonly string[] {
  return WORDINGS[language][topic] ?? EN[topic];
}

export function mannersOf(language: Language): Manners {
  return MANNERS[language];
}
