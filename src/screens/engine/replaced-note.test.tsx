import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isStillTold } from '#brief/still-told.ts';
import { emptyFile } from '#case/record.ts';
import type { NoteKey } from '#case/schemas.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { type Answer, emptyJourney, highestNth } from '#model/answers.ts';
import { fill } from '#text/fill.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { roadScreen as words } from '#words/engine/road-screen.ts';
import { answersPage } from '#words/overview/answers-page.ts';
import { common } from '#words/shell/common.ts';
import { offerAboveSafeLine } from '../../../tests/stories/side-roads.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, goesByMenu, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });
const replaced = () => screen.queryByRole('button', { name: words.takeBack });

/** Changes the answer of a question from the page of all answers. */
async function changes(
  user: Awaited<ReturnType<typeof renderApp>>['user'],
  to: string,
  at: 'timing' | 'howItWent' = 'timing',
): Promise<void> {
  await goesByMenu(user, 'answers');
  await findPage(answersPage.title);
  const [link] = await screen.findAllByRole('link', { name: fill(common.changeWhat, { what: titleOf(at) }) });
  await user.click(link as HTMLElement);
  await findPage(titleOf(at));
  await user.click(screen.getByRole('button', { name: new RegExp(optionOf(at, to)) }));
}

describe('an answer that was replaced', () => {
  it('is named where one goes on, and all answers are as they were with one tap', async () => {
    const { user, repository, answers } = await renderApp({ walk: roadTo('script') });
    const before = structuredClone(repository.stored()[0]?.journey);
    expect(replaced()).toBeNull();
    await changes(user, 'dueSoon');
    const said = fill(words.replaced, { what: titleOf('timing'), was: optionOf('timing', 'late30') });
    expect(await screen.findByText(said)).toBeVisible();
    expect(answers().timing?.event).toBe('dueSoon');
    await user.click(button(words.takeBack));
    await findPage(titleOf('timing'));
    expect(replaced()).toBeNull();
    await expect.poll(() => repository.stored()[0]?.journey).toEqual(before);
  });

  it('is not named any more once something else was answered, nor where the same was said again', async () => {
    const { user } = await renderApp({ walk: roadTo('script') });
    await changes(user, 'late30');
    expect(replaced()).toBeNull();
  });

  it('says that the plan is another one where it comes to more instalments, and nothing of it else', async () => {
    const walk = roadTo('submit', offerAboveSafeLine);
    const { user } = await renderApp({ walk, hash: '#/debts/2' });
    await findPage(titleOf('debts'));
    const total = screen.getAllByRole('textbox', { name: new RegExp(debtsFormWords.total) })[0] as HTMLElement;
    await user.clear(total);
    await user.type(total, '50000');
    await user.click(button(optionOf('debts', 'given')));
    expect(await screen.findByText(/^方案也跟着变了：原来分 \d+ 期，现在分 \d+ 期。/)).toBeVisible();
    await user.click(button(words.takeBack));
    expect(screen.queryByText(/^方案也跟着变了/)).toBeNull();
  });

  it('that only corrected another one leaves the note of that one when it is taken back', async () => {
    const walk = roadTo('script');
    const record = recordOf(walk);
    const notes = { [`timing#${walk.journey.answers.timing?.nth}` as NoteKey]: { ticket: 'A-1' } };
    const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, notes } }] });
    const { user } = await renderApp({ walk, repository });
    await changes(user, 'dueSoon');
    await user.click(await screen.findByRole('button', { name: words.takeBack }));
    await findPage(titleOf('timing'));
    await expect.poll(() => repository.stored()[0]?.journey).toEqual(walk.journey);
    expect(repository.stored()[0]?.file.notes).toEqual(notes);
  });

  it('takes what was noted of it away when it is taken back', async () => {
    const walk = roadTo('letter', lateTwelveDaysJobLoss);
    const record = recordOf(walk);
    const answer: NoteKey = `howItWent#${highestNth(walk.journey) + 1}`;
    const payments = [{ on: '2026-11-22', amount: 0, after: 1, answer }] as const;
    const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, payments } }] });
    const { user } = await renderApp({ walk, repository });
    await changes(user, 'refused', 'howItWent');
    await user.click(await screen.findByRole('button', { name: words.takeBack }));
    await findPage(titleOf('howItWent'));
    // But for its number, which no later answer gets.
    const highest = highestNth(walk.journey) + 1;
    await expect.poll(() => repository.stored()[0]?.journey).toEqual({ ...walk.journey, highest });
    expect(repository.stored()[0]?.file.payments).toEqual([]);
  });
});

