/** Placeholder of the first version. */
export function stripSignature(text: string): string {
  return text;
}
