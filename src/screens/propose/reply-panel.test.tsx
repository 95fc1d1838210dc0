import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { soldSinceWords } from '#words/propose/sold-since.ts';
import { counterOfferAccepted } from '../../../tests/stories/counter-offers.ts';
import { soldInTheMiddle } from '../../../tests/stories/several-debts.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, today, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

describe('while an answer is waited for', () => {
  it('the counter-offer and the day to ask stand there, and the day that is promised replaces it', async () => {
    const { user } = await renderApp({ walk: roadTo('reply', counterOfferAccepted) });
    await findPage(titleOf('reply'));
    expect(await screen.findByText('11 月 22 日你提的：')).toBeVisible();
    expect(screen.getByText('每月 450 元，24 期')).toBeVisible();
    expect(screen.getByText('没说哪天答复的，11 月 29 日就主动问一次。')).toBeVisible();
    await user.click(screen.getByText(contactNoteWords.title));
    pickDay(contactNoteWords.promisedOn, '2026-11-26');
    expect(await screen.findByText('对方说好 11 月 26 日前答复。')).toBeVisible();
  });

  it('the day that came with the offer stands there where the counter-offer was made at once', async () => {
    const walk = journeyOf([
      ...linesBefore('script', lateTwelveDaysJobLoss),
      answer('script', 'connected'),
      answer('howItWent', 'offer'),
      answer('counter', 'given', { monthly: yuan(750), months: 6 }),
      again('counterCheck', 'counterOffer', { plan: 'steady', monthly: yuan(450), months: 10, first: '2026-12-16' }),
    ]);
    const { nth } = walk.journey.answers.script ?? {};
    const file = fileWith({ notes: { [`script#${nth}`]: { promisedOn: '2026-11-25' as const } } });
    await renderApp({ walk, repository: memoryRepository({ records: [{ ...recordOf(walk), file }] }) });
    expect(await screen.findByText('对方说好 11 月 25 日前答复。')).toBeVisible();
  });

  it('a day that has passed is one to ask on today', async () => {
    const walk = roadTo('reply', counterOfferAccepted);
    await renderApp({ walk, today: '2026-11-30' });
    expect(await screen.findByText(/^11 月 29 日已经过了/)).toBeVisible();
  });

  it('the note of a letter that was sent gives its day', async () => {
    const walk = journeyOf([...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')]);
    const nth = walk.journey.answers.submit?.nth ?? 0;
    const file = fileWith({ notes: { [`submit#${nth}`]: { promisedOn: '2026-11-25' as const } } });
    const records = [{ ...recordOf(walk), file }];
    await renderApp({ walk, repository: memoryRepository({ records }) });
    expect(await screen.findByText('对方说好 11 月 25 日前答复。')).toBeVisible();
  });

  it('papers asked for while the claim may have expired are no proposal', async () => {
    const lines = [...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')];
    await renderApp({ walk: journeyOf([...lines, change('timing', 'late3Years')]) });
    await findPage(titleOf('reply'));
    expect(screen.queryByText(/你提的：$/)).toBeNull();
  });

  it('one that went to a lender who is out since is sent to the buyer anew, and the first stays with the lender', async () => {
    const sold = [change('urgent', 'given', ['sold']), answer('debtSold', 'real')] as const;
    const walk = journeyOf([...linesBefore('reply', soldInTheMiddle), today('2026-11-25'), ...sold]);
    const { nth } = walk.journey.answers.debtSold ?? {};
    const file = fileWith({ notes: { [`debtSold#${nth}`]: { buyer: '某某资产' } } });
    const { user, repository } = await renderApp({
      walk,
      repository: memoryRepository({ records: [{ ...recordOf(walk), file }] }),
    });
    await findPage(titleOf('reply'));
    const lender = '11 月 22 日的方案交给的是重庆蚂蚁消费金融有限公司。债已经转了，现在归某某资产。';
    expect(await screen.findByText(lender)).toBeVisible();
    expect(screen.queryByText('11 月 22 日你提的：')).toBeNull();
    await user.click(screen.getByRole('link', { name: soldSinceWords.sent }));
    await findPage(titleOf('submit'));
    await user.click(screen.getByRole('button', { name: optionOf('submit', 'sent') }));
    await findPage(titleOf('reply'));
    expect(await screen.findByText('11 月 25 日你提的：')).toBeVisible();
    expect(screen.queryByText(lender)).toBeNull();
    const sent = Object.values(repository.stored()[0]?.file.sent ?? {});
    expect(sent.map((letter) => letter?.to)).toEqual([['某某资产']]);
  });

  it('of which some debts were sold since is told with both, and its letter is written anew', async () => {
    const sold = [change('urgent', 'given', ['sold']), answer('debtSold', 'real')] as const;
    const sentToOne = [...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')];
    const walk = journeyOf([...sentToOne, today('2026-11-25'), ...sold]);
    const { nth } = walk.journey.answers.debtSold ?? {};
    const file = fileWith({ notes: { [`debtSold#${nth}`]: { buyer: '某某资产', product: 'jiebei' as const } } });
    expect(briefOfWalk(walk, file).letterSent).toBeNull();
    await renderApp({ walk, repository: memoryRepository({ records: [{ ...recordOf(walk), file }] }) });
    await findPage(titleOf('reply'));
    const lender = '11 月 22 日的方案交给的是重庆蚂蚁消费金融有限公司。其中借呗已经转了，现在归某某资产。';
    expect(await screen.findByText(lender)).toBeVisible();
    expect(screen.getByRole('link', { name: soldSinceWords.part.letter })).toBeVisible();
    expect(screen.getByText('11 月 22 日你提的：')).toBeVisible();
  });
});
