type Waiting<In, Out> = { value: In; resolve: (result: Out) => void; reject: (error: unknown) => void };

/**
 * Group commit: values that arrive while a batch is under way go together in the next one.
 * @param run handles a batch and answers one result for each value, in order
 */
export function createBatcher<In, Out>(
  run: (values: In[]) => Promise<Out[]>,
  { maxSize = 200, parallel = 1 } = {},
): (value: In) => Promise<Out> {
  const waiting: Waiting<In, Out>[] = [];
  let active = 0;

  async function drain(): Promise<void> {
    while (waiting.length > 0 && active < parallel) {
      active++;
      const batch = waiting.splice(0, maxSize);
      try {
        const results = await run(batch.map((entry) => entry.value));
        if (results.length !== batch.length) throw new Error('a batch must answer one result for each value');
        results.forEach((result, index) => {
          batch[index]?.resolve(result);
        });
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      } finally {
        active--;
      }
    }
  }
  return (value) =>
    new Promise((resolve, reject) => {
      waiting.push({ value, resolve, reject });
      if (active === 0) queueMicrotask(drain);
    });
}
