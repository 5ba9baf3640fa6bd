import { readHealth } from '@/app/health';

export const dynamic = 'force-dynamic';

/** 200 when everything that is needed to serve is ready, else 503 with the reason. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
