import postgres from 'postgres';

const [, , address] = process.argv;
if (!address) throw new Error('The address of the database is missing.');
const url = new URL(address);
const name = decodeURIComponent(url.pathname.slice(1));
url.pathname = '/postgres';
const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
await sql`drop database if exists ${sql(name)} with (force)`;
await sql.end({ timeout: 5 });
