import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { emptyFile } from '#case/record.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { exportCalendarWords } from '#words/documents/export.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { menu } from '#words/shell/menu.ts';
import { addedSinceWords } from '#words/speech/added-since.ts';
import { againPage } from '#words/today/again.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { purseWords } from '#words/today/purse.ts';
import { start } from '#words/today/start.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { freezeDays } from '#words/urgent/freeze-days.ts';
import { offerAboveSafeLine } from '../../../tests/stories/side-roads.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { keepFiles } from '../../../tests/support/fake-browser.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, goesByMenu, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const walk = roadTo('script', lateTwelveDaysJobLoss);
const household = 'mycase';
const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
  answer('checkIn', 'paid'),
]);
const bank = { ...roadTo('products').journey, counterparty: { kind: 'bank', name: '宁波银行' } } as const;

const open = () =>
  renderApp({
    walk,
    hash: '#/',
    today: '2026-12-17',
    repository: memoryRepository({
      records: [
        recordOf(walk),
        { ...recordOf({ journey: bank }, 'bank01'), household },
        { ...recordOf(agreed, 'agreed'), household },
        { ...recordOf(agreed, 'friend'), household: 'friend' },
      ],
    }),
  });

it('lists the other creditors of the person, the nearest day first, and nobody else’s', async () => {
  await open();
  const list = (await screen.findByRole('heading', { name: words.title })).closest('section') ?? document.body;
  const [first, second, ...more] = within(list).getAllByRole('listitem');
  expect(more).toEqual([]);
  expect(first).toHaveTextContent(fill(words.paid, { paid: '1', count: '10', left: '5,400 元' }).replace(/\s/g, ' '));
  expect(first).toHaveTextContent('2027 年 1 月 16 日');
  expect(second).toHaveTextContent('银行出钱的产品，宁波银行');
});

it('opens one of them', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: fill(words.openWhat, { what: '借呗' }) }));
  expect(await screen.findByRole('button', { name: fill(words.openWhat, { what: '花呗、借呗' }) })).toBeInTheDocument();
  // The case on screen says which it is, and which was put aside for it; a screen reader begins at its heading.
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toHaveTextContent('借呗');
  expect(screen.getByText(fill(start.putAside, { what: '花呗、借呗' }))).toHaveAttribute('role', 'status');
  await user.click(screen.getByRole('link', { name: common.myPlan }));
  await findPage(result.title);
  await user.click(screen.getByRole('button', { name: common.back }));
  await screen.findByRole('heading', { name: words.title });
  expect(screen.queryByText(/^换好了/)).toBeNull();
});

it('says on every page with whom a case of several is negotiated', async () => {
  const at = { ...walk, journey: { ...walk.journey, counterparty: { kind: 'bank', name: '宁波银行' } } } as const;
  await renderApp({ walk: at, hash: '#/result' });
  expect(await screen.findByText(fill(common.talksWith, { name: '宁波银行' }))).toBeVisible();
});

