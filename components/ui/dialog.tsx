'use client';
import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';
import { cn } from './cn';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** `sheet` comes in from the left edge and fills the height. */
  kind?: 'dialog' | 'sheet';
  /** Keeps the title for screen readers only. */
  hideTitle?: boolean;
  className?: string;
  children: ReactNode;
};

const SHAPES = {
  dialog: 'top-[12vh] left-1/2 w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 rounded-xl data-[state=open]:zoom-in-98',
  sheet: 'inset-y-0 left-0 w-72 max-w-[85vw] data-[state=open]:slide-in-from-left-4',
};

/** A window over the page that keeps the focus until it is closed. */
export function Dialog({ open, onOpenChange, title, kind = 'dialog', hideTitle = false, className, children }: Props) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-black/35 data-[state=open]:animate-in data-[state=open]:fade-in-0" />
        <Primitive.Content
          aria-describedby={undefined}
          className={cn(
            'fixed z-50 border border-border bg-raised shadow-float duration-150 data-[state=open]:animate-in data-[state=open]:fade-in-0',
            SHAPES[kind],
            className,
          )}
        >
          <Primitive.Title className={hideTitle ? 'sr-only' : 'px-4 pt-3.5 pb-2 text-base font-semibold'}>
            {title}
          </Primitive.Title>
          {children}
          {hideTitle ? null : (
            <Primitive.Close asChild>
              <Button variant="ghost" size="icon" className="absolute top-2.5 right-2.5" aria-label="Close">
                <X aria-hidden />
              </Button>
            </Primitive.Close>
          )}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
