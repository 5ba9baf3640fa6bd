import { writeSync } from 'node:fs';
import { openDatabase } from '@/db/client';
import { embeddedExecutor } from './embedded-driver';
import type { Note } from './fns';

/** A process of its own to be killed: runs the feature functions on the database in argv and prints what they note. */
const [, , url = ''] = process.argv;
const { sql } = openDatabase(url, 5);
const app = embeddedExecutor(sql, { leaseMs: 1_500 });
app.notes.push = (...notes: Note[]) => {
  for (const note of notes) writeSync(1, `${JSON.stringify(note)}\n`);
  return 0;
};
await app.start();
writeSync(1, `${JSON.stringify({ what: 'ready', k: '' })}\n`);
