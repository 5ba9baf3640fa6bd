const begun = performance.now();

/** Prints one line with the seconds since the command began. */
export function say(line) {
  console.log(`[${((performance.now() - begun) / 1000).toFixed(1)}s] ${line}`);
}

/** A failure that the reader can act on: printed as one sentence, without a stack trace. */
export class Stop extends Error {
  name = 'Stop';
}
