/** Shows a short message at the edge of the page. What shows it is loaded when there is something to show. */
async function show(kind: 'success' | 'error', text: string): Promise<void> {
  const { toast } = await import('sonner');
  toast[kind](text);
}

export const notify = {
  success: (text: string) => void show('success', text),
  error: (text: string) => void show('error', text),
};
