import postgres from 'postgres';
import { migrateDatabase } from '@/db/migrate';
import { seedDatabase } from '@/db/seed';

/** A new database on the bench's server, migrated and seeded. @returns its address */
export async function prepareBenchDatabase(adminUrl: string, name: string): Promise<string> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`drop database if exists bench_${name} with (force)`);
  await admin.unsafe(`create database bench_${name}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/bench_${name}`;
  await migrateDatabase(url.href);
  await seedDatabase(url.href, { demo: true });
  return url.href;
}
