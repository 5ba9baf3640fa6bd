/** The head of a page that is not split into panes. */
export function PageHeader({ title, aside }: { title: string; aside?: string }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-border border-b px-4">
      <h1 className="font-semibold text-base">{title}</h1>
      {aside ? <p className="ml-auto truncate text-muted text-xs">{aside}</p> : null}
    </header>
  );
}
