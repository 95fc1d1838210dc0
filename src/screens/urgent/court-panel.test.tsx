import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { courtPapers } from '#machines/court-papers.ts';
import { type CourtKey, courtKeyOf } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { gapsPanelWords } from '#words/agreement/gaps-panel.ts';
import { courtAgreementWords } from '#words/documents/court-agreement.ts';
import { courtAnswerWords } from '#words/documents/court-answer.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { pastDateFormWords } from '#words/engine/past-date-form.ts';
import { problems } from '#words/engine/problems.ts';
import { names } from '#words/names.ts';
import { agreedBeforeWords } from '#words/urgent/agreed-before.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { heirsAlways, heirsCourt } from '#words/urgent/court-heirs.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { courtWords, lateNote } from '#words/urgent/court-situations.ts';
import courtTodo from '#words/urgent/court-todo.ts';
import { judgmentWhileTalking, paymentOrderNineDays, summonsWithEarlierDay } from '../../../tests/stories/court.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { textOf } from '../../../tests/support/words.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** What the page says under one of its headings. */
const part = (title: string) =>
  [...(screen.getByRole('heading', { level: 2, name: title }).parentElement?.querySelectorAll('li') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );

describe('a payment order nine days old', () => {
  const before = linesBefore('orderDispute', paymentOrderNineDays);

  it('names the Friday to have it done by, the fifteenth day, a Saturday, and the Monday the term runs until', async () => {
    await renderApp({ walk: roadTo('courtTodo', paymentOrderNineDays) });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2026 年 11 月 27 日（星期五）')).toBeVisible();
    expect(screen.getByText('第 15 天：2026 年 11 月 28 日（星期六）')).toBeVisible();
    expect(screen.getByText(fill(words.restDay, { date: '2026 年 11 月 30 日（星期一）' }))).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(fill(words.announced, { year: '2026' }));
  });

  it.each([
    ['2026-11-28', words.doByLast, '还有 2 天'],
    ['2026-11-29', words.mayStillRun, '还有 1 天'],
    ['2026-11-30', words.mayStillRunToday, '就是今天'],
  ] as const)('is not told off while its term may still run, seen on %s', async (today, said, left) => {
    await renderApp({ walk: roadTo('courtTodo', paymentOrderNineDays), today });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText('2026 年 11 月 30 日（星期一）', { selector: '.text-sum' })).toBeVisible();
    expect(screen.getByText(left)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent('已经过了。');
    expect(part(words.before)).toHaveLength(courtWords.orderDisputed.before.length);
  });

  it('names the last day on that day, and says where days off are not announced yet', async () => {
    const served = (day: IsoDate) =>
      journeyOf([...before, answer('orderDispute', 'given', ['paidPart']), change('serviceDate', 'given', day)]);
    const { unmount } = await renderApp({ walk: served('2026-11-16'), today: '2026-12-01' });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText(words.doToday)).toBeVisible();
    unmount();
    await renderApp({ walk: served('2026-12-20'), today: '2026-12-21' });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2027 年 1 月 4 日', { exact: false, selector: '.mt-2.text-hint' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(fill(words.notAnnounced, { year: '2027' }));
  });

  it('is not stopped by having no money', async () => {
    await renderApp({ walk: journeyOf([...before, answer('orderDispute', 'given', ['onlyNoMoney'])]) });
    await findPage(titleOf('courtTodo'));
    await screen.findByText('2026 年 11 月 27 日（星期五）');
    expect(part(words.before)[0]).toContain('只写没钱、想延期、想分期，拦不住它。');
    expect(screen.queryByText(textOf(courtWords.orderDisputed.before[0]))).not.toBeInTheDocument();
  });

  it('says so when its days are over, what is left, and how to go on', async () => {
    const walk = journeyOf([
      ...before,
      answer('orderDispute', 'given', ['paidPart']),
      change('serviceDate', 'given', '2026-11-01'),
    ]);
    const { user } = await renderApp({ walk });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('最后一天是 2026 年 11 月 16 日（星期一），已经过了。')).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(textOf(lateNote));
    expect(part(words.today)[0]).toContain('打 12348，再打法院公开电话');
    expect(part(words.before)).toHaveLength(courtWords.orderLate.before.length);
    await user.click(screen.getByRole('button', { name: optionOf('courtTodo', 'noted') }));
    await findPage(titleOf('soFar'));
  });

  it('has to be dealt with in the agreement', async () => {
    await renderApp({ walk: roadTo('closeGaps', paymentOrderNineDays) });
    await findPage(titleOf('closeGaps'));
    const gaps = within((await screen.findByText(gapQuestions.paymentOrder.name)).closest('ol') ?? document.body);
    const [last] = gaps.getAllByRole('listitem').slice(-1);
    expect(last).toHaveTextContent(gapQuestions.paymentOrder.name + gapQuestions.paymentOrder.ask.text);
  });
});

