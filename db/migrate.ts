import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** Any fixed number: two processes that migrate the same database at once wait for each other on it. */
const MIGRATION_LOCK = 7_281_140;

/**
 * Brings a database to the newest schema. Safe to run at every start and from several processes.
 * @param url address of the database
 * @param folder where the migrations are; the checkout's own by default
 */
export async function migrateDatabase(
  url: string,
  folder = fileURLToPath(new URL('./migrations', import.meta.url)),
): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder: folder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
