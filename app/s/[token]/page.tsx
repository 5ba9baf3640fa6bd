import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { server } from '@/app/server';
import { RatingForm } from '@/components/rating/rating-form';
import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';
import { MOST_COMMENT_CHARACTERS } from '@/lib/followups/rate-by-link';
import { type RatingView, readRatingView } from '@/lib/followups/rating-view';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The address opens the page, so it is told to nobody. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, texts } = await read((await params).token);
  const title = { open: texts.title, expired: texts.expiredTitle, invalid: texts.invalidTitle }[view.state];
  return { title: { absolute: title }, referrer: 'no-referrer' };
}

/** A customer says how satisfied they were: by a signed link, with no sign-in, in their language. */
export default async function RatingPage({ params, searchParams }: Props) {
  const { token } = await params;
  const asked = await searchParams;
  const { view, texts } = await read(token);
  const here = `/s/${encodeURIComponent(token)}`;
  if (view.state !== 'open') {
    const expired = view.state === 'expired';
    return (
      <Sheet language={view.language} title={expired ? texts.expiredTitle : texts.invalidTitle}>
        <p className="mt-3 text-base">{expired ? texts.expired : texts.invalid}</p>
      </Sheet>
    );
  }
  if ('stored' in asked && view.rating) {
    return (
      <Sheet language={view.language} title={texts.thanksTitle}>
        <p role="status" className="mt-3 text-base">
          {texts.thanks}
        </p>
        <p className="mt-6">
          <a href={here} className="inline-flex min-h-11 items-center text-accent-ink text-base underline">
            {texts.change}
          </a>
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet language={view.language} title={texts.title}>
      <RatingForm
        texts={texts}
        action={`/api/ratings/${encodeURIComponent(token)}`}
        rating={view.rating}
        missing={'missing' in asked}
        mostCharacters={MOST_COMMENT_CHARACTERS}
      />
    </Sheet>
  );
}

function Sheet({ language, title, children }: { language: string; title: string; children: ReactNode }) {
  return (
    <main lang={language} className="mx-auto min-h-dvh max-w-lg px-5 py-10 sm:py-16">
      <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
      {children}
    </main>
  );
}

async function read(
  token: string,
): Promise<{ view: RatingView; texts: ReturnType<typeof resolveLocale>['locale']['ratingPage'] }> {
  const { env, clock, contextFor } = server();
  const reader = (await headers()).get('accept-language')?.split(/[,;]/)[0] ?? 'en';
  const view = await readRatingView(contextFor({ kind: 'system' }).db, {
    secret: env.NEXTAUTH_SECRET,
    token,
    language: reader,
    now: clock.now(),
  });
  return { view, texts: resolveLocale(view.language).locale.ratingPage };
}
