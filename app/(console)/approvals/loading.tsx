import { PageHeader } from '@/components/shell/page-header';
import { Skeleton } from '@/components/ui/skeleton';

/** The queue before it is there, in the same measures. */
export default function ApprovalsLoading() {
  return (
    <>
      <PageHeader title="Approvals" aside="Oldest deadline first" />
      <div
        role="status"
        aria-label="Loading approvals"
        className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5"
      >
        <Skeleton className="h-64 rounded-lg" />
        <Skeleton className="h-10" />
        <Skeleton className="h-10" />
      </div>
    </>
  );
}
