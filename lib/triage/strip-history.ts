/** Placeholder of the first version. */
export function stripHistory(text: string): string {
  return text;
}
