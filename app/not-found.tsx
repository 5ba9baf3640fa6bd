import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="h-dvh">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={SearchX}
        title="There is no such page"
        text="The address may be mistyped, or what it showed is gone."
      >
        <Button asChild>
          <Link href="/inbox">Go to the inbox</Link>
        </Button>
      </EmptyState>
    </main>
  );
}
