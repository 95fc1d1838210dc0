import type { Page } from '@playwright/test';
import { screens } from '#model/screens.ts';
import { unbroken } from '#text/unbroken.ts';
import { common } from '#words/shell/common.ts';
import { againPage } from '#words/today/again.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce, notDueSelfService } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, type Story, walkStory, walksOf } from '../support/story.ts';
import { answers, goesBack, goesByMenu, heading, reloads, seesScreen, takesLine, walksStory } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { optionOf, tickOf, titleOf } from './support/words.ts';

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Opens the case of a story where it stands, as if it had been walked before. */
async function comesTo(page: Page, story: Story): Promise<void> {
  await page.goto('./');
  await opens(page, sceneOf(walkStory(story)));
}

test('the first script takes at most eleven taps from the start page', async ({ page }) => {
  let taps = 0;
  const touch = async (name: string, role: 'button' | 'checkbox' = 'button') => {
    await page.getByRole(role, { name, exact: true }).click();
    taps += 1;
  };
  await page.goto('./');
  await touch(start.begin);
  await touch(optionOf('urgent', 'none'));
  await touch(optionOf('soFar', 'notYet'));
  await touch(tickOf('products', 'huabei'), 'checkbox');
  await touch(tickOf('products', 'jiebei'), 'checkbox');
  await touch(optionOf('products', 'given'));
  await touch(optionOf('timing', 'late30'));
  await touch(tickOf('cause', 'jobLoss'), 'checkbox');
  await touch(optionOf('cause', 'given'));
  await touch('500');
  await touch(optionOf('leftOver', 'given'));
  await seesScreen(page, 'firstStep');
  await expect(page.getByText('您好，我是账户本人').first()).toBeVisible();
  expect(taps).toBeLessThanOrEqual(11);
});

test('Back keeps what was answered, and going on leads to the next screen', async ({ page }) => {
  await walksStory(page, { ...notDueSelfService, lines: notDueSelfService.lines.slice(0, 5) });
  await seesScreen(page, 'leftOver');
  await goesBack(page);
  await seesScreen(page, 'cause');
  await expect(page.getByRole('checkbox', { name: tickOf('cause', 'lessIncome') })).toBeChecked();
  await goesBack(page);
  await seesScreen(page, 'timing');
  await answers(page, answer('timing', 'late90') as never);
  await seesScreen(page, 'cause');
  await page.goForward();
  await seesScreen(page, 'cause');
});

test('a changed answer leads on, and the answers of the branch left behind come back with it', async ({ page }) => {
  await comesTo(page, notDueSelfService);
  await goesByMenu(page, 'answers');
  await page.getByRole('link', { name: `修改：${titleOf('selfService')}` }).click();
  await answers(page, answer('selfService', 'tooDear') as never);
  await seesScreen(page, 'firstStep');
  const script = page.getByRole('region', { name: '第一次联系，照着说' });
  await expect(script).toContainText('还没到期');
  await expect(script).not.toContainText('逾期');
  await page.getByRole('button', { name: '打字' }).click();
  await expect(script).not.toContainText('逾期');
});

test('what is half-typed survives a reload, a walk elsewhere and a closed tab', async ({ page, context }) => {
  await comesTo(page, { ...notDueSelfService, lines: notDueSelfService.lines.slice(0, 5) });
  await page.getByLabel('大概金额').fill('一千多');
  await tap(page, optionOf('leftOver', 'given'));
  await expect(page.getByRole('alert')).toContainText('“多”看不懂');
  await reloads(page);
  await expect(page.getByLabel('大概金额')).toHaveValue('一千多');
  await page.getByLabel('大概金额').fill('１，２００元');
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('１，２００元');
  await page.close();
  const again = await context.newPage();
  await again.clock.setFixedTime(new Date('2026-11-23T08:00:00+08:00'));
  await again.goto('./');
  await expect(again.getByText(titleOf('leftOver'))).toBeVisible();
  await tap(again, start.resume);
  await expect(again.getByLabel('大概金额')).toHaveValue('１，２００元');
  await tap(again, optionOf('leftOver', 'given'));
  await seesScreen(again, 'selfService');
});

test('an address the answers do not lead to gives way to where they do', async ({ page }) => {
  await page.goto('./#/submit/2');
  await seesScreen(page, 'urgent');
  expect(new URL(page.url()).hash).toBe('#/urgent');
  await page.goto('./#/nowhere');
  await expect(heading(page)).toHaveText(start.title);
});

