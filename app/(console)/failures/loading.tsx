import { PageHeader } from '@/components/shell/page-header';
import { Skeleton } from '@/components/ui/skeleton';

/** The list before it is there, in the same measures. */
export default function FailuresLoading() {
  return (
    <>
      <PageHeader title="Failures" />
      <div
        role="status"
        aria-label="Loading failures"
        className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5"
      >
        <Skeleton className="h-14" />
        <Skeleton className="h-14" />
        <Skeleton className="h-14" />
      </div>
    </>
  );
}
