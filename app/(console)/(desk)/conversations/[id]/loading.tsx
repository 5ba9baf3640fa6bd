import { Skeleton } from '@/components/ui/skeleton';

/** The conversation before it is there, in the same measures. */
export default function ConversationLoading() {
  return (
    <>
      <div role="status" aria-label="Loading the conversation" className="flex min-w-0 flex-1 flex-col">
        <div className="flex h-[73px] flex-col justify-center gap-2 border-border border-b px-4">
          <Skeleton className="h-4 w-56" />
          <Skeleton className="h-3.5 w-72" />
        </div>
        <div className="h-9 border-border border-b" />
        <div className="mx-auto flex w-full max-w-2xl flex-1 flex-col gap-5 px-4 py-6">
          {[20, 28, 16].map((height) => (
            <div key={height} className="flex gap-3">
              <Skeleton className="size-6 rounded-full" />
              <Skeleton className="flex-1 rounded-lg" style={{ height: height * 4 }} />
            </div>
          ))}
        </div>
      </div>
      <div className="w-72 shrink-0 border-border border-l bg-background p-4 max-md:hidden xl:w-80">
        <Skeleton className="mb-3 h-4 w-24" />
        <Skeleton className="mb-6 h-24" />
        <Skeleton className="mb-3 h-4 w-20" />
        <Skeleton className="h-28" />
      </div>
    </>
  );
}
