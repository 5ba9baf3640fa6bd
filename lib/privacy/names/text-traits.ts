/** What decides how much a capital letter says. */
export type TextTraits = {
  german: boolean;
  polish: boolean;
  turkish: boolean;
  /** Written without capitals: a name has none either. */
  small: boolean;
};

const LOOKED_AT = 3_000;
const GERMAN =
  /(?<!\p{L})(?:der|das|und|ich|nicht|bitte|mein|meine|meinen|meiner|ist|sie|wir|mir|auf|mit|für|ein|eine|einen|von|vom|zum|zur|den|dem|im|habe|hat|es|wie|wo|noch|ihr|ihre|bei|wurde|kann|können|hier|danke|hallo|gruß|grüße|bestellung|name|beim|keine|keinen|kein|mehr|wird|werden|wurden|aus|nach|sind|dann|seit|heute|gestern|wann|oder|auch|jetzt|schon|sich|nur|aber|immer|wenn|kommt|drei|zwei|meinem|ihrem|euch|uns|geht|wieder|solche)(?!\p{L})|ß/giu;
const POLISH =
  /[ąęłśżźćńěřůčšžđ]|(?<!\p{L})(?:nie|jest|prosze|moja|moje|moj|czy|dla|przez|zamowienie|paczka|gdzie|dzien|dobry|kurier|wczoraj|tylko|się|jestem|proszę|zamówienie|mnie|wam|tu|cześć|od|jak|ale|już|oraz|jako)(?!\p{L})/giu;
const TURKISH_LETTER = /[ğıİ]/;
const TURKISH = /ş|(?<!\p{L})(?:bir|ve|için|ben|siparis|nerede|merhaba)(?!\p{L})/giu;
const LEAST_HITS = 2;

/** The traits of a text, by its first 3,000 characters. */
export function textTraits(text: string): TextTraits {
  const start = text.slice(0, LOOKED_AT);
  return {
    german: hits(start, GERMAN) >= LEAST_HITS,
    polish: hits(start, POLISH) >= LEAST_HITS,
    turkish: TURKISH_LETTER.test(start) || hits(start, TURKISH) >= LEAST_HITS,
    small: !/\p{Lu}\p{Ll}/u.test(start.slice(1)),
  };
}

/** How many different words of the pattern there are, up to what is asked for. */
function hits(text: string, pattern: RegExp): number {
  const seen = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    if (seen.add(match[0].toLowerCase()).size >= LEAST_HITS) break;
  }
  return seen.size;
}
