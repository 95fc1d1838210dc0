import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CourtNote } from '#case/schemas.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { CourtKey } from '#model/court.ts';
import { fill } from '#text/fill.ts';
import { courtAnswerWords } from '#words/documents/court-answer.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { entryWords } from '#words/engine/entries.ts';
import { problems } from '#words/engine/problems.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { court } from '#words/urgent/court-days.ts';
import { courtNotes as words } from '#words/urgent/court-notes.ts';
import { objectionThenSummons } from '../../../tests/stories/court.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { walkStory } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const walk = walkStory(objectionThenSummons);
const [order, summons] = courtPapers(walk.journey).map(({ key }) => key) as [CourtKey, CourtKey];
const sent: CourtNote = { done: [{ on: '2026-11-25', what: 'sent', note: 'EMS 12' }] };

async function open(notes: Readonly<Partial<Record<CourtKey, CourtNote>>> = {}, hash = '#/court') {
  const record = recordOf(walk);
  const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, court: notes } }] });
  const app = await renderApp({ walk, repository, hash });
  return { ...app, noted: () => repository.stored()[0]?.file.court ?? {} };
}

/** The part of the page about one paper. */
const about = (title: RegExp) =>
  within(screen.getByRole('heading', { level: 2, name: title }).closest('section') ?? document.body);
const theOrder = () => about(/^支付令，11 月 13 日签收$/);
const theSummons = () => about(/^传票、起诉状副本，12 月 7 日签收$/);
const button = (name: string | RegExp) => ({ name });

describe('the court papers', () => {
  it('stand there with what each asks for and its document', async () => {
    await open({ [order]: sent });
    await findPage(words.title);
    expect(theOrder().getByText('异议 11 月 25 日已寄出，等法院回复')).toBeVisible();
    expect(theOrder().getByText(words.draft)).toBeVisible();
    expect(theOrder().getByText(objectionWords.name)).toBeVisible();
    expect(theSummons().getByText('2026 年 12 月 21 日（星期一）前办好')).toBeVisible();
    expect(theSummons().getByText(courtAnswerWords.name)).toBeVisible();
    expect(theSummons().queryByText(words.draft)).toBeNull();
  });

  it('are named where another case of the person has them, with the way there', async () => {
    const own = recordOf(roadTo('script', lateTwelveDaysJobLoss));
    const bank = { ...walk.journey, counterparty: { kind: 'bank', name: '宁波银行' } } as const;
    const other = { ...recordOf({ journey: bank }, 'other1'), household: own.household };
    const repository = memoryRepository({ records: [own, other] });
    const { user } = await renderApp({ repository, hash: '#/court', today: '2026-12-15' });
    await findPage(words.title);
    expect(screen.getByText(words.none)).toHaveTextContent('这一份里');
    expect(
      await screen.findByText(
        /宁波银行：传票、起诉状副本：2026 年 12 月 21 日（星期一）前办好|宁波银行：应诉：.*12 月 21 日/,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^先去办：.*宁波银行$/ }));
    expect(await screen.findByRole('heading', { level: 2, name: /^传票、起诉状副本/ })).toBeVisible();
  });

  it('tell whoever listens which paper a field or button is of', async () => {
    await open();
    await findPage(words.title);
    const namesOf = (control: HTMLElement) => control.closest('[role=group]')?.getAttribute('aria-label');
    for (const name of [words.add, words.close])
      expect(screen.getAllByRole('button', { name }).map(namesOf)).toEqual([
        '支付令，11 月 13 日签收',
        '传票、起诉状副本，12 月 7 日签收',
      ]);
  });

  it('lead to what has to be done about the one the answers are about', async () => {
    const { user } = await open();
    expect(theOrder().queryByRole('link', { name: words.toDo })).toBeNull();
    await user.click(theSummons().getByRole('link', { name: words.toDo }));
    await findPage(titleOf('courtTodo'));
  });

  it('are none where none was told of, and the way to tell of one is there', async () => {
    const { user } = await renderApp({ hash: '#/court' });
    expect(screen.getByText(words.none)).toBeVisible();
    await user.click(screen.getByRole('link', { name: words.toUrgent }));
    await findPage(titleOf('urgent'));
  });
});

