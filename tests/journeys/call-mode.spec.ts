import { fill } from '#text/fill.ts';
import { call as words } from '#words/call/call.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { replyPanelWords } from '#words/refused/reply-panel.ts';
import { lateTwelveDaysJobLoss as story } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { journeyOf } from '../support/story.ts';
import { heading, isAccessible, reloads, seesScreen } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { enlarge, fits, saysWhatFollows } from './support/fits.ts';
import { goesOnTo, opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { optionOf } from './support/words.ts';

const toScript = linesBefore('script', story);
const spoken = '[aria-live="polite"]';

test('a call is walked by taps, survives a reload, ends on the road, and the letter cites it', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(journeyOf(toScript)));
  await page.getByRole('link', { name: words.open }).click();
  await expect(heading(page)).toHaveText(words.title);
  await isAccessible(page, 'before the call');
  await tap(page, words.start);
  await expect(page.locator(spoken)).toContainText('我是账户本人');
  await tap(page, words.next);
  await tap(page, words.theySay);
  await expect(page.getByRole('button', { name: words.quick.pressed })).toBeVisible();
  await isAccessible(page, 'what they say');
  await saysWhatFollows(page, 'what they say');
  await tap(page, words.quick.pressed);
  await expect(page.locator(spoken)).toContainText('收支我还在算');
  await isAccessible(page, 'a call');

  await page.clock.setFixedTime(new Date('2026-11-22T21:35:20+08:00'));
  await reloads(page);
  await expect(page.locator(spoken)).toContainText('收支我还在算');
  await expect(page.getByRole('timer')).toHaveText('05:20');
  await tap(page, words.backToLines);
  await expect(page.locator(spoken)).toContainText('请帮我查四样');

  await page.goto('./#/');
  await page.getByRole('link', { name: words.backToCall }).click();
  await tap(page, words.end);
  await page.getByLabel(contactNoteWords.agent).fill('8021');
  await page.getByLabel(contactNoteWords.ticket).fill('TEL-77');
  await page.getByLabel(contactNoteWords.promisedOn).fill('2026-11-28');
  await isAccessible(page, 'the end of a call');
  await tap(page, optionOf('howItWent', 'materials'));
  await seesScreen(page, 'truth');

  await goesOnTo(page, sceneOf(roadTo('letter', story)));
  await expect(page.locator('.document-sheet')).toContainText('2026 年 11 月 22 日，工号 8021，工单号 TEL-77。');
});

test('a refusal heard in a call comes back as the next call, with its ticket and its answer', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(journeyOf(toScript)));
  await page.getByRole('link', { name: words.open }).click();
  await tap(page, words.start);
  await tap(page, words.theySay);
  await tap(page, words.quick.offer);
  await page.getByLabel(contactNoteWords.said).fill('每月 1,300 元，12 期');
  await isAccessible(page, 'an offer in a call');
  await tap(page, words.mistaken);
  await expect(page.locator(spoken)).toContainText('我是账户本人');
  await tap(page, words.theySay);
  await tap(page, optionOf('whatTheySaid', 'noPolicy'));
  await tap(page, words.end);
  await expect(page.getByLabel(contactNoteWords.said)).toHaveValue('每月 1,300 元，12 期');
  await page.getByLabel(contactNoteWords.ticket).fill('TEL-77');
  await tap(page, optionOf('howItWent', 'refused'));
  await seesScreen(page, 'decoded');
  await expect(
    page.getByText(fill(replyPanelWords.theySaid, { what: optionOf('whatTheySaid', 'noPolicy') })),
  ).toBeVisible();
  await tap(page, optionOf('decoded', 'again'));
  await seesScreen(page, 'channel');
  // The answer of the last round is marked, and so named longer.
  await page.locator('button[data-option="phone"]').click();
  await page.getByRole('link', { name: words.open }).click();
  await tap(page, words.start);
  await expect(page.locator(spoken)).toContainText('今天接着上次的谈下去');
  await tap(page, words.next);
  await expect(page.locator(spoken)).toContainText('工单号 TEL-77');
  await tap(page, words.next);
  await expect(page.locator(spoken)).toContainText('请问哪个部门受理还款困难？');
});

test('K41: the note of a call is in reach on a phone without scrolling, and leads back to where one was', async ({
  page,
}) => {
  await page.goto('./');
  await opens(page, { ...sceneOf(journeyOf(toScript)), name: 'call', hash: '#/call' });
  await tap(page, words.start);
  const note = page.getByRole('button', { name: words.note });
  for (const said of [words.quick.pressed, words.quick.materials, optionOf('whatTheySaid', 'noPolicy')]) {
    await expect(note).toBeInViewport({ ratio: 1 });
    await tap(page, words.theySay);
    await expect(note).toBeInViewport({ ratio: 1 });
    await tap(page, said);
  }
  await expect(page.locator(spoken)).toContainText('哪个部门');
  await expect(note).toBeInViewport({ ratio: 1 });
  await note.click();
  await expect(page.getByLabel(contactNoteWords.agent)).toBeInViewport();
  await page.getByLabel(contactNoteWords.agent).fill('8021');
  await isAccessible(page, 'the note of a call');
  await tap(page, words.noteDone);
  await expect(page.locator(spoken)).toContainText('哪个部门');
  await note.click();
  await expect(page.getByLabel(contactNoteWords.agent)).toHaveValue('8021');
});

test('a call fits a small phone, also with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('./');
  await opens(page, { ...sceneOf(journeyOf(toScript)), name: 'call', hash: '#/call' });
  await tap(page, words.start);
  await fits(page, 'a call');
  await enlarge(page);
  await fits(page, 'a call, enlarged');
  await isAccessible(page, 'a call, enlarged');
  await tap(page, words.theySay);
  await fits(page, 'what they say, enlarged');
  await tap(page, words.quick.privately);
  await fits(page, 'a danger, enlarged');
  await expect(page.getByText(words.danger.title)).toBeVisible();
  await isAccessible(page, 'a danger');
  await page.emulateMedia({ colorScheme: 'dark' });
  await isAccessible(page, 'a danger, dark');
  await tap(page, words.end);
  await expect(heading(page)).toHaveText(words.endedTitle);
  await fits(page, 'the end, enlarged');
});