describe('an objection that was sent', () => {
  it('is noted below what has to be done, which then is to wait', async () => {
    const { user, repository } = await renderApp({ walk: roadTo('courtTodo', paymentOrderNineDays) });
    await findPage(titleOf('courtTodo'));
    await user.click(await screen.findByText(courtNotes.here));
    await user.click(await screen.findByRole('button', { name: courtNotes.add }));
    pickDay(courtNotes.on, '2026-11-21');
    await user.click(screen.getByRole('button', { name: courtNotes.save }));
    expect(repository.stored()[0]?.file.court).toEqual({
      'courtPaper#2': { done: [{ on: '2026-11-21', what: 'sent' }] },
    });
    expect(screen.getByText('异议 11 月 21 日已寄出，等法院回复')).toBeVisible();
    expect(part(words.afterwards)).toHaveLength(courtWords.orderFiled.before.length);
    expect(screen.queryByText('2026 年 11 月 27 日（星期五）')).toBeNull();
    expect(screen.queryByText(objectionWords.name)).toBeNull();
  });
});

describe('an earlier payment order', () => {
  const walk = journeyOf([
    ...linesBefore('closeGaps', paymentOrderNineDays),
    change('urgent', 'given', ['court']),
    ...summonsWithEarlierDay.lines.slice(1, 4),
    answer('courtTodo', 'noted'),
  ]);

  it('has to be dealt with in the agreement too, until it is over', async () => {
    const { unmount } = await renderApp({ walk });
    await findPage(titleOf('closeGaps'));
    expect(await screen.findByText(gapQuestions.paymentOrder.name)).toBeInTheDocument();
    unmount();
    const record = recordOf(walk);
    const [order] = courtPapers(walk.journey);
    const court = { [order?.key as CourtKey]: { done: [], closedOn: '2026-11-22' } as const };
    const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, court } }] });
    await renderApp({ walk, repository });
    await findPage(titleOf('closeGaps'));
    await screen.findByRole('heading', { level: 2, name: fill(gapsPanelWords.title, { n: '11' }) });
    expect(screen.queryByText(gapQuestions.paymentOrder.name)).toBeNull();
  });
});

describe('a summons', () => {
  it('is answered by the earlier day its papers name', async () => {
    await renderApp({ walk: roadTo('courtTodo', summonsWithEarlierDay) });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2026 年 11 月 26 日（星期四）')).toBeVisible();
    expect(screen.getByText(fill(words.named, { date: '2026 年 11 月 27 日（星期五）' }))).toBeVisible();
  });

  it('is still answered in time once that day has passed', async () => {
    await renderApp({ walk: roadTo('courtTodo', summonsWithEarlierDay), today: '2026-11-30' });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2026 年 12 月 4 日（星期五）')).toBeVisible();
    expect(screen.getByText(fill(words.namedPassed, { date: '2026 年 11 月 27 日（星期五）' }))).toBeVisible();
    expect(screen.getByText(courtAnswerWords.name)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent('已经过了。能做的变少了');
  });

  it('takes no day before its service as one the court has named', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('namedDay', summonsWithEarlierDay) });
    await findPage(titleOf('namedDay'));
    fireEvent.change(await screen.findByLabelText(pastDateFormWords.label), { target: { value: '2026-11-19' } });
    await user.click(screen.getByRole('button', { name: optionOf('namedDay', 'given') }));
    expect(screen.getByLabelText(pastDateFormWords.label)).toHaveAccessibleDescription(problems.beforeService);
    fireEvent.change(screen.getByLabelText(pastDateFormWords.label), { target: { value: '2026-11-27' } });
    await user.click(screen.getByRole('button', { name: optionOf('namedDay', 'given') }));
    await findPage(titleOf('courtTodo'));
    expect(answers().namedDay).toMatchObject({ event: 'given', value: '2026-11-27' });
  });
});

describe('a judgment', () => {
  it('is about an appeal, and no longer about an answer to the claim', async () => {
    await renderApp({ walk: roadTo('courtTodo', judgmentWhileTalking) });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2026 年 12 月 4 日（星期五）')).toBeVisible();
    expect(part(words.before).join()).toContain('小额诉讼的判决不能上诉');
    expect(screen.queryByText(courtAnswerWords.name)).toBeNull();
  });
});