test('an urgent matter in the middle is dealt with, and the road goes on where it was', async ({ page }) => {
  const lines = [...notDueSelfService.lines.slice(0, 6)];
  await comesTo(page, { ...notDueSelfService, lines });
  await page.getByRole('link', { name: common.urgent, exact: true }).click();
  await seesScreen(page, 'urgent');
  await expect(page.getByRole('checkbox')).toHaveCount(screens.urgent.ticks.length);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await answers(page, answer('urgent', 'given', ['court']) as never);
  await answers(page, answer('courtPaper', 'order') as never);
  await answers(page, answer('serviceDate', 'given', '2026-11-13') as never);
  await answers(page, answer('orderDispute', 'given', ['paidPart']) as never);
  await seesScreen(page, 'courtTodo');
  await answers(page, answer('courtTodo', 'noted') as never);
  await seesScreen(page, 'selfService');
  await expect(page.getByText(unbroken('支付令：2026 年 11 月 27 日（星期五）前办好'))).toBeVisible();
});

test('a caller is answered one tap from the start page, with what to say, and a reload stays there', async ({
  page,
}) => {
  await page.goto('./');
  await tap(page, start.door.caller);
  await seesScreen(page, 'callerStop');
  await expect(page.getByRole('article')).toHaveText(/^先别付钱，自己核实“我不在电话里转账，也不报验证码。请留下姓名/);
  await reloads(page);
  await seesScreen(page, 'callerStop');
});

test('starting again keeps the old case, which can be brought back', async ({ page }) => {
  await comesTo(page, { ...notDueSelfService, lines: notDueSelfService.lines.slice(0, 4) });
  await page.getByRole('link', { name: common.stopHere }).click();
  await page.getByRole('link', { name: start.again }).click();
  await tap(page, againPage.blank.begin);
  await seesScreen(page, 'urgent');
  await answers(page, answer('urgent', 'none') as never);
  await goesByMenu(page, 'data');
  // What it is about tells it from other cases.
  await page.getByRole('button', { name: '打开这一份：花呗' }).click();
  await expect(page.getByText(`上次停在：${titleOf('cause')}`)).toBeVisible();
});

test('without storage the road can be walked, and it is said that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await walksStory(page, { ...notDueSelfService, lines: notDueSelfService.lines.slice(0, 6) });
  await expect(page.getByText('这个浏览器不让保存进度').first()).toBeVisible();
});

test('what cannot be read stays where it is', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.length > 0) return;
    localStorage.setItem('youshangliang:current', 'abcdef123');
    localStorage.setItem('youshangliang:case:abcdef123', '{"broken');
  });
  await page.goto('./');
  await expect(page.getByText('以前存的内容读不出来')).toBeVisible();
  await tap(page, start.begin);
  await answers(page, answer('urgent', 'none') as never);
  await page.goto('./#/data');
  await expect(page.getByText('没能读懂的旧内容')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('youshangliang:case:abcdef123'))).toBe('{"broken');
});

test('of two tabs the newer wins and the other is told', async ({ page, context }) => {
  await comesTo(page, { ...notDueSelfService, lines: notDueSelfService.lines.slice(0, 3) });
  const other = await context.newPage();
  await other.goto('./');
  await tap(other, start.resume);
  await answers(other, answer('timing', 'late30') as never);
  await seesScreen(other, 'cause');
  await expect(page.getByText('你在另一个页面刚改过')).toBeVisible();
  await goesByMenu(page, 'answers');
  await expect(page.getByText('逾期 30 天以内')).toBeVisible();
});

test('going back to an event that was told anew corrects it, and counts it once', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(roadTo('onTrack', acceptedAtOnce)));
  await tap(page, common.goOn);
  await answers(page, answer('checkIn', 'paid') as never);
  await seesScreen(page, 'onTrack');
  await goesBack(page);
  await answers(page, answer('checkIn', 'notDue') as never);
  await seesScreen(page, 'onTrack');
  await page.getByText('约定的日程').first().click();
  await expect(page.getByText(/日已还$/)).toHaveCount(1);
});

test('once the app is here, a broken connection stops nobody on the road', async ({ page, context }) => {
  const lines = walksOf(acceptedAtOnce).filter(({ line }) => line.does !== 'today');
  // The last parts that are fetched ahead.
  const last = [/settled-panel/, /month-picture/, /plan-pictures/].map((part) => page.waitForResponse(part));
  await page.goto('./');
  for (const part of await Promise.all(last)) await part.finished();
  await context.setOffline(true);
  await tap(page, start.begin);
  for (const { line, walk } of lines.slice(0, linesBefore('submit', acceptedAtOnce).length - 1))
    await takesLine(page, line, walk);
  await expect(page.getByText('正在打开')).toHaveCount(0);
});
