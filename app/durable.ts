import { createDurable, type Durable } from './create-durable';
import { server } from './server';

const shared = globalThis as typeof globalThis & { firstlineDurable?: Durable };

/** The driver of this process, made on first use. */
export function durable(): Durable {
  shared.firstlineDurable ??= createDurable(server());
  return shared.firstlineDurable;
}
