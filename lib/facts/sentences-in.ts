/** The sentences of a text, each with the marks that end it; a line break ends one too. */
export const sentencesIn = (text: string): string[] => text.match(/[^.!?…\n]+[.!?…]*/gu) ?? [];
