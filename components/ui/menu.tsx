'use client';
import { Check, ChevronRight } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

const panel =
  'z-50 max-h-[min(24rem,var(--radix-dropdown-menu-content-available-height))] min-w-44 overflow-y-auto scroll-quiet rounded-lg border border-border bg-raised p-1 text-sm shadow-float data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98';
const row =
  'relative flex h-8 cursor-default select-none items-center gap-2 rounded px-2 outline-none data-[disabled]:opacity-50 data-[highlighted]:bg-hover [&_svg]:size-3.5 [&_svg]:text-muted';

export const Menu = Primitive.Root;
export const MenuTrigger = Primitive.Trigger;
export const MenuSub = Primitive.Sub;
export const MenuRadioGroup = Primitive.RadioGroup;

export function MenuContent({ className, sideOffset = 4, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content sideOffset={sideOffset} collisionPadding={8} className={cn(panel, className)} {...props} />
    </Primitive.Portal>
  );
}

export function MenuItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return <Primitive.Item className={cn(row, className)} {...props} />;
}

export function MenuSubTrigger({ children, ...props }: ComponentProps<typeof Primitive.SubTrigger>) {
  return (
    <Primitive.SubTrigger className={row} {...props}>
      {children}
      <ChevronRight aria-hidden className="ml-auto" />
    </Primitive.SubTrigger>
  );
}

export function MenuSubContent({ className, ...props }: ComponentProps<typeof Primitive.SubContent>) {
  return (
    <Primitive.Portal>
      <Primitive.SubContent collisionPadding={8} className={cn(panel, className)} {...props} />
    </Primitive.Portal>
  );
}

/** An item that is on or off; choosing it leaves the menu open. */
export function MenuCheckbox({ children, ...props }: ComponentProps<typeof Primitive.CheckboxItem>) {
  return (
    <Primitive.CheckboxItem className={cn(row, 'pl-7')} onSelect={(event) => event.preventDefault()} {...props}>
      <Indicator />
      {children}
    </Primitive.CheckboxItem>
  );
}

export function MenuRadio({ children, ...props }: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(row, 'pl-7')} {...props}>
      <Indicator />
      {children}
    </Primitive.RadioItem>
  );
}

function Indicator() {
  return (
    <Primitive.ItemIndicator className="absolute left-2">
      <Check aria-hidden className="text-accent-ink!" />
    </Primitive.ItemIndicator>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="px-2 py-1.5 text-xs text-muted">{children}</Primitive.Label>;
}

export function MenuSeparator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-border" />;
}
