import { describe, expect, it } from 'vitest';
import { baseBefore } from './scripts-apart.ts';

const app = '<script type="module" crossorigin src="./assets/index-A1.js"></script>';
const preload = '<link rel="modulepreload" crossorigin href="./assets/base-B2.js">';

describe('the scripts of a page', () => {
  it('are what the app stands on, and then the app', () => {
    const sources = [...baseBefore(`<head>${app}${preload}</head>`).matchAll(/<script[^>]* src="([^"]*)"/g)];
    expect(sources.map(([, source]) => source)).toEqual(['./assets/base-B2.js', './assets/index-A1.js']);
  });

  it('are none where the page has none', () => {
    expect(baseBefore('<head><script>1</script></head>')).toBe('<head><script>1</script></head>');
  });

  it('are refused where the file that the app stands on is not named', () => {
    expect(() => baseBefore(`<head>${app}</head>`)).toThrow('base');
  });
});
