import { expect, it } from 'vitest';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { findPage, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';

it('shows a returning person no placeholder of the whole start page first', async () => {
  const seen: string[] = [];
  const watching = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
  watching.observe(document.body, { childList: true, subtree: true });
  await renderApp({ walk: roadTo('firstStep'), hash: '#/' });
  await findPage(start.back);
  watching.disconnect();
  const shown = seen.filter((text) => text.includes(common.appName));
  expect(shown.length).toBeGreaterThan(0);
  for (const text of shown) expect(text).toContain(start.doors);
});
