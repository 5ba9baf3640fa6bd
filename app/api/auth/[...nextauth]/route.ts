import NextAuth from 'next-auth';
import { authOptions } from '@/app/auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own endpoints: sign-in, sign-out, CSRF token, session. */
async function handler(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}

export { handler as GET, handler as POST };
