import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export default function ConversationNotFound() {
  return (
    <div className="min-w-0 flex-1">
      <h1 className="sr-only">Not found</h1>
      <EmptyState icon={SearchX} title="There is no such conversation" text="The address may be mistyped.">
        <Button asChild>
          <Link href="/inbox">Go to the inbox</Link>
        </Button>
      </EmptyState>
    </div>
  );
}
