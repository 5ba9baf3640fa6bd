import { LoaderCircle } from 'lucide-react';

/** Turns while something is being done; the words beside it say what. */
export function Spinner() {
  return <LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" />;
}
