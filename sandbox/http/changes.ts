/** Tells listeners of changes and lets a test wait for a state instead of sleeping. */
export function createChanges<E>() {
  const listeners = new Set<(event: E) => void>();
  const on = (listener: (event: E) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    on,
    emit: (event: E) => {
      for (const listener of [...listeners]) listener(event);
    },
    /**
     * Resolves with the first truthy value of `check`, looked at now and after each change.
     * @throws Error after `timeoutMs`, or what `check` throws
     */
    waitFor: <T>(check: () => T | undefined | null | false, timeoutMs = 10_000): Promise<T> =>
      new Promise((resolve, reject) => {
        const look = () => {
          try {
            const value = check();
            if (value) settle(() => resolve(value));
          } catch (error) {
            settle(() => reject(error));
          }
        };
        const settle = (finish: () => void) => {
          clearTimeout(deadline);
          off();
          finish();
        };
        const deadline = setTimeout(
          () => settle(() => reject(new Error(`nothing of the kind within ${timeoutMs} ms: ${check}`))),
          timeoutMs,
        );
        const off = on(look);
        look();
      }),
  };
}

export type Changes<E> = ReturnType<typeof createChanges<E>>;