describe('a second payment order of the same day', () => {
  const order = [answer('courtPaper', 'order'), answer('serviceDate', 'given', '2026-11-13')] as const;
  const disputed = answer('orderDispute', 'given', ['paidPart']);
  const twice = journeyOf([
    answer('urgent', 'given', ['court']),
    ...order,
    disputed,
    answer('courtTodo', 'noted'),
    change('urgent', 'given', ['court']),
    ...order,
    disputed,
  ]);
  const { same } = courtNotes;
  const button = (name: string) => screen.getByRole('button', { name });

  it('is taken for the first until the person says that it is another, and can be made one with it again', async () => {
    const { user, repository } = await renderApp({ walk: twice });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText(fill(same.asBefore, { paper: courtNotes.paper.order }))).toBeVisible();
    await user.click(button(same.another));
    expect(await screen.findByText(fill(same.isAnother, { paper: courtNotes.paper.order }))).toBeVisible();
    expect(Object.values(repository.stored()[0]?.file.court ?? {})).toEqual([{ done: [], isAnother: true }]);
    await user.click(button(same.asOne));
    expect(await screen.findByText(fill(same.asBefore, { paper: courtNotes.paper.order }))).toBeVisible();
  });

  it('told a third time, is the one of both that the person names, and what is noted goes there', async () => {
    const own = courtKeyOf(twice.journey.answers.courtPaper?.nth ?? 0);
    const thrice = journeyOf([
      answer('urgent', 'given', ['court']),
      ...order,
      disputed,
      answer('courtTodo', 'noted'),
      change('urgent', 'given', ['court']),
      ...order,
      disputed,
      answer('courtTodo', 'noted'),
      change('urgent', 'given', ['court']),
      ...order,
      disputed,
    ]);
    const court = { [own]: { done: [], isAnother: true, caseNumber: '渝 2 号' } } as const;
    const record = { ...recordOf(thrice), file: fileWith({ court }) };
    const { user, repository } = await renderApp({ walk: thrice, repository: memoryRepository({ records: [record] }) });
    await findPage(titleOf('courtTodo'));
    const paper = courtNotes.paper.order;
    const first = fill(same.nth, { n: '1' });
    const second = fill(same.nthNumbered, { n: '2', number: '渝 2 号' });
    const taken = (which: string) => screen.findByText(fill(same.asOneOf, { paper, count: '2', which }));
    expect(await taken(first)).toBeVisible();
    await user.click(button(fill(same.isThis, { which: second })));
    expect(await taken(second)).toBeVisible();
    const third = courtKeyOf(thrice.journey.answers.courtPaper?.nth ?? 0);
    expect(repository.stored()[0]?.file.court).toEqual({ ...court, [third]: { done: [], sameAs: own } });
    await user.click(button(fill(same.isThis, { which: first })));
    expect(await taken(first)).toBeVisible();
    await user.click(button(same.another));
    expect(await screen.findByText(fill(same.isAnother, { paper }))).toBeVisible();
  });

  it('is a matter of its own in every list, with notes of its own', () => {
    const key = courtKeyOf(twice.journey.answers.courtPaper?.nth ?? 0);
    const court = { [key]: { done: [{ on: '2026-11-20', what: 'sent' }], isAnother: true } } as const;
    const matters = briefOfWalk(twice, fileWith({ court })).court;
    expect(matters.map(({ servedOn, isAwaiting }) => [servedOn, isAwaiting])).toEqual([
      ['2026-11-13', true],
      ['2026-11-13', false],
    ]);
  });
});

it('asks which debt a paper is about, and says that it is not talked about where that is another lender’s', async () => {
  const walk = roadTo('courtTodo', paymentOrderNineDays);
  const talking = journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-16'),
    answer('orderDispute', 'given', ['amount']),
  ]);
  for (const [at, isElsewhere] of [
    [walk, false],
    [talking, true],
  ] as const) {
    const repository = memoryRepository({ records: [recordOf(at)] });
    const { user, unmount } = await renderApp({ walk: at, repository });
    await findPage(titleOf('courtTodo'));
    await user.selectOptions(await screen.findByLabelText(courtNotes.about.label), names.product.xinyongdai);
    const stored = () => Object.values(repository.stored()[0]?.file.court ?? {});
    await waitFor(() => expect(stored()).toEqual([{ done: [], product: 'xinyongdai' }]));
    expect(screen.queryByText(courtNotes.about.elsewhere) !== null).toBe(isElsewhere);
    await user.selectOptions(screen.getByLabelText(courtNotes.about.label), courtNotes.about.unknown);
    await waitFor(() => expect(stored()).toEqual([{ done: [] }]));
    unmount();
  }
});

it('makes the answer to a claim from all of the case, with what is agreed, where it is first met and on its own page', async () => {
  const lines = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'given', { monthly: 70_000, months: 20, first: '2026-08-15', paidAlready: 3 }),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('namedDay', 'none'),
  ] as const;
  const agreed = courtAgreementWords.agreed.withClaimant.slice(0, 6);
  for (const hash of [undefined, '#/court']) {
    const { unmount, user } = await renderApp({ walk: journeyOf(lines), ...(hash && { hash }) });
    await screen.findByRole('heading', { level: 1 });
    for (const fold of screen.queryAllByText(courtAnswerWords.name)) await user.click(fold);
    expect(await screen.findByText((text) => text.startsWith(agreed))).toBeInTheDocument();
    unmount();
  }
});

