import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Counterparty } from '#model/counterparty.ts';
import { fill } from '#text/fill.ts';
import { copying } from '#words/engine/copying.ts';
import { owedCertificateWords } from '#words/engine/owed-certificate.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { names } from '#words/names.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { result } from '#words/result/result.ts';
import { helper } from '#words/share/helper.ts';
import { common } from '#words/shell/common.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { againPage } from '#words/today/again.ts';
import { lastTimeWords } from '#words/today/last-time.ts';
import { manageWords } from '#words/today/manage.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { start } from '#words/today/start.ts';
import { startMore } from '#words/today/start-more.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, goesByMenu, hashOfWalk, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });

describe('the start page without a case', () => {
  it('begins with the first question', async () => {
    const { user, repository } = await renderApp();
    expect(screen.queryByRole('link', { name: start.again })).not.toBeInTheDocument();
    await user.click(button(start.begin));
    await findPage(titleOf('urgent'));
    expect(repository.stored()).toEqual([]);
  });

  it.each([
    ['caller', 'callerStop'],
    ['court', 'courtPaper'],
    ['overwhelmed', 'holdOn'],
  ] as const)('has a door for %s that leads to %s', async (door, first) => {
    const { user, answers } = await renderApp();
    await user.click(button(start.door[door]));
    await findPage(titleOf(first));
    expect(answers().urgent).toMatchObject({ event: 'given', value: [door] });
  });

  it('has a door for helpers', async () => {
    const { user } = await renderApp();
    await user.click(button(start.door.helper));
    await findPage(helper.title);
  });
});

it('shows how a first contact sounds, unless the claim may have expired since', async () => {
  const walk = roadTo('firstStep');
  const { unmount } = await renderApp({ walk, hash: '#/', today: '2026-12-05' });
  expect(await screen.findByText(startMore.sampleTitle)).toBeVisible();
  unmount();
  await renderApp({ walk, hash: '#/', today: '2031-06-01' });
  expect(await screen.findByText(startMore.dontTitle)).toBeVisible();
  expect(screen.queryByText(startMore.sampleTitle)).toBeNull();
});

it('shows beside a blank case that was stored what stands beside it, also after a reload', async () => {
  const blank = { ...recordOf(journeyOf([])), drafts: { urgent: { ticks: ['court'] } } };
  const other = recordOf(roadTo('firstStep'), 'other1');
  await renderApp({ hash: '#/', repository: memoryRepository({ records: [blank, other] }) });
  expect(await screen.findByRole('heading', { name: negotiationsWords.stillHere })).toBeVisible();
  expect(screen.getByRole('button', { name: start.begin })).toBeVisible();
});