describe('a court paper that is another one', () => {
  const order = [
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-13'),
    answer('orderDispute', 'given', ['paidPart']),
  ] as const;
  const was = optionOf('courtPaper', 'order');

  it('is told as one beside the earlier, which is kept, and is taken back alone', async () => {
    const walk = journeyOf([...order, answer('courtTodo', 'noted'), change('urgent', 'given', ['court'])]);
    const { user, repository } = await renderApp({ walk, hash: '#/courtPaper' });
    await findPage(titleOf('courtPaper'));
    const before = courtPapers(walk.journey);
    await user.click(screen.getByRole('button', { name: optionOf('courtPaper', 'summons') }));
    expect(await screen.findByText(fill(words.added, { was }))).toBeVisible();
    expect(replaced()).toBeNull();
    await user.click(button(words.takeBackAdded));
    await findPage(titleOf('courtPaper'));
    await expect.poll(() => courtPapers(repository.stored()[0]?.journey ?? emptyJourney)).toEqual(before);
  });

  it('keeps what is disputed about the first one beside it', () => {
    const first = [...order, answer('courtTodo', 'noted'), change('urgent', 'given', ['court']), order[1]];
    const next = (on: '2026-11-13' | '2026-11-20') => [...first, answer('serviceDate', 'given', on)];
    const isKept = (on: '2026-11-13' | '2026-11-20') => {
      const was = journeyOf(next(on)).journey.answers.orderDispute as Answer;
      const { journey } = journeyOf([...next(on), answer('orderDispute', 'given', ['amount'])]);
      const { nth = 0 } = journey.answers.orderDispute ?? {};
      return isStillTold({ key: 'orderDispute', was, nth }, journey, emptyFile);
    };
    expect(isKept('2026-11-20')).toBe(true);
    // Of the same paper it is put right.
    expect(isKept('2026-11-13')).toBe(false);
  });

  it('is said to be changed where it puts the first one right at once', async () => {
    const { user } = await renderApp({ walk: journeyOf(order), hash: '#/courtPaper' });
    await findPage(titleOf('courtPaper'));
    await user.click(screen.getByRole('button', { name: new RegExp(optionOf('courtPaper', 'summons')) }));
    expect(await screen.findByText(fill(words.replaced, { what: titleOf('courtPaper'), was }))).toBeVisible();
  });

  it.each([
    ['2026-11-13', true],
    [null, false],
  ] as const)('keeps the day of the first, %s, where that was known: %s', (day, isKept) => {
    const served = day === null ? answer('serviceDate', 'unknown') : answer('serviceDate', 'given', day);
    const first = [...order.slice(0, 2), served, order[3], answer('courtTodo', 'noted')];
    const before = journeyOf([...first, change('urgent', 'given', ['court']), order[1]]).journey;
    const after = journeyOf([
      ...first,
      change('urgent', 'given', ['court']),
      order[1],
      answer('serviceDate', 'given', '2026-11-20'),
    ]).journey;
    const dated = { key: 'serviceDate', was: before.answers.serviceDate as Answer } as const;
    const nth = after.answers.serviceDate?.nth ?? 0;
    expect(isStillTold({ ...dated, nth }, after, emptyFile)).toBe(isKept);
  });
});

describe('the page of all answers', () => {
  it('lists answers that wait off the road, and they come back with their branch', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('letter', lateTwelveDaysJobLoss) });
    const before = answers();
    expect(screen.queryByText(answersPage.waiting)).toBeNull();
    await changes(user, 'refused', 'howItWent');
    await goesByMenu(user, 'answers');
    await findPage(answersPage.title);
    await user.click(await screen.findByText(answersPage.waiting));
    expect(screen.getByText(titleOf('income'))).toBeVisible();
    await changes(user, 'materials', 'howItWent');
    expect(answers()).toEqual(before);
    await goesByMenu(user, 'answers');
    await findPage(answersPage.title);
    expect(screen.queryByText(answersPage.waiting)).toBeNull();
  });

  it('lists what the last round told, which is offered when it is asked for again', async () => {
    const walk = roadTo('script');
    const { timing } = walk.journey.answers;
    const setAside = { 'timing@2': timing } as typeof walk.journey.setAside;
    const record = recordOf({ journey: { ...walk.journey, setAside } });
    const { user } = await renderApp({ walk, hash: '#/answers', repository: memoryRepository({ records: [record] }) });
    await user.click(await screen.findByText(answersPage.offered));
    expect(screen.getByText(answersPage.offeredLead)).toBeVisible();
    expect(screen.getAllByText(titleOf('timing'))).toHaveLength(2);
  });
});