describe('a relative of somebody who has died', () => {
  const sued = (paper: 'summons' | 'order', day: IsoDate) =>
    journeyOf([
      answer('urgent', 'given', ['special', 'court']),
      answer('situation', 'died'),
      answer('heirs', 'goOn'),
      answer('estate', 'renounce'),
      answer('courtPaper', paper),
      answer('serviceDate', 'given', day),
      ...(paper === 'summons' ? [answer('namedDay', 'none')] : []),
    ]);

  it.each([
    ['summons', courtAnswerWords.name],
    ['order', objectionWords.name],
  ] as const)('keeps the term of a %s and is told to answer within the estate, not to pay', async (paper, document) => {
    await renderApp({ walk: sued(paper, '2026-11-20') });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2026 年 12 月 4 日（星期五）', { selector: '.text-sum' })).toBeVisible();
    expect(part(words.before)).toHaveLength(heirsCourt[paper].before.length);
    expect(part(words.always)).toContain(textOf(heirsAlways));
    expect(await screen.findByText(document)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/照样可以谈|去谈一次/);
  });

  it('is told the same without its days once the term is over', async () => {
    await renderApp({ walk: sued('summons', '2026-10-08') });
    await findPage(titleOf('courtTodo'));
    expect((await screen.findAllByText(new RegExp(textOf(lateNote).slice(0, 8))))[0]).toBeVisible();
    expect(part(words.before)).toHaveLength(heirsCourt.summons.before.length - 1);
  });
});

it('says to whoever has an agreement that it is a point against a payment order', async () => {
  const paying = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'given', { monthly: 70_000, months: 20, first: '2026-08-15', paidAlready: 3 }),
  ] as const;
  const order = [answer('courtPaper', 'order'), answer('serviceDate', 'given', '2026-11-20')] as const;
  const { unmount } = await renderApp({ walk: journeyOf([...paying, change('urgent', 'given', ['court']), ...order]) });
  await findPage(titleOf('orderDispute'));
  expect(await screen.findByText(/2026\s年\s8\s月\s15\s日起每月还\s700\s元/)).toBeVisible();
  unmount();
  await renderApp({ walk: journeyOf([answer('urgent', 'given', ['court']), ...order]) });
  await findPage(titleOf('orderDispute'));
  expect(screen.queryByText(/这份记录里有一份约定/)).toBeNull();
});

describe('a settlement before a court', () => {
  const told = [answer('urgent', 'given', ['court']), answer('courtPaper', 'settlement')] as const;

  it('is an answer of its own; the one that could be either of two is not offered', async () => {
    await renderApp({ walk: journeyOf(told.slice(0, 1)) });
    await findPage(titleOf('courtPaper'));
    const offered = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(offered).toEqual(expect.arrayContaining(['法院的调解书', '执行通知']));
    expect(offered).not.toContain(optionOf('courtPaper', 'enforcement'));
  });

  it('asks for no day, and says to keep it and to speak up before an instalment is missed', async () => {
    await renderApp({ walk: journeyOf(told) });
    await findPage(courtTodo.instead.settlement.title);
    await screen.findByRole('heading', { level: 2, name: words.afterwards });
    expect(part(words.afterwards)[0]).toContain('每一期的日子、金额、付到哪个账户');
    expect(part(words.afterwards).join()).toMatch(/到期以前就做三件事：打 12348；告诉对方和承办的人/);
    expect(screen.getByRole('main')).not.toHaveTextContent(/报财产|最后一天|签收日/);
  });
});

describe('an order while an agreement is kept', () => {
  const told = (...agreed: readonly ReturnType<typeof answer>[]) =>
    journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['jiebei']),
      ...agreed,
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-11-20'),
      answer('orderDispute', 'given', ['onlyNoMoney']),
    ]);

  it('is told to be a point by itself where only the money was said to be missing, with the way to say so', async () => {
    await renderApp({
      walk: told(answer('finalTerms', 'given', { monthly: 70_000, months: 20, first: '2026-08-15', paidAlready: 3 })),
    });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText(/本身就是真实的不同意见/)).toBeVisible();
    fireEvent.click(screen.getByRole('link', { name: agreedBeforeWords.change }));
    await findPage(titleOf('orderDispute'));
  });

  it('is no point where nothing is agreed', async () => {
    await renderApp({ walk: told() });
    await findPage(titleOf('courtTodo'));
    expect(screen.queryByRole('link', { name: agreedBeforeWords.change })).toBeNull();
  });
});
