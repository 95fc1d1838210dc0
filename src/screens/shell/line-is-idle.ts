/** For so many milliseconds nothing may have come in. */
const quiet = 2000;

/** Resolves once nothing has been loaded for two seconds: what the person waits for is there by then. */
export const lineIsIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const watch =
      typeof PerformanceObserver === 'function'
        ? new PerformanceObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(done, quiet);
          })
        : undefined;
    const done = () => {
      watch?.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quiet);
    watch?.observe({ entryTypes: ['resource'] });
  });
