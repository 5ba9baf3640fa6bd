import type { MessageReading } from './message-reading';

/** A denial stands so many words before what it denies, or behind it ("nochmal schicken braucht ihr nicht"). */
const REACH = 4;

/** "The money, please: you need not send it again": every word for a new delivery is denied in its clause. */
export function refusesRedelivery(message: MessageReading): boolean {
  const hits = message.all('redeliver');
  return hits.length > 0 && hits.every((hit) => message.nearInClause(hit, REACH, 'neg', 'noWant'));
}
