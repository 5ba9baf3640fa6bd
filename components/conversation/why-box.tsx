import type { ReactNode } from 'react';

/** A framed part of the Why tab. */
export function WhyBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-3 rounded-lg border border-border bg-raised px-3.5 py-3">
      <h2 className="mb-2 font-semibold text-sm">{title}</h2>
      {children}
    </section>
  );
}
