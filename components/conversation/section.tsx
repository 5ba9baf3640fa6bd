import type { ReactNode } from 'react';

/** A titled part of a pane. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-border border-b px-4 py-3.5 last:border-b-0">
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h2 className="font-semibold text-sm">{title}</h2>
        {aside ? <span className="text-muted text-xs">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}

/** Names and values in two columns; rows without a value are left out. */
export function Facts({ rows }: { rows: [string, ReactNode][] }) {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="grid grid-cols-[minmax(4.75rem,auto)_1fr] gap-x-3 gap-y-1">
      {shown.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