it('shows what another tab makes of one of them', async () => {
  const { repository } = await open();
  const list = (await screen.findByRole('heading', { name: words.title })).closest('section') ?? document.body;
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  const third = { ...recordOf({ journey: { ...bank, counterparty: { kind: 'other', name: '某某小贷' } } }, 'third1') };
  act(() => repository.otherTabSaves({ ...third, household }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(3));
  expect(list).toHaveTextContent('某某小贷');
});

it('says nothing of others where there are none', async () => {
  await renderApp({ walk, hash: '#/' });
  expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
});

it('is begun from the menu, once it is known what is owed', async () => {
  const { user, unmount } = await renderApp({ walk, hash: '#/result' });
  await goesByMenu(user, 'another');
  await findPage(againPage.title);
  unmount();
  const early = await renderApp({ walk: roadTo('products'), hash: '#/about' });
  await early.user.click(await screen.findByRole('button', { name: common.menuLabel }));
  expect(screen.queryByRole('link', { name: menu.another })).toBeNull();
  expect(screen.getAllByRole('link', { name: menu.about })).toHaveLength(1);
});

it('says that there is one with a creditor already, and begins a second one only when told to', async () => {
  const mine = recordOf(walk);
  const bank = { ...recordOf(roadTo('script'), 'bank01'), household: mine.household };
  const records = [
    mine,
    { ...bank, journey: { ...bank.journey, counterparty: { kind: 'bank', name: '宁波银行' } as const } },
  ];
  const { user } = await renderApp({ walk, hash: '#/again', repository: memoryRepository({ records }) });
  await findPage(againPage.title);
  const { another } = againPage;
  const known = /^和它谈的，已经有一份了：/;
  const [field] = await screen.findAllByLabelText(new RegExp(`^${another.name}`));
  await user.type(field as HTMLElement, '宁波银行 ');
  await user.click(screen.getByRole('button', { name: another.begin }));
  expect(await screen.findByText(known)).toBeVisible();
  expect(screen.getByRole('button', { name: another.beginStill })).toBeVisible();
  // Of another one nothing is said.
  await user.type(field as HTMLElement, '分行');
  expect(screen.queryByText(known)).toBeNull();
  await user.clear(field as HTMLElement);
  await user.type(field as HTMLElement, '宁波银行');
  await user.click(screen.getByRole('button', { name: another.begin }));
  await user.click(await screen.findByRole('button', { name: words.open }));
  await findPage(start.back);
  expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toHaveTextContent('宁波银行');
});

describe('a day of another negotiation that comes first', () => {
  const terms = (first: IsoDate) => [
    ...linesBefore('finalTerms', acceptedAtOnce),
    answer('finalTerms', 'given', { monthly: yuan(500), months: 3, first }),
  ];
  const openBoth = (own: IsoDate, other: IsoDate) => {
    const mine = recordOf(journeyOf(terms(own)));
    const theirs = {
      ...recordOf(journeyOf(terms(other)), 'other1'),
      household: mine.household,
    };
    const bank = {
      ...theirs,
      journey: { ...theirs.journey, counterparty: { kind: 'bank', name: '宁波银行' } as const },
    };
    return renderApp({ repository: memoryRepository({ records: [mine, bank] }), hash: '#/', today: '2026-12-01' });
  };
  const nearer = /宁波银行.*那边的日子更近/;

  it('is the first thing shown, with the way there', async () => {
    const { user } = await openBoth('2026-12-20', '2026-12-03');
    expect(await screen.findByText(nearer)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^换到：.*宁波银行/ }));
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText(nearer)).toBeNull();
  });

  it('leads to the question how it stands where an instalment is due', async () => {
    const { user } = await openBoth('2026-12-20', '2026-11-30');
    await user.click(await screen.findByRole('button', { name: /^先去办：.*宁波银行/ }));
    await findPage(titleOf('checkIn'));
  });

  it('stands there too where it is the same day as that of the open case', async () => {
    await openBoth('2026-12-03', '2026-12-03');
    expect(await screen.findByText(/宁波银行.*那边，同一天也有要办的：/)).toBeVisible();
  });

  it('is not mentioned where the open case comes first', async () => {
    await openBoth('2026-12-03', '2026-12-20');
    await screen.findAllByText(/宁波银行/);
    expect(screen.queryByText(nearer)).toBeNull();
  });
});

it('remembers of each negotiation which of its days the calendar of all was given', async () => {
  keepFiles();
  const { user, repository } = await open();
  await user.click(await screen.findByText(words.allDays));
  await user.click(await screen.findByRole('button', { name: exportCalendarWords.add }));
  const givenOf = (id: string) => repository.stored().find((record) => record.id === id)?.file.inCalendar ?? [];
  await waitFor(() => expect(givenOf('agreed').map(({ on }) => on)).toContain('2027-01-16'));
  expect(givenOf('friend')).toEqual([]);
  expect(givenOf('mycase').some(({ uid }) => givenOf('agreed').some((day) => day.uid === uid))).toBe(false);
});

it('says once that all are paid off, and not while one is not', async () => {
  const paidOff = roadTo('settled', acceptedAtOnce);
  const records = [
    recordOf(paidOff),
    {
      ...recordOf({ journey: { ...paidOff.journey, counterparty: { kind: 'bank', name: '宁波银行' } } }, 'bank01'),
      household,
    },
  ];
  const said = fill(words.allPaidOff, { n: '2' });
  const { unmount } = await renderApp({ walk: paidOff, hash: '#/', repository: memoryRepository({ records }) });
  expect(await screen.findByText(said)).toBeVisible();
  // Of the open case and of the other one.
  expect(screen.getAllByText(words.paidOff)).toHaveLength(2);
  unmount();
  const other = { ...recordOf(agreed, 'agreed'), household };
  await renderApp({ walk: paidOff, hash: '#/', repository: memoryRepository({ records: [...records, other] }) });
  await screen.findByRole('heading', { name: words.title });
  expect(screen.queryByText(fill(words.allPaidOff, { n: '3' }))).toBeNull();
});

