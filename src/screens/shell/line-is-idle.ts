/** For so many milliseconds nothing may have come in. */
const quiet = 2000;

/**
 * Resolves once nothing has been loaded for two seconds: what the person waits for is there by then.
 * @param notBefore Milliseconds since the page was asked for that have to be over as well.
 */
export const lineIsIdle = (notBefore = 0): Promise<void> =>
  new Promise((resolve) => {
    const watch =
      typeof PerformanceObserver === 'function'
        ? new PerformanceObserver(() => {
            clearTimeout(timer);
            timer = waits();
          })
        : undefined;
    const done = () => {
      watch?.disconnect();
      resolve();
    };
    const waits = () => setTimeout(done, Math.max(quiet, notBefore - performance.now()));
    let timer = waits();
    watch?.observe({ entryTypes: ['resource'] });
  });
