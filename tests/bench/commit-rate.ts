import postgres from 'postgres';

/** The database's own ceiling: commits of one small row each, with so many connections at once, for so many seconds. */
export async function commitRate(url: string, connections: number, seconds: number): Promise<number> {
  const sql = postgres(url, { max: connections, onnotice: () => undefined });
  await sql`create table if not exists bench_commits (id bigint generated always as identity primary key, body text not null)`;
  const until = performance.now() + seconds * 1000;
  let commits = 0;
  const work = async () => {
    while (performance.now() < until) {
      await sql`insert into bench_commits (body) values ('a row of about the size of a step')`;
      commits += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  await sql`drop table bench_commits`;
  await sql.end();
  return Math.round(commits / seconds);
}
