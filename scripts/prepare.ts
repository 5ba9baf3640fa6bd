import postgres from 'postgres';
import { migrateDatabase } from '@/db/migrate';
import { seedDatabase } from '@/db/seed';

/** PostgreSQL's code for "database does not exist". */
const NO_DATABASE = '3D000';

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

async function canConnect(url: string): Promise<true | string> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    return codeOf(error);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Creates the database when only it is missing. @returns a sentence when it cannot be reached */
async function ensureDatabase(url: string): Promise<string | undefined> {
  const reached = await canConnect(url);
  if (reached === true) return undefined;
  const address = new URL(url);
  const where = `DATABASE_URL: no connection to ${address.host}${address.pathname} (${reached}).`;
  if (reached !== NO_DATABASE) return where;
  const name = decodeURIComponent(address.pathname.slice(1));
  address.pathname = '/postgres';
  const sql = postgres(address.href, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await sql`create database ${sql(name)}`;
    return undefined;
  } catch (error) {
    return `${where.slice(0, -1)}, and it could not be created (${codeOf(error)}).`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function main(url: string): Promise<void> {
  const problem = await ensureDatabase(url);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  await migrateDatabase(url);
  const adminPassword = process.env.FIRSTLINE_ADMIN_PASSWORD;
  const seeded = await seedDatabase(url, {
    demo: process.env.FIRSTLINE_DEMO === '1',
    ...(adminPassword ? { adminPassword } : {}),
  });
  console.log(JSON.stringify({ accounts: seeded.accounts }));
}

await main(process.env.DATABASE_URL ?? '');