describe('the start page of a case', () => {
  it('says where it stopped and when, and goes on there', async () => {
    const { user } = await renderApp({ walk: roadTo('script'), hash: '#/' });
    expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
    expect(screen.getByText('最近一次：2026 年 11 月 22 日（星期日）')).toBeVisible();
    expect(screen.queryByText(lastTimeWords.longAgo)).not.toBeInTheDocument();
    await user.click(button(start.resume));
    await findPage(titleOf('script'));
  });

  it('tells the next day to keep, and none that has passed', async () => {
    const walk = atRoutes('needApproval', answer('routes', 'wait'), answer('waitUntil', 'set', '2026-12-28'));
    const { unmount } = await renderApp({ walk, hash: '#/', today: '2026-12-25' });
    expect(await screen.findByText('2026 年 12 月 28 日（星期一）')).toBeVisible();
    expect(screen.getByText(result.dates.retry)).toBeVisible();
    expect(screen.getByText('还有 3 天')).toBeVisible();
    unmount();
    await renderApp({ walk, hash: '#/', today: '2026-12-29' });
    expect(await screen.findByText(/最近一次/)).toBeVisible();
    expect(screen.queryByText(result.dates.retry)).toBeNull();
  });

  describe('K43: an instalment that was agreed', () => {
    const agreed = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
    ]);
    const opensOn = (today: '2026-12-10' | '2026-12-16' | '2026-12-19') =>
      renderApp({ walk: agreed, hash: '#/', today });

    it('comes first on its day, with its amount, and is noted down from there', async () => {
      const { user } = await opensOn('2026-12-16');
      expect(await screen.findByText('就是今天')).toBeVisible();
      expect(screen.getByText(result.dates.agreedPayment)).toBeVisible();
      expect(screen.getByText('600', { exact: false, selector: 'strong span' })).toBeVisible();
      await user.click(button(start.checkIn));
      await findPage(titleOf('checkIn'));
      expect(screen.queryByRole('button', { name: optionOf('checkIn', 'notDue') })).toBeNull();
      await user.click(button(schedulePanelWords.notYetToday));
      await findPage(titleOf('onTrack'));
    });

    it('stays first after its day, until it is told whether it was paid', async () => {
      const { user } = await opensOn('2026-12-19');
      expect(await screen.findByText(result.dates.duePayment)).toBeVisible();
      expect(screen.getByText('3 天前')).toBeVisible();
      await user.click(button(start.checkIn));
      await findPage(titleOf('checkIn'));
      expect(screen.queryByRole('button', { name: optionOf('checkIn', 'notDue') })).toBeNull();
      expect(screen.queryByRole('button', { name: schedulePanelWords.notYetToday })).toBeNull();
      await user.click(button(optionOf('checkIn', 'paid')));
      await findPage(titleOf('onTrack'));
      await user.click(screen.getByRole('link', { name: '有商量' }));
      expect(await screen.findByText(result.dates.agreedPayment)).toBeVisible();
      expect(screen.getByRole('button', { name: start.resume })).toBeVisible();
    });

    it('is asked about as before while its day is to come', async () => {
      await opensOn('2026-12-10');
      expect(await screen.findByRole('button', { name: start.resume })).toBeVisible();
      expect(screen.getByText('还有 6 天')).toBeVisible();
    });
  });

  it('says so when the case is half a year old', async () => {
    await renderApp({ walk: roadTo('script'), hash: '#/', today: '2027-06-22' });
    expect(await screen.findByText(lastTimeWords.longAgo)).toBeVisible();
  });

  it('leads through a door and back to where one was', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('script'), hash: '#/' });
    await user.click(button(start.door.overwhelmed));
    await findPage(titleOf('holdOn'));
    await user.click(button(optionOf('holdOn', 'goOn')));
    await findPage(titleOf('script'));
    expect(answers().products?.value).toEqual(['huabei', 'jiebei']);
  });
});

describe('starting again', () => {
  it('asks first, and keeps the case when one thinks better of it', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('script'), hash: '#/' });
    const before = answers();
    await user.click(screen.getByRole('link', { name: start.again }));
    await findPage(againPage.title);
    await user.click(button(againPage.keep));
    await findPage(titleOf('script'));
    expect(answers()).toEqual(before);
  });

  it('shows the way back on the start page of an empty case', async () => {
    const { user } = await renderApp({ walk: roadTo('script'), hash: '#/again' });
    await user.click(await screen.findByRole('button', { name: againPage.blank.begin }));
    await findPage(titleOf('urgent'));
    await user.click(screen.getByRole('link', { name: common.appName }));
    await findPage(start.title);
    await user.click(
      await screen.findByRole('button', { name: fill(negotiationsWords.openPersonWhat, { what: '花呗、借呗' }) }),
    );
    expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
  });

  it('shows there what a court asks for in the others', async () => {
    const walk = journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-11-16'),
      answer('orderDispute', 'given', ['amount']),
      answer('courtTodo', 'noted'),
    ]);
    const { user } = await renderApp({ walk, hash: '#/again', today: '2026-11-25' });
    await user.click(await screen.findByRole('button', { name: againPage.blank.begin }));
    await findPage(titleOf('urgent'));
    await user.click(screen.getByRole('link', { name: common.appName }));
    await findPage(start.title);
    expect(await screen.findByText(/法院文书，要在这天前办好/)).toBeVisible();
  });

  it('opens an empty case, and the old one can be brought back', async () => {
    const { user, repository } = await renderApp({ walk: roadTo('script'), hash: '#/again' });
    await user.click(await screen.findByRole('button', { name: againPage.blank.begin }));
    await findPage(titleOf('urgent'));
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('soFar'));
    expect(repository.stored()).toHaveLength(2);
    await goesByMenu(user, 'data');
    await findPage(dataPage.title);
    expect(await screen.findByText('花呗、借呗', { selector: 'p' })).toBeVisible();
    expect(screen.getByText('联系 · 最近一次：2026 年 11 月 22 日（星期日）')).toBeVisible();
    await user.click(button(`${dataPage.bringBack}：花呗、借呗`));
    expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
    await user.click(button(start.resume));
    await findPage(titleOf('script'));
    expect(repository.stored()[0]).toEqual(recordOf(roadTo('script')));
  });
});

