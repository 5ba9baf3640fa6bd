import { parse } from '@marcbachmann/cel-js';

type Variables = { event?: unknown; async?: unknown };
const CACHE_SIZE = 2_000;
const compiled = new Map<string, (variables: Variables) => unknown>();

/** Compiles a CEL expression, or throws a sentence that names it. Compiled ones are kept. */
export function compileExpression(source: string): (variables: Variables) => unknown {
  const known = compiled.get(source);
  if (known) return known;
  try {
    const run = parse(source);
    if (compiled.size >= CACHE_SIZE) compiled.clear();
    compiled.set(source, run);
    return run;
  } catch (cause) {
    throw new Error(`"${source}" is not an expression that can be evaluated`, { cause });
  }
}

/** Like the Inngest server: a name that the event does not have makes the expression undefined, not an error. */
function evaluate(source: string, variables: Variables): unknown {
  try {
    return compileExpression(source)(variables);
  } catch {
    return undefined;
  }
}

/** True when there is no condition, or it holds. */
export function holds(source: string | null | undefined, variables: Variables): boolean {
  return !source || evaluate(source, variables) === true;
}

/** The value of a key expression for an event, as text. */
export function keyOf(source: string, event: unknown): string {
  return String(evaluate(source, { event }));
}

/** The value of a numeric expression for an event; 0 when it has none. */
export function numberOf(source: string, event: unknown): number {
  const value = Number(evaluate(source, { event }));
  return Number.isFinite(value) ? value : 0;
}
