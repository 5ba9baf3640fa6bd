'use client';
import { useRouter } from 'next/navigation';
import { useLive } from './live-provider';
import { useThrottled } from './use-throttled';

/** Renders nothing; has the server render the page again when something that it shows changes. Without an id: at any change. */
export function LivePage({ conversationId }: { conversationId?: string }) {
  const router = useRouter();
  const refresh = useThrottled(() => router.refresh());
  useLive((change) => {
    const concerns = !conversationId || !change.conversationId || change.conversationId === conversationId;
    if (concerns) refresh();
  });
  return null;
}