describe('what was done', () => {
  it('is noted with its day, and said at once', async () => {
    const { user, noted } = await open();
    await user.click(theOrder().getByRole('button', { name: words.add }));
    await user.selectOptions(theOrder().getByLabelText(words.what), fill(words.whats.delivered, { what: '异议' }));
    pickDay(words.on, '2026-11-25');
    await user.type(theOrder().getByLabelText(new RegExp(`^${words.note}`)), '立案窗口');
    await user.click(theOrder().getByRole('button', { name: words.save }));
    expect(noted()).toEqual({ [order]: { done: [{ on: '2026-11-25', what: 'delivered', note: '立案窗口' }] } });
    expect(theOrder().getByText('异议 11 月 25 日已交到法院，等法院回复')).toBeVisible();
    expect(theOrder().getByText(/^记下了：.*到法院交了异议。$/).parentElement).toHaveFocus();
  });

  it('keeps what is half-typed until it is noted', async () => {
    const { user, repository, noted, unmount } = await open();
    await user.click(theOrder().getByRole('button', { name: words.add }));
    await user.type(theOrder().getByLabelText(new RegExp(`^${words.note}`)), 'EMS 12');
    unmount();
    expect(repository.stored()[0]?.drafts).toEqual({ [order]: { fields: { note: 'EMS 12' } } });
    await renderApp({ walk, repository, hash: '#/court' });
    await findPage(words.title);
    expect(theOrder().getByLabelText(new RegExp(`^${words.note}`))).toHaveValue('EMS 12');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(theOrder().getByRole('button', { name: words.save }));
    expect(noted()[order]?.done).toMatchObject([{ what: 'sent', note: 'EMS 12' }]);
    await waitFor(() => expect(repository.stored()[0]?.drafts).toEqual({}));
  });

  it.each([
    ['', problems.noDate],
    ['2026-12-09', problems.futureDate],
    ['2026-11-12', problems.beforeService],
  ])('cannot be done on %j', async (day, problem) => {
    const { user, noted } = await open();
    await user.click(theOrder().getByRole('button', { name: words.add }));
    fireEvent.change(theOrder().getByLabelText(words.on), { target: { value: day } });
    await user.click(theOrder().getByRole('button', { name: words.save }));
    expect(theOrder().getByLabelText(words.on)).toHaveAccessibleDescription(problem);
    expect(theOrder().getByLabelText(words.on)).toHaveFocus();
    expect(noted()).toEqual({});
  });

  it('is put right', async () => {
    const { user, noted } = await open({ [order]: sent });
    await user.click(theOrder().getByRole('button', button(/^改：11 月 25 日/)));
    expect(theOrder().getByLabelText(words.on)).toHaveValue('2026-11-25');
    pickDay(words.on, '2026-11-26');
    await user.click(theOrder().getByRole('button', { name: words.save }));
    expect(noted()).toEqual({ [order]: { done: [{ on: '2026-11-26', what: 'sent', note: 'EMS 12' }] } });
  });

  it('is deleted, and brought back to its place', async () => {
    const done = [...sent.done, { on: '2026-11-28', what: 'receipt' } as const];
    const { user, noted } = await open({ [order]: { done } });
    await user.click(theOrder().getByRole('button', button(/^删：11 月 25 日/)));
    expect(noted()[order]?.done).toEqual(done.slice(1));
    await user.click(theOrder().getByRole('button', { name: entryWords.undo }));
    expect(noted()[order]?.done).toEqual(done);
  });
});

describe('the number of the case and the hearing', () => {
  it('are stored as they are typed, and the hearing is a day of the case', async () => {
    const { user, noted } = await open();
    await user.type(theSummons().getByLabelText(new RegExp(`^${words.caseNumber}`)), '渝民初 1 号');
    fireEvent.change(theSummons().getByLabelText(new RegExp(`^${words.hearingOn}`)), {
      target: { value: '2027-01-12' },
    });
    fireEvent.change(theSummons().getByLabelText(new RegExp(`^${words.hearingAt}`)), { target: { value: '09:30' } });
    await waitFor(() =>
      expect(noted()[summons]).toEqual({
        done: [],
        caseNumber: '渝民初 1 号',
        hearingOn: '2027-01-12',
        hearingAt: '09:30',
      }),
    );
    expect(theSummons().getByText(/2027 年 1 月 12 日 09:30 开庭，要去$/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: common.myPlan }));
    expect((await screen.findAllByText(result.dates.hearing))[0]).toBeInTheDocument();
  });

  it('cannot be before the paper came', async () => {
    const { noted } = await open();
    const day = theSummons().getByLabelText(new RegExp(`^${words.hearingOn}`));
    fireEvent.change(day, { target: { value: '2026-12-06' } });
    expect(day).toHaveAccessibleDescription(words.hearingBeforeService);
    expect(noted()[summons]?.hearingOn).toBeUndefined();
  });

  it('need a day before a time', async () => {
    await open();
    fireEvent.change(theSummons().getByLabelText(new RegExp(`^${words.hearingAt}`)), { target: { value: '09:30' } });
    expect(theSummons().getByLabelText(new RegExp(`^${words.hearingOn}`))).toHaveAccessibleDescription(
      words.hearingNeedsDay,
    );
  });
});

describe('a matter that is over', () => {
  it('is closed by the person, and opened again', async () => {
    const { user, noted } = await open({ [order]: sent });
    await user.click(theOrder().getByRole('button', { name: words.close }));
    expect(noted()[order]).toEqual({ ...sent, closedOn: '2026-12-08' });
    expect(theOrder().queryByText(/等法院回复/)).toBeNull();
    await user.click(theOrder().getByRole('button', { name: words.reopen }));
    expect(noted()[order]).toEqual(sent);
    expect(theOrder().getByText(/等法院回复/)).toBeVisible();
  });

  it('is in no banner', async () => {
    await open(
      { [order]: { ...sent, closedOn: '2026-12-08' }, [summons]: { done: [], closedOn: '2026-12-08' } },
      '#/data',
    );
    expect(screen.queryByText(new RegExp(`^(${court.paper.order}|${court.paper.summons})：`))).toBeNull();
  });
});

describe('the banner of an objection that was sent', () => {
  it('says so and leads to the papers', async () => {
    const { user } = await open({ [order]: sent }, '#/data');
    await user.click(await screen.findByRole('link', { name: '支付令：异议 11 月 25 日已寄出，等法院回复' }));
    await findPage(words.title);
  });

  it('can be taken away and brought back, and says that what was noted stays', async () => {
    const { user, repository } = await open({ [order]: sent }, '#/data');
    await user.click(await screen.findByRole('button', button(/^不再显示：支付令：异议/)));
    await user.click(screen.getByRole('button', { name: court.takeAway }));
    expect(repository.stored()[0]?.file.dismissed).toEqual([`${order}:filed`]);
    expect(screen.getByText(fill(court.takenAwayNoted, { paper: court.paper.order }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: court.showAgain }));
    expect(screen.getByRole('link', { name: /已寄出，等法院回复/ })).toBeVisible();
  });
});
