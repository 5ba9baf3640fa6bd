import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { server } from '@/app/server';
import { currentUser } from '@/app/session';
import { Logo } from '@/components/shell/logo';
import { toRoute } from '@/components/shell/route';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { listAccounts } from '@/lib/access/queries';
import { safeCallback } from '@/lib/access/safe-callback';
import { DEMO_PASSWORD } from '@/lib/access/seed-accounts';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  const target = safeCallback(typeof callbackUrl === 'string' ? callbackUrl : '');
  if (await currentUser()) redirect(toRoute(target));
  return (
    <main className="flex min-h-dvh items-center justify-center px-4 py-10">
      <div className="w-full max-w-sm">
        <div className="mb-6">
          <Logo />
          <h1 className="mt-5 font-semibold text-xl tracking-tight">Sign in</h1>
        </div>
        <SignInForm callbackUrl={target} demo={await demoAccounts()} />
      </div>
    </main>
  );
}

/** The demo's ready accounts with their password; outside the demo none is ever named here. */
async function demoAccounts() {
  const { env, contextFor } = server();
  if (env.FIRSTLINE_DEMO !== '1') return [];
  const accounts = await listAccounts(contextFor({ kind: 'system' }).db);
  return accounts.map(({ email, role }) => ({ email, role, password: DEMO_PASSWORD }));
}
