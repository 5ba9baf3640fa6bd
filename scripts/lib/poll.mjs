/**
 * Asks again and again until the answer is not undefined.
 * @template T
 * @param {() => T | undefined | Promise<T | undefined>} ask
 * @param {{ timeout: number, every?: number }} times milliseconds
 * @returns {Promise<T | undefined>} undefined when the time is over
 */
export async function poll(ask, { timeout, every = 50 }) {
  const deadline = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) return undefined;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
