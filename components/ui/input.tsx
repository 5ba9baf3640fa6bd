import type { ComponentProps } from 'react';
import { cn } from './cn';

const field =
  'w-full rounded-md border border-border-strong bg-surface text-text transition-colors hover:border-muted focus-visible:border-ring focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-danger';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cn(field, 'h-8 px-2.5 text-sm', className)} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea className={cn(field, 'field-sizing-content block min-h-16 px-2.5 py-2 text-sm', className)} {...props} />
  );
}
