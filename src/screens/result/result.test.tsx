import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { amountText } from '#text/format.ts';
import { exportCalendarWords } from '#words/documents/export.ts';
import { proposals } from '#words/engine/proposal-list.ts';
import { result as words } from '#words/result/result.ts';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { keepFiles } from '../../../tests/support/fake-browser.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, goesOn, journeyOf, type Line, yuan } from '../../../tests/support/story.ts';

const opens = (lines: readonly Line[]) => renderApp({ walk: journeyOf(lines), hash: '#/result' });

describe('我的方案', () => {
  it('shows what was agreed, no longer what was proposed', async () => {
    const agreed = { monthly: yuan(550), months: 11, first: '2026-12-10' } as const;
    await opens([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', agreed)]);
    expect(await screen.findByText(words.planAgreed)).toBeVisible();
    expect(screen.getByText('分 11 期，每月 550 元。')).toBeVisible();
    expect(screen.queryByText(words.planProposed)).toBeNull();
  });

  it('shows the agreed plan of one who came with it', async () => {
    await opens([
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['huabei']),
      answer('finalTerms', 'given', { monthly: yuan(550), months: 12, first: '2026-12-10' }),
    ]);
    expect(await screen.findByText('分 12 期，每月 550 元。')).toBeVisible();
    expect(screen.queryByText(words.planNone)).toBeNull();
  });

  it('shows sums that add up, with what is put aside for big expenses', async () => {
    await opens(linesBefore('submit', acceptedAtOnce));
    const sums = within(await screen.findByRole('table', { name: words.leftTitle }));
    expect(sums.getAllByRole('row').map((row) => row.textContent)).toEqual([
      '到手的钱5,300 元',
      '必须的开支3,300 元',
      '为大笔开支先留800 元',
      '每月剩余1,200 元',
    ]);
  });

  it('calls a plan accepted once that is in writing, and not before', async () => {
    const { unmount } = await opens(linesBefore('finalTerms', acceptedAtOnce));
    expect(await screen.findByText(words.planAccepted)).toBeVisible();
    unmount();
    await opens(linesBefore('written', acceptedAtOnce));
    expect(await screen.findByText(words.planSaidYes)).toBeVisible();
  });

  it('says what an agreed trial leaves unpaid', async () => {
    const lines = linesBefore('checkIn', lateTwelveDaysJobLoss);
    const { monthly, months } = planIn(journeyOf(lines));
    await opens(lines);
    const unpaid = `这几期还完，按你写的欠款还差 ${amountText(yuan(31_000) - monthly * months)}`;
    expect(await screen.findByText((text) => text.startsWith(unpaid))).toBeVisible();
  });

  it('says that a proposal was refused', async () => {
    const sent = [...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')];
    const { unmount } = await opens(sent);
    expect(await screen.findByText(words.status.sent)).toBeVisible();
    unmount();
    await opens([...sent, answer('reply', 'refused'), answer('whatTheySaid', 'payAll')]);
    expect(await screen.findByText(words.status.refused)).toBeVisible();
    expect(screen.queryByText(words.status.sent)).toBeNull();
  });

  it('lists a proposal as often as it was sent, and numbers the next one after it', async () => {
    const sentTwice = journeyOf([
      ...linesBefore('submit', lateTwelveDaysJobLoss),
      answer('submit', 'sent', '2026-11-22'),
      change('submit', 'notYet'),
      goesOn,
      answer('submit', 'sent', '2026-11-23'),
    ]);
    const { proposals: count, sent } = briefOfWalk(sentTwice);
    expect([count, sent.length]).toEqual([2, 2]);
    await renderApp({ walk: sentTwice, hash: '#/result' });
    const list = within(await screen.findByRole('region', { name: proposals.title }));
    expect(list.getByText('第 1 次，2026 年 11 月 22 日提出')).toBeVisible();
    expect(list.getByText('第 2 次，2026 年 11 月 23 日提出')).toBeVisible();
  });

  it('names evidence once, also where it was noted both as at hand and as not to be had', async () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const file = fileWith({ gathered: ['identity'], unavailable: ['identity'] });
    await renderApp({
      walk,
      repository: memoryRepository({ records: [{ ...recordOf(walk), file }] }),
      hash: '#/result',
    });
    expect(await screen.findByText(words.evidenceGathered)).toBeVisible();
    expect(screen.queryByText(words.evidenceCannot)).toBeNull();
  });

  it('hands the same days to the calendar that it shows', async () => {
    const saved = keepFiles();
    const { user } = await renderApp({ walk: roadTo('reply', paymentOrderNineDays), hash: '#/result' });
    expect((await screen.findAllByText('2026 年 11 月 27 日（星期五）'))[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: exportCalendarWords.add }));
    await screen.findByText(/^日历文件做好了/);
    const days = (await saved[0]?.blob.text())?.match(/(?<=DTSTART;VALUE=DATE:)\d+/g);
    expect(days?.slice(0, 2)).toEqual(['20261127', '20261130']);
  });
});
