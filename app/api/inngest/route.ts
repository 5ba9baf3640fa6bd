import { durable } from '@/app/durable';

export const dynamic = 'force-dynamic';

/** Where an Inngest server registers and calls the functions. With the embedded executor there is nothing to call from outside. */
async function answer(request: Request): Promise<Response> {
  const { handler } = await durable();
  return handler ? handler(request) : new Response(null, { status: 404 });
}

export { answer as GET, answer as POST, answer as PUT };
