import { mostInstalments } from '#model/limits.ts';
import { result } from '#words/result/result.ts';
import { link } from '#words/share/link.ts';
import { common } from '#words/shell/common.ts';
import { extremes } from './support/extremes.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

test('a printed result has every instalment, and neither the ways elsewhere nor what is for oneself', async ({
  page,
}) => {
  const scene = extremes().find(({ hash }) => hash === '#/result');
  if (scene === undefined) throw new Error('there is no result to print');
  await page.goto('./');
  await opens(page, scene);
  const instalments = page.getByRole('table', { name: result.schedule }).locator('tbody').getByRole('row');
  // Behind its heading until that is opened; then four, a gap and the last.
  await expect(instalments).toHaveCount(0);
  const plan = page.getByRole('button', { name: new RegExp(`^${result.planTitle}`) });
  await plan.click();
  await expect(instalments).toHaveCount(6);
  await plan.click();
  await page.emulateMedia({ media: 'print' });
  await expect(instalments).toHaveCount(mostInstalments);
  await expect(page.getByText(result.ceiling)).toBeHidden();
  await expect(page.getByText(link.title)).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: common.print })).toHaveCount(0);
});
