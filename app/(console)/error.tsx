'use client';
import { TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** A page that could not be rendered, inside the frame that still works. */
export default function ConsoleError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div role="alert" className="h-full">
      <EmptyState
        icon={TriangleAlert}
        title="This page could not be shown"
        text="Something went wrong on our side. Nothing you did is lost."
      >
        <Button onClick={reset}>Try again</Button>
      </EmptyState>
    </div>
  );
}
