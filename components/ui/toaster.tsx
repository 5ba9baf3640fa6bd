'use client';
import { useTheme } from 'next-themes';
import { Toaster as Sonner } from 'sonner';

/** Where short messages appear; screen readers hear them. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-center"
      toastOptions={{
        style: {
          background: 'var(--raised)',
          border: '1px solid var(--border)',
          color: 'var(--text)',
          fontFamily: 'inherit',
          fontSize: '13px',
        },
      }}
    />
  );
}
