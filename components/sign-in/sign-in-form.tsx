'use client';
import { useRouter } from 'next/navigation';
import { useId, useState, useTransition } from 'react';
import { toRoute } from '../shell/route';
import { ROLE_LABELS } from '../text/labels';
import { Button } from '../ui/button';
import { Input } from '../ui/input';
import { Spinner } from '../ui/spinner';
import { useHydrated } from '../ui/use-hydrated';
import { signInWith } from './session-client';

export type DemoAccount = { email: string; role: keyof typeof ROLE_LABELS; password: string };
type Props = {
  /** Where to go afterwards: a path of this site, checked by the server. */
  callbackUrl: string;
  demo: DemoAccount[];
};

/**
 * E-mail address and password; in the demo also the ready accounts, each a click away. The fields keep what was typed before the page's
 * code arrived, and nothing can be sent until then.
 */
export function SignInForm({ callbackUrl, demo }: Props) {
  const router = useRouter();
  const ids = { email: useId(), password: useId() };
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const ready = useHydrated();
  const submit = (account: { email: string; password: string }) =>
    start(async () => {
      setError(null);
      const refused = await signInWith(account);
      if (refused === null) {
        router.replace(toRoute(callbackUrl));
        router.refresh();
      } else setError(refused);
    });
  return (
    <>
      <form
        className="flex flex-col gap-3"
        // Never into the address, whoever submits it.
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          submit({ email: String(given.get('email')), password: String(given.get('password')) });
        }}
      >
        <div>
          <label htmlFor={ids.email} className="mb-1 block font-medium">
            E-mail address
          </label>
          <Input id={ids.email} type="email" name="email" autoComplete="username" required className="h-10" />
        </div>
        <div>
          <label htmlFor={ids.password} className="mb-1 block font-medium">
            Password
          </label>
          <Input
            id={ids.password}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            className="h-10"
          />
        </div>
        <p role="alert" className="text-danger empty:hidden">
          {error}
        </p>
        <Button type="submit" variant="primary" size="touch" disabled={pending || !ready} className="mt-1">
          {pending ? <Spinner /> : null}
          Sign in
        </Button>
      </form>
      {demo.length > 0 ? <DemoAccounts accounts={demo} disabled={pending || !ready} onChoose={submit} /> : null}
    </>
  );
}

type DemoProps = { accounts: DemoAccount[]; disabled: boolean; onChoose: (account: DemoAccount) => void };

function DemoAccounts({ accounts, disabled, onChoose }: DemoProps) {
  return (
    <section aria-label="Demo accounts" className="mt-6 border-border border-t pt-4">
      <h2 className="mb-2 text-muted">This is the demo. Sign in as</h2>
      <ul className="flex flex-col gap-1.5">
        {accounts.map((account) => (
          <li key={account.email}>
            <Button
              disabled={disabled}
              onClick={() => onChoose(account)}
              className="h-10 w-full justify-between font-normal"
            >
              <span className="font-medium">{ROLE_LABELS[account.role]}</span>
              <span className="text-muted text-xs">
                {account.email} · {account.password}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
