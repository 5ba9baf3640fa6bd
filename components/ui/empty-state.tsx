import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

type Props = { icon: LucideIcon; title: string; text?: string; className?: string; children?: ReactNode };

/** What stands where a list or page would be: nothing there, no permission, or an error, with the way on below it. */
export function EmptyState({ icon: Icon, title, text, className, children }: Props) {
  return (
    <div className={cn('flex h-full flex-col items-center justify-center gap-1 px-6 py-16 text-center', className)}>
      <div className="mb-2 flex size-10 items-center justify-center rounded-full bg-hover">
        <Icon aria-hidden className="size-4.5 text-muted" />
      </div>
      <p className="font-medium text-base text-text">{title}</p>
      {text ? <p className="max-w-sm text-muted text-sm">{text}</p> : null}
      {children ? <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div> : null}
    </div>
  );
}