describe('a negotiation with another creditor', () => {
  const withBudget = roadTo('terms', lateTwelveDaysJobLoss);

  it('begins with what was told of the money, and is about that creditor alone', async () => {
    const { user, repository } = await renderApp({ walk: withBudget, hash: '#/again' });
    await user.selectOptions(await screen.findByLabelText(againPage.another.kind), againPage.another.kinds.bank);
    await user.type(screen.getByLabelText(new RegExp(`^${againPage.another.name}`)), ' 宁波银行 ');
    await user.click(button(againPage.another.begin));
    await findPage(titleOf('urgent'));
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('soFar'));
    const [first, second] = repository.stored();
    expect(second?.household).toBe(first?.household);
    expect(second?.journey.counterparty).toEqual({ kind: 'bank', name: '宁波银行' });
    expect(second?.journey.setAside.debts?.value).toEqual(first?.journey.answers.debts?.value);
    expect(Object.keys(second?.journey.answers ?? {})).toEqual(['urgent']);
    expect(first?.journey.counterparty).toEqual({ kind: 'platform' });
    expect(first?.journey.answers).toEqual(withBudget.journey.answers);
  });

  it('asks for the name of a creditor of the kind one talks to already, and keeps the two apart', async () => {
    const walk = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['xinyongdai']),
      answer('timing', 'late30'),
    ]);
    const { user, repository } = await renderApp({ walk, hash: '#/again' });
    await user.selectOptions(await screen.findByLabelText(againPage.another.kind), againPage.another.kinds.bank);
    await user.click(button(againPage.another.begin));
    expect(screen.getByLabelText(againPage.another.name)).toHaveAccessibleDescription(
      expect.stringContaining(againPage.another.nameMissing),
    );
    expect(repository.stored()[0]?.journey.counterparty).toBeUndefined();
    await user.type(screen.getByLabelText(againPage.another.name), '宁波银行');
    await user.click(button(againPage.another.begin));
    await findPage(titleOf('urgent'));
    expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'bank' });
  });

  it('takes its debt out of every other case that counted it, and leaves those the lender of the platform', async () => {
    const first = journeyOf([
      ...linesBefore('debts', lateTwelveDaysJobLoss),
      answer('debts', 'given', [
        { product: 'huabei', total: yuan(9600) },
        { product: 'jiebei', lender: '甲银行', total: yuan(20_000) },
        { product: 'jiebei', lender: '乙银行', total: yuan(12_000) },
      ]),
    ]);
    const platform = { kind: 'platform', name: names.lender } as const;
    const both: Counterparty = { ...platform, also: [{ kind: 'platform', name: '乙银行' }] };
    const shown = recordOf({
      journey: { ...roadTo('timing').journey, counterparty: { kind: 'bank', name: '甲银行' } },
    });
    const other = {
      ...recordOf({ journey: { ...first.journey, counterparty: both } }, 'first1'),
      household: shown.household,
    };
    const { user, repository } = await renderApp({
      repository: memoryRepository({ records: [shown, other] }),
      hash: '#/again',
    });
    await user.selectOptions(await screen.findByLabelText(againPage.another.kind), againPage.another.kinds.bank);
    await user.type(screen.getByLabelText(new RegExp(`^${againPage.another.name}`)), '乙银行');
    await user.click(button(againPage.another.begin));
    await findPage(titleOf('urgent'));
    expect(repository.stored().find(({ id }) => id === 'first1')?.journey.counterparty).toEqual(platform);
  });

  it('is not offered before it is known what is owed', async () => {
    await renderApp({ walk: roadTo('products'), hash: '#/again' });
    expect(screen.queryByRole('button', { name: againPage.another.begin })).toBeNull();
  });

  it('tells the other one what has changed since', async () => {
    const { user, repository } = await renderApp({ walk: withBudget, hash: '#/again', today: '2026-12-20' });
    await user.click(await screen.findByRole('button', { name: againPage.another.begin }));
    await findPage(titleOf('urgent'));
    const { household } = repository.stored()[0] ?? recordOf(withBudget);
    expect((await repository.household({ ...recordOf(withBudget), household })).told).toHaveProperty('spending');
  });
});

