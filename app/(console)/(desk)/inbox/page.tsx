import type { Metadata } from 'next';
import { requireUser } from '@/app/session';

export const metadata: Metadata = { title: 'Inbox' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The list itself is part of the layout, which shares it with the conversations; here only who may see it is checked. */
export default async function InboxPage({ searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  const query = new URLSearchParams(given).toString();
  await requireUser(query ? `/inbox?${query}` : '/inbox');
  return null;
}
