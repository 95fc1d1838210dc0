import { describe, expect, it } from 'vitest';
import { pageBeforeScripts } from './page-first.ts';

describe('what a page fetches', () => {
  it('is itself before its scripts, named or fetched ahead', () => {
    const html =
      '<link rel="icon" href="./i.svg" /><script>1</script>' +
      '<script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" href="./assets/b.js">';
    expect(pageBeforeScripts(html)).toBe(
      '<link rel="icon" href="./i.svg" /><script>1</script>' +
        '<script type="module" fetchpriority="low" crossorigin src="./assets/a.js"></script>' +
        '<link rel="modulepreload" fetchpriority="low" href="./assets/b.js">',
    );
  });
});
