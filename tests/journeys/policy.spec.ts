import { expect, test } from '@playwright/test';

// The address of a service worker counts as a script.
test.use({ serviceWorkers: 'allow' });

test('the page runs no text as a script, takes no style of a text, and reaches nowhere', async ({ page }) => {
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await page.getByRole('heading', { level: 1 }).waitFor();
  const forbidden = await page.evaluate(async () => {
    const seen: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, originalPolicy }) => {
      // The header says the same once more, and what no page can say of itself.
      if (!originalPolicy.includes('frame-ancestors')) seen.push(effectiveDirective);
    });
    const put = <Tag extends 'script' | 'style' | 'iframe' | 'img' | 'form'>(
      tag: Tag,
      given: Partial<HTMLElementTagNameMap[Tag]>,
    ) => document.body.append(Object.assign(document.createElement(tag), given));
    const attempts = [
      () => put('style', { textContent: 'body { display: none }' }),
      () => document.body.setAttribute('style', 'display: none'),
      () => put('img', { src: 'https://elsewhere.example/seen.png' }),
      () => put('iframe', { src: './' }),
      () => fetch('https://elsewhere.example/'),
      () => document.body.insertAdjacentHTML('beforeend', '<b>told</b>'),
      () => put('script', { src: './assets/told.js' }),
      () => navigator.serviceWorker.register('./other.js'),
    ];
    for (const attempt of attempts) {
      try {
        await attempt();
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
    await new Promise((later) => setTimeout(later, 200));
    return seen.sort();
  });
  expect(forbidden).toEqual([
    'connect-src',
    'frame-src',
    'img-src',
    'require-trusted-types-for',
    'require-trusted-types-for',
    'require-trusted-types-for',
    'style-src-attr',
    'style-src-elem',
  ]);
  await expect(page.locator('body')).toBeVisible();
});
