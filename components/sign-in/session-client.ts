/** next-auth's endpoints, called by hand: its own client is more code than the rest of the page. */
async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const csrf = await fetch('/api/auth/csrf');
  const { csrfToken }: { csrfToken: string } = await csrf.json();
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  });
}

/** Signs in. @returns null, or the sentence that says why not */
export async function signInWith(account: { email: string; password: string }): Promise<string | null> {
  try {
    const response = await post('callback/credentials', { email: account.email, password: account.password });
    if (response.ok) return null;
    const { url }: { url: string } = await response.json();
    return new URL(url, window.location.origin).searchParams.get('error') ?? 'Signing in did not work.';
  } catch {
    return 'The server does not answer. Try again in a minute.';
  }
}

/** Ends the session and loads the sign-in page anew, so that nothing of this person stays in the page. */
export async function signOut(): Promise<void> {
  await post('signout', {}).catch(() => undefined);
  window.location.assign('/sign-in');
}
