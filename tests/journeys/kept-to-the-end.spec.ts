import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { linesBefore } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, journeyOf, yuan } from '../support/story.ts';
import { buttonOf, goesByMenu, heading, reloads, seesScreen } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Four instalments on the 31st, or on the last day of a shorter month: seventeen weeks. */
const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(850), months: 4, first: '2026-12-31', last: 43_620 }),
]);

test('a plan is kept from the first instalment to the last, with one paid in two parts', async ({ page }) => {
  await page.goto('./');
  await opens(page, { ...sceneOf(agreed), hash: '#/', name: 'start' });
  const comesBackOn = async (day: string) => {
    await page.clock.setFixedTime(new Date(`${day}T21:30:00+08:00`));
    await reloads(page);
    await heading(page).waitFor();
  };
  const reports = async (day: string) => {
    await comesBackOn(day);
    await tap(page, start.checkIn);
    await buttonOf(page, { does: 'answer', screen: 'checkIn', option: 'paid' }).click();
    await seesScreen(page, 'onTrack');
    await page.goto('./#/');
  };
  const notes = async (amount: string) => {
    await goesByMenu(page, 'payments');
    await tap(page, paymentsWords.form.open);
    await page.getByLabel(paymentsWords.form.amount).fill(amount);
    await tap(page, paymentsWords.form.save);
  };

  await reports('2026-12-31');
  await expect(page.getByRole('main')).toContainText(/2027\s年\s1\s月\s31\s日/);

  await comesBackOn('2027-01-25');
  await notes('300');
  await expect(page.getByRole('main')).toContainText(
    /下一期：2027\s年\s1\s月\s31\s日（星\u2060期\u2060日）还\s550\s元/,
  );
  await page.goto('./#/');
  await reports('2027-01-31');

  // The third is not paid in time: a day later it is the first thing shown, and stays so until it is noted.
  await comesBackOn('2027-03-01');
  await expect(page.getByRole('main')).toContainText(/2027\s年\s2\s月\s28\s日/);
  await notes('850');
  await expect(page.getByRole('main')).toContainText(
    /下一期：2027\s年\s3\s月\s31\s日（星\u2060期\u2060三）还\s436\.20\s元/,
  );
  await expect(page.getByRole('table', { name: paymentsWords.instalments.title })).toContainText(/3\s月\s1\s日已还/);

  await page.goto('./#/');
  await reports('2027-03-31');
  await goesByMenu(page, 'payments');
  await expect(page.getByRole('main')).toContainText(paymentsWords.state.paidOff);
  await page.goto('./#/onTrack');
  await tap(page, common.goOn);
  await seesScreen(page, 'checkIn');
  await expect(page.getByRole('main')).toContainText(schedulePanelWords.allPaid);
  await buttonOf(page, { does: 'answer', screen: 'checkIn', option: 'cleared' }).click();
  await seesScreen(page, 'clearance');
  await page.goto('./#/result');
  await expect(page.getByRole('main')).toContainText(result.status.paidOff);
  await goesByMenu(page, 'timeline');
  await expect(page.getByRole('main')).toContainText(/还了\s300\s元/);
});
