/** A regular expression's alternatives for plain phrases, the longest first; a space stands for any run of spaces. */
export function alternatives(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' +'))
    .join('|');
}

/** The phrases of a text that separates them by bars, over as many lines as it takes. */
export function phraseList(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
