import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';

const MIGRATIONS = join(process.cwd(), 'db/migrations');
const TEMPLATE_LOCK = 7_281_141;

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is missing: npm test sets it.');
  return url;
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(MIGRATIONS).sort()) {
    if (name.endsWith('.sql')) hash.update(readFileSync(join(MIGRATIONS, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** A fresh, migrated, empty database for one test file; `drop` removes it. Migrations run once per set of migrations, into a template. */
export async function testDatabase(server = serverUrl()) {
  const template = `firstline_template_${migrationsHash()}`;
  const name = `firstline_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  await admin`select pg_advisory_lock(${TEMPLATE_LOCK})`;
  const [found] = await admin`select 1 from pg_database where datname = ${template}`;
  if (!found) {
    await admin.unsafe(`drop database if exists ${template}_new`);
    await admin.unsafe(`create database ${template}_new`);
    await migrateDatabase(withName(server, `${template}_new`), MIGRATIONS);
    await admin.unsafe(`alter database ${template}_new rename to ${template}`);
  }
  await admin.unsafe(`create database ${name} template ${template}`);
  await admin`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
  const url = withName(server, name);
  const { sql, db, close } = openDatabase(url, 10);
  const drop = async () => {
    await close();
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end({ timeout: 5 });
  };
  return { url, sql, db, drop };
}