it('tells the purse of the person also where the open case has no budget, and what a court asks for in another case', async () => {
  const paying = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['xinyonggou']),
    answer('finalTerms', 'given', { monthly: yuan(250), months: 4, first: '2026-12-10' }),
  ]);
  const own = recordOf({ journey: { ...paying.journey, counterparty: { kind: 'bank' } } });
  const budgeted = roadTo('terms', acceptedAtOnce).journey;
  const order = journeyOf([
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('orderDispute', 'given', ['amount']),
    answer('courtTodo', 'noted'),
  ]);
  const frozen = journeyOf([
    answer('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'beforeJudgment'),
    answer('frozenOn', 'given', '2026-11-20'),
    answer('frozenTodo', 'noted'),
  ]);
  const others = [
    {
      ...recordOf({ journey: { ...frozen.journey, counterparty: { kind: 'bank', name: '甲银行' } } }, 'other3'),
      household: own.household,
    },
    {
      ...recordOf({ journey: { ...budgeted, counterparty: { kind: 'platform' } } }, 'other1'),
      household: own.household,
    },
    {
      ...recordOf({ journey: { ...order.journey, counterparty: { kind: 'other' } } }, 'other2'),
      household: own.household,
    },
  ];
  await renderApp({ repository: memoryRepository({ records: [own, ...others] }), hash: '#/' });
  const purse = await screen.findByRole('region', { name: purseWords.title });
  expect(purse).toHaveTextContent('每月剩余1,200 元已约定250 元还能再谈的950 元');
  expect(await screen.findByText('支付令：2026 年 12 月 4 日（星期五）前办好')).toBeVisible();
  expect(screen.getByText('冻结的裁定：2026 年 11 月 24 日（星期二）前申请复议')).toBeVisible();
});

it('puts a court’s day under the debt its paper is about, not under the case it was told in', async () => {
  const other = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei', 'jiebei', 'xinyongdai']),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-16'),
    answer('orderDispute', 'given', ['amount']),
    answer('courtTodo', 'noted'),
  ]).journey;
  const journey = { ...other, counterparty: { kind: 'platform' } } as const;
  const [paper] = courtPapers(journey);
  const court = { [paper?.key ?? '']: { done: [], product: 'xinyongdai', lender: '乙银行' } } as const;
  const records = [recordOf(walk), { ...recordOf({ journey }, 'other1'), household, file: { ...emptyFile, court } }];
  await renderApp({ repository: memoryRepository({ records }), hash: '#/', today: '2026-11-30' });
  await screen.findByRole('heading', { name: start.back });
  const title = await screen.findByText(fill(words.nearest.own, { what: '乙银行信用贷' }));
  expect(title.parentElement).toHaveTextContent(/乙银行信用贷：法院文书，要在这天前办好/);
  expect(title.parentElement).toHaveTextContent(fill(words.goTo, { what: '花呗、借呗' }));
});

describe('what a court asks for in another case within days', () => {
  const sued = journeyOf([
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('namedDay', 'none'),
    answer('courtTodo', 'noted'),
    ...linesBefore('howItWent', lateTwelveDaysJobLoss).filter(
      (line) => !(line.does === 'answer' && line.screen === 'urgent'),
    ),
  ]);
  const frozen = journeyOf([
    answer('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'beforeJudgment'),
    answer('frozenOn', 'given', '2026-11-27'),
    answer('frozenTodo', 'noted'),
  ]);
  const openOn = async (today: IsoDate, journey: typeof sued.journey, own = recordOf(agreed)) => {
    const counterparty = { kind: 'bank', name: '甲银行' } as const;
    const other = { ...recordOf({ journey: { ...journey, counterparty } }, 'other1'), household };
    await renderApp({ repository: memoryRepository({ records: [own, other] }), hash: '#/', today });
    await screen.findByRole('heading', { name: start.back });
  };
  const onTop = (text: RegExp): boolean =>
    screen
      .queryAllByText(text)
      .some(
        (line) =>
          line.compareDocumentPosition(screen.getByRole('button', { name: start.resume })) ===
          Node.DOCUMENT_POSITION_FOLLOWING,
      );

  it.each<IsoDate>(['2026-12-01', '2026-12-03', '2026-12-05', '2026-12-06'])(
    'stands on top also where a day promised there has passed: %s',
    async (today) => {
      await openOn(today, sued.journey);
      expect(onTop(/甲银行.*应诉：.*12 月 [47] 日/)).toBe(true);
    },
  );

  it('is the review of a freeze, too, also where the open case has a day before it', async () => {
    const terms = { monthly: yuan(500), months: 3, first: '2026-12-01' } as const;
    const own = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)]);
    await openOn('2026-11-30', frozen.journey, recordOf(own));
    expect(onTop(/冻结的裁定：.*前申请复议/)).toBe(true);
  });

  it.each([
    ['beforeJudgment', freezeDays.bannerReviewUnknown],
    ['court', freezeDays.bannerNotFiled],
  ] as const)('is a freeze of which no day is known: %s', async (by, text) => {
    const walked = journeyOf([
      answer('urgent', 'given', ['special']),
      answer('situation', 'frozen'),
      answer('frozenBy', by),
      answer('frozenOn', 'unknown'),
      answer('frozenTodo', 'noted'),
    ]);
    await openOn('2026-11-30', walked.journey);
    expect(onTop(new RegExp(`甲银行.*${text}`))).toBe(true);
  });

  it('is the review of a freeze whose last day is over', async () => {
    await openOn('2026-12-08', frozen.journey);
    expect(onTop(new RegExp(freezeDays.bannerReviewOver))).toBe(true);
  });
});