describe('deleting everything', () => {
  it.each([
    ['a question', undefined],
    ['the plan', '#/result'],
    ['the start', '#/'],
    ['what somebody else shared', '#s3.nothing'],
  ])('takes two taps from %s, the second of which says what goes', async (_name, hash) => {
    const { user, repository } = await renderApp({ walk: roadTo('script'), ...(hash !== undefined && { hash }) });
    await user.click(await screen.findByRole('button', { name: deleteAll.title }));
    expect(document.activeElement).toHaveTextContent(deleteAll.lead);
    expect(repository.stored()).toHaveLength(1);
    // What stands first, and where the finger was, keeps it.
    expect(document.activeElement?.querySelector('button')).toHaveTextContent(deleteAll.keep);
    await user.click(button(deleteAll.confirm));
    expect(await screen.findByText(deleteAll.done)).toBeVisible();
    expect(await screen.findByRole('button', { name: start.begin })).toBeVisible();
    expect(repository.stored()).toEqual([]);
  });

  it('is left with one tap', async () => {
    const { user, repository } = await renderApp({ walk: roadTo('script') });
    await user.click(await screen.findByRole('button', { name: deleteAll.title }));
    await user.click(button(deleteAll.keep));
    expect(button(deleteAll.title)).toBeVisible();
    expect(repository.stored()).toHaveLength(1);
  });
});

describe('the data page', () => {
  it('deletes everything only when asked twice', async () => {
    const { user, repository } = await renderApp({ walk: roadTo('script'), hash: '#/data' });
    await user.click(await screen.findByRole('button', { name: deleteAll.ask }));
    expect(repository.stored()).toHaveLength(1);
    await user.click(button(deleteAll.keep));
    await user.click(button(deleteAll.ask));
    await user.click(button(deleteAll.confirm));
    expect(await screen.findByText(deleteAll.done)).toBeVisible();
    expect(repository.stored()).toEqual([]);
    expect(await screen.findByRole('button', { name: start.begin })).toBeVisible();
  });

  it('shows what could not be read, to be copied and then removed', async () => {
    const repository = memoryRepository({ quarantined: [{ name: 'case:old', text: '{broken' }] });
    const { user } = await renderApp({ hash: '#/data', repository });
    expect(await screen.findByRole('heading', { name: dataPage.keptTitle })).toBeVisible();
    expect(screen.getByText('case:old')).toBeVisible();
    await user.click(screen.getByText('case:old'));
    await user.click(button(dataPage.removeKept));
    expect(await screen.findByText(manageWords.removedText)).toBeVisible();
    expect(screen.queryByText('case:old')).toBeNull();
    await user.click(button(manageWords.takeBack));
    expect(await screen.findByText('case:old')).toBeVisible();
  });

  it('lets the text of a case that can be read be copied, and not removed', async () => {
    const repository = memoryRepository({ quarantined: [{ name: 'case:old', text: '{}', isInUse: true }] });
    const { user } = await renderApp({ hash: '#/data', repository });
    await user.click(await screen.findByText('case:old'));
    expect(button(copying.copy)).toBeVisible();
    expect(screen.queryByRole('button', { name: dataPage.removeKept })).toBeNull();
  });
});

it('leads from a certificate that is owed to where one tells that it came, from the last page of the road too', async () => {
  const walk = journeyOf([
    ...linesBefore('checkIn', acceptedAtOnce),
    answer('checkIn', 'cleared'),
    answer('clearance', 'asked'),
    answer('creditReport', 'notYet'),
    answer('lookBack', 'given', ['learn']),
  ]);
  for (const hash of ['#/', hashOfWalk(walk)]) {
    const { user, answers, unmount } = await renderApp({ walk, hash });
    const main = within(screen.getByRole('main'));
    expect(await main.findByText((text) => text.startsWith(result.steps.certificateAgain))).toBeVisible();
    expect(main.getByRole('link', { name: owedCertificateWords.complain })).toHaveAttribute('href', '#/papers');
    await user.click(main.getByRole('link', { name: owedCertificateWords.note }));
    await findPage(titleOf('clearance'));
    await user.click(button(optionOf('clearance', 'got')));
    await findPage(titleOf('creditReport'));
    expect(answers().clearance?.event).toBe('got');
    expect(screen.queryByText((text) => text.startsWith(result.steps.certificateAgain))).toBeNull();
    unmount();
  }
});

it('keeps a certificate in sight that was asked for and is still owed', async () => {
  const paid = [...linesBefore('checkIn', acceptedAtOnce), answer('checkIn', 'cleared')] as const;
  for (const [how, count] of [
    ['asked', 1],
    ['got', 0],
  ] as const) {
    const { unmount } = await renderApp({ walk: journeyOf([...paid, answer('clearance', how)]), hash: '#/' });
    expect(await screen.findByText(negotiationsWords.paidOff)).toBeVisible();
    const owed = screen.queryAllByText((text) => text.startsWith(result.steps.certificateAgain));
    expect(owed).toHaveLength(count);
    unmount();
  }
});
