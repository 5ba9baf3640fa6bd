import type { Sandbox } from '@/sandbox/start-sandbox';

/** The environment of a built server that serves a sandbox on a port of this machine. */
export function serverEnv(sandbox: Sandbox, server: { databaseUrl: string; port: number }): Record<string, string> {
  const { crm, backend } = sandbox;
  return {
    PORT: String(server.port),
    HOSTNAME: '127.0.0.1',
    DATABASE_URL: server.databaseUrl,
    NEXTAUTH_URL: `http://127.0.0.1:${server.port}`,
    NEXTAUTH_SECRET: 'a secret that only this run knows',
    CRM_API_URL: crm.url,
    CRM_API_TOKEN: crm.token,
    CRM_WEBHOOK_SECRET: crm.webhookSecret,
    BACKEND_API_URL: backend.url,
    BACKEND_API_TOKEN: backend.token,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
}