describe('a court paper of somebody else, whose case is another household', () => {
  const order = journeyOf([
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-16'),
    answer('orderDispute', 'given', ['amount']),
    answer('courtTodo', 'noted'),
  ]);
  const paying = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'given', { monthly: yuan(777), months: 3, first: '2026-12-01' }),
  ]);
  const named = (journey: typeof order.journey, id: string, name: string) => {
    const record = recordOf({ journey }, id);
    return { ...record, file: { ...record.file, name } };
  };
  const openOn = async (today: IsoDate, own = recordOf(walk)) => {
    const records = [own, named(order.journey, 'mother', '妈妈的借呗'), named(paying.journey, 'cousin', '表弟的')];
    const view = await renderApp({ repository: memoryRepository({ records }), hash: '#/', today });
    await screen.findByRole('heading', { name: start.back });
    return view;
  };
  const nearer = fill(words.nearest.person, { what: '妈妈的借呗' });

  it('stands first on 今天 on its last day, and in the open among the others', async () => {
    await openOn('2026-11-30');
    expect(screen.getByText(nearer)).toBeVisible();
    expect(screen.getByText(nearer).parentElement).toHaveTextContent(/法院文书，要在这天前办好.*11 月 30 日.*今天/);
    const [card] = within(
      screen.getByRole('heading', { name: words.peopleNear }).closest('section') ?? document.body,
    ).getAllByRole('listitem');
    expect(card).toHaveTextContent(/妈妈的借呗.*支付令：.*法院文书，要在这天前办好/);
  });

  it('stands before all days once its last one is over, with the way to its papers', async () => {
    const { user } = await openOn('2026-12-02');
    const line = screen.getByText(/^另一份（妈妈的借呗）：支付令：最后一天.*12348$/);
    expect(line.compareDocumentPosition(screen.getByRole('button', { name: start.resume }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await user.click(within(line.parentElement ?? document.body).getByRole('button'));
    await findPage(courtNotes.title);
  });

  it('stands before all days where it is a freeze of which no day is known, put away or not', async () => {
    const walked = journeyOf([
      answer('urgent', 'given', ['special']),
      answer('situation', 'frozen'),
      answer('frozenBy', 'beforeJudgment'),
      answer('frozenOn', 'unknown'),
      answer('frozenTodo', 'noted'),
    ]);
    const mother = named(walked.journey, 'mother', '妈妈的借呗');
    const records = [recordOf(walk), { ...mother, file: { ...mother.file, archivedOn: '2026-11-25' as const } }];
    await renderApp({ repository: memoryRepository({ records }), hash: '#/', today: '2026-11-30' });
    await screen.findByRole('heading', { name: start.back });
    const task = freezeDays.bannerReviewUnknown;
    const line = screen.getByText(fill(words.each.person, { what: '妈妈的借呗', task }));
    expect(line.compareDocumentPosition(screen.getByRole('button', { name: start.resume }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('stands before a day of the open case that is the same', async () => {
    const lines = [...linesBefore('finalTerms', acceptedAtOnce)];
    const own = journeyOf([
      ...lines,
      answer('finalTerms', 'given', { monthly: yuan(500), months: 3, first: '2026-11-30' }),
    ]);
    await openOn('2026-11-30', recordOf(own));
    expect(screen.getByText(nearer)).toBeVisible();
  });

  it('stands there with whatever else has that day, each button of its own name', async () => {
    const records = [
      recordOf(walk),
      named(order.journey, 'mother', '妈妈的借呗'),
      named(order.journey, 'father', '爸爸的花呗'),
    ];
    await renderApp({ repository: memoryRepository({ records }), hash: '#/', today: '2026-11-30' });
    await screen.findByRole('heading', { name: start.back });
    const several = await screen.findByText(fill(words.nearest.several, { n: '2' }));
    const note = several.closest('.note-text') as HTMLElement;
    expect(within(note).getAllByText(/11 月 30 日/)).toHaveLength(1);
    for (const what of ['妈妈的借呗', '爸爸的花呗']) {
      const task = result.dates.courtDoBy;
      expect(within(note).getByText(fill(words.each.person, { what, task }))).toBeVisible();
      expect(within(note).getByRole('button', { name: fill(words.goTo, { what }) })).toBeVisible();
    }
    const names = within(screen.getByRole('main'))
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names).toEqual([...new Set(names)]);
  });

  it('counts all of that day, of which three stand there and the others below', async () => {
    const people = ['妈妈', '爸爸', '哥哥', '妹妹', '舅舅'];
    const records = [recordOf(walk), ...people.map((who, at) => named(paying.journey, `person${at}`, who))];
    await renderApp({ repository: memoryRepository({ records }), hash: '#/', today: '2026-11-30' });
    const several = await screen.findByText(fill(words.nearest.several, { n: '5' }));
    const note = several.closest('.note-text') as HTMLElement;
    expect(within(note).getAllByRole('listitem')).toHaveLength(3);
    expect(within(note).getByText(fill(words.below, { n: '2' }))).toBeVisible();
  });

  it('tells days of all and amounts of nobody else', async () => {
    await openOn('2026-11-29');
    expect(screen.getByText(/12 月 1 日/)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent('777');
    expect(screen.queryByText(fill(words.people, { n: '1' }))).toBeNull();
  });

  it('folds whoever has no day that is near', async () => {
    await openOn('2026-11-20');
    expect(screen.getByText(fill(words.people, { n: '2' }))).toBeVisible();
    expect(screen.queryByText(nearer)).toBeNull();
  });
});

it('tells two of one name apart by the day they were begun, and of one day by their number', async () => {
  const retold = (on: IsoDate) => {
    const answers = Object.fromEntries(
      Object.entries(agreed.journey.answers).map(([key, given]) => [key, given && { ...given, on }]),
    );
    return { ...agreed.journey, answers };
  };
  const days = [
    ['first1', '2026-10-08'],
    ['second', '2026-11-20'],
    ['third1', '2026-11-20'],
  ] as const;
  const others = days.map(([id, on]) => ({ ...recordOf({ journey: retold(on) }, id), household }));
  const repository = memoryRepository({ records: [recordOf(walk), ...others] });
  await renderApp({ walk, hash: '#/', today: '2026-12-17', repository });
  const begun = { oct: '借呗（2026 年 10 月 8 日开始）', nov: '借呗（2026 年 11 月 20 日开始，第' };
  expect(await screen.findByRole('button', { name: fill(words.openWhat, { what: begun.oct }) })).toBeVisible();
  for (const n of [1, 2]) {
    const what = `${begun.nov} ${n} 份）`;
    expect(screen.getByRole('button', { name: fill(words.openWhat, { what }) })).toBeVisible();
    expect(screen.getAllByText(what)[0]).toBeVisible();
  }
});

it('says of what came in by a merger that no plan has it, and leads to where one lists it', async () => {
  const into = roadTo('reply', offerAboveSafeLine);
  const from = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['xinyonggou']),
  ]);
  const record = mergedRecord(recordOf(into), recordOf(from, 'other1'), { on: '2026-12-10' });
  await renderApp({
    walk: { ...into, journey: record.journey },
    hash: '#/',
    repository: memoryRepository({ records: [record] }),
  });
  expect(await screen.findByText(/^信用购是后来合到这里的，欠了多少还没写/)).toBeVisible();
  expect(screen.getByRole('link', { name: addedSinceWords.list })).toHaveAttribute('href', '#/debts/2');
});
