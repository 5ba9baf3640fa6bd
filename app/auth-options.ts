import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { findSessionUser, type SessionUser } from '@/lib/access/session-user';
import { signIn } from '@/lib/access/sign-in';
import { AppError, errorLabel } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { server } from './server';

declare module 'next-auth' {
  interface Session {
    /** Null when the account is gone, disabled, or its sessions were ended. */
    person: SessionUser | null;
  }
  interface User {
    sessionVersion: number;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sessionVersion?: number;
    person?: SessionUser | null;
  }
}

const credentialsSchema = z.object({ email: z.string().min(1).max(320), password: z.string().min(1).max(1000) });

/** The nearest proxy's word for where a request comes from; what stands before it in the header is only claimed. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.['x-forwarded-for'];
  return typeof forwarded === 'string' ? (forwarded.split(',').at(-1)?.trim() ?? 'unknown') : 'unknown';
}

/** Sign-in by e-mail and password. Roles and validity are read from the database again at every use of a session. */
export function authOptions(): NextAuthOptions {
  return {
    secret: server().env.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials, request) => authorize(credentials, addressOf(request.headers)),
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        const sessionVersion = user ? user.sessionVersion : (token.sessionVersion ?? 0);
        const userId = user ? user.id : (token.sub ?? '');
        const person = z.uuid().safeParse(userId).success
          ? await findSessionUser(server().db, { userId, sessionVersion })
          : null;
        return { sub: userId, sessionVersion, person };
      },
      session: ({ session, token }) => ({ expires: session.expires, person: token.person ?? null }),
    },
    logger: {
      error: (code) => log.error({ code }, 'sign-in failed'),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** next-auth hands the text of the thrown error to the sign-in page, so only sentences meant for people leave here. */
async function authorize(credentials: unknown, address: string) {
  const input = credentialsSchema.safeParse(credentials);
  if (!input.success) throw new Error('Enter your e-mail address and password.');
  try {
    const { userId, sessionVersion } = await signIn(server().contextFor({ kind: 'system' }), {
      ...input.data,
      address,
    });
    return { id: userId, sessionVersion };
  } catch (error) {
    if (error instanceof AppError) throw new Error(error.message);
    log.error({ error: errorLabel(error) }, 'sign-in could not be checked');
    throw new Error('Sign-in does not work at the moment. Try again in a minute.');
  }
}
