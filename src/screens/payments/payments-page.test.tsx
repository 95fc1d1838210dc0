import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { instalmentName } from '#brief/instalment-name.ts';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { entryWords } from '#words/engine/entries.ts';
import { problems } from '#words/engine/problems.ts';
import { paymentsWords as words } from '#words/payments/payments.ts';
import { result } from '#words/result/result.ts';
import { bankBehindXinyonggou } from '../../../tests/stories/bank-and-refusal.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { errors, hashOfWalk, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, type Walk, yuan } from '../../../tests/support/story.ts';

const { form, list, postpone } = words;
const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(850), months: 3, first: '2026-12-16' }),
]);

async function open(walk: Walk, { file = {}, today }: { file?: Partial<CaseFile>; today?: IsoDate } = {}) {
  const repository = memoryRepository({ records: [{ ...recordOf(walk), file: { ...emptyFile, ...file } }] });
  const view = await renderApp({ walk, repository, hash: '#/payments', ...(today !== undefined && { today }) });
  await screen.findByRole('heading', { level: 1, name: words.title });
  return { ...view, payments: () => repository.stored()[0]?.file.payments };
}

const button = (name: string) => screen.getByRole('button', { name });
const rows = () =>
  within(screen.getByRole('table', { name: words.instalments.title }))
    .getAllByRole('row')
    .slice(1, -1)
    .map(({ textContent }) => textContent?.replace(/\s/g, ''));

describe('the payments page', () => {
  it('notes the next instalment as paid today with two taps, and shows what is left', async () => {
    const { user, payments } = await open(agreed, { today: '2026-12-16' });
    expect(await screen.findByText(/^今天要还 850\s元$/)).toBeVisible();
    await user.click(button(form.open));
    await user.click(button(form.save));
    expect(payments()).toEqual([{ on: '2026-12-16', amount: yuan(850), after: expect.any(Number) }]);
    expect(await screen.findByText(/^记下了：12 月 16 日，850\s元。$/)).toBeVisible();
    expect(rows()).toEqual([
      '12026年12月16日（星期三）12月16日已还850元',
      '22027年1月16日（星期六）还完这期剩850元850元',
      '32027年2月16日（星期二）850元',
    ]);
  });

  it('K13: says how much fell due and was not paid, and of a part payment what is missing', async () => {
    const { user } = await open(agreed, { today: '2027-01-20' });
    expect(await screen.findByText(/^有 2 期到期了，按你记的还差 1,700\s元$/)).toBeVisible();
    await user.click(button(form.open));
    await user.clear(screen.getByLabelText(form.amount));
    await user.type(screen.getByLabelText(form.amount), '1000');
    expect(screen.getByText(/^比该还的少 700\s元/)).toBeVisible();
    await user.click(button(form.save));
    expect(await screen.findByText(/^有 1 期到期了，按你记的还差 700\s元$/)).toBeVisible();
    expect(rows()[1]).toContain('还了150元，还差700元');
  });

  it('calls no payment of what has fallen due too much, and asks whether one beyond all that is left has a digit too many', async () => {
    const { user } = await open(agreed, { today: '2027-01-20' });
    await user.click(button(form.open));
    const says = async (typed: string) => {
      await user.clear(screen.getByLabelText(form.amount));
      await user.type(screen.getByLabelText(form.amount), typed);
      return screen.queryByText(/^比[该约]/)?.textContent?.replace(/\s/g, '') ?? null;
    };
    expect(await says('850')).toBeNull();
    expect(await says('1700')).toBeNull();
    expect(await says('1850')).toMatch(/^比该还的多150元：/);
    expect(await says('8500')).toBe('比约定剩下的全部还多5,950元，是不是多打了一位？');
    await says('-500');
    await user.click(button(form.save));
    expect(errors()).toEqual([problems.mustBePositive]);
  });

  it('names an instalment that falls due today beside those that are late, on the other pages too', async () => {
    const { unmount } = await open(agreed, { today: '2027-01-16' });
    expect(await screen.findByText(/^有 1 期到期了，按你记的还差 850\s元$/)).toBeVisible();
    expect(screen.getByText(/^今天还有一期到期：850\s元$/)).toBeVisible();
    unmount();
    for (const hash of ['#/', hashOfWalk(agreed)]) {
      const view = await renderApp({ walk: agreed, hash, today: '2027-01-16' });
      expect(await screen.findByText(/^今天还有一期到期：850\s元$/)).toBeVisible();
      view.unmount();
    }
  });

  it('where all was told to be paid off, only says what is not noted', async () => {
    const cleared = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(850), months: 3, first: '2026-12-16' }),
      answer('checkIn', 'cleared'),
    ]);
    const file = { payments: [{ on: '2026-12-16', amount: yuan(300), after: 1000 }] } as const;
    const { unmount } = await open(cleared, { file, today: '2027-01-20' });
    expect(rows()[0]).toContain('记了300元，其余没记');
    expect(rows().every((row) => !row?.includes('还差'))).toBe(true);
    unmount();
    await open(cleared, { today: '2027-01-20' });
    expect(await screen.findByText(/^你说已经还清了，这里记下的比约定少 2,550\s元。/)).toBeVisible();
    expect(screen.queryByText(/按你记的还差/)).toBeNull();
    expect(rows().every((row) => row?.includes(words.instalments.unnoted))).toBe(true);
    expect(screen.queryByText(/到期了/)).toBeNull();
    expect(screen.queryByText(words.postpone.title)).toBeNull();
  });

  it('refuses a day that has not come and a sum that is none, beside the fields', async () => {
    const { user, payments } = await open(agreed, { today: '2026-12-10' });
    await user.click(await screen.findByRole('button', { name: form.open }));
    pickDay(form.on, '2026-12-11');
    await user.clear(screen.getByLabelText(form.amount));
    await user.click(button(form.save));
    expect(errors()).toHaveLength(2);
    expect(screen.getByLabelText(form.on)).toBeInvalid();
    expect(payments()).toEqual([]);
  });

  it('asks whether a payment that is noted already is another one', async () => {
    const file = { payments: [{ on: '2026-12-16', amount: yuan(850), after: 1000 }] } as const;
    const { user } = await open(agreed, { file, today: '2026-12-16' });
    await user.click(await screen.findByRole('button', { name: form.open }));
    const noted = /^12 月 16 日已经记过一笔 850\s元。/;
    expect(screen.getByText(noted)).toBeVisible();
    // Whoever notes it again some days later names another day.
    await user.clear(screen.getByLabelText(form.on));
    await user.type(screen.getByLabelText(form.on), '2026-12-07');
    expect(screen.getByText(noted)).toBeVisible();
    await user.clear(screen.getByLabelText(form.on));
    await user.type(screen.getByLabelText(form.on), '2026-12-01');
    expect(screen.queryByText(noted)).toBeNull();
  });

  it('corrects a payment, takes it out, and puts it back', async () => {
    const file = { payments: [{ on: '2026-12-16', amount: yuan(850), after: 1000 }] } as const;
    const { user, payments } = await open(agreed, { file, today: '2026-12-20' });
    const what = fill(list.line, { date: '12 月 16 日', amount: '850 元' });
    await user.click(await screen.findByRole('button', { name: fill(entryWords.changeWhat, { what }) }));
    pickDay(form.on, '2026-12-17');
    await user.click(button(form.save));
    expect(payments()).toEqual([{ on: '2026-12-17', amount: yuan(850), after: 1000 }]);
    // Where the form was, and at once: a moment later it would be taken from what is done next.
    expect(document.activeElement).toContainElement(button(form.open));
    expect(document.activeElement).not.toBe(document.body);
    const changed = fill(list.line, { date: '12 月 17 日', amount: '850 元' });
    await user.click(await screen.findByRole('button', { name: fill(entryWords.removeWhat, { what: changed }) }));
    expect(payments()).toEqual([]);
    await user.click(button(entryWords.undo));
    expect(payments()).toEqual([{ on: '2026-12-17', amount: yuan(850), after: 1000 }]);
  });

  it('says that a payment is noted only as long as it is', async () => {
    const { user } = await open(agreed, { today: '2026-12-16' });
    await user.click(await screen.findByRole('button', { name: form.open }));
    await user.click(button(form.save));
    const noted = /^记下了：12 月 16 日，850\s元。$/;
    expect(screen.getByText(noted)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^删：/ }));
    expect(screen.queryByText(noted)).toBeNull();
    await user.click(button(entryWords.undo));
    expect(screen.getByText(noted)).toBeVisible();
  });

  it('puts a payment back beside what was noted since', async () => {
    const file = { payments: [{ on: '2026-12-16', amount: yuan(850), after: 1000 }] } as const;
    const { user, payments } = await open(agreed, { file, today: '2026-12-20' });
    await user.click(await screen.findByRole('button', { name: /^删：/ }));
    await user.click(button(form.open));
    await user.clear(screen.getByLabelText(form.amount));
    await user.type(screen.getByLabelText(form.amount), '300');
    await user.click(button(form.save));
    await user.click(button(entryWords.undo));
    expect(payments()).toEqual([
      { on: '2026-12-16', amount: yuan(850), after: 1000 },
      { on: '2026-12-20', amount: yuan(300), after: expect.any(Number) },
    ]);
    expect(document.activeElement).toHaveTextContent(entryWords.undone);
  });

  it('keeps a payment of before an agreement where it was told to belong, also when it is corrected', async () => {
    const { user, payments } = await open(agreed, { today: '2026-12-20' });
    await user.click(await screen.findByRole('button', { name: form.open }));
    pickDay(form.on, '2026-10-01');
    expect(screen.getByLabelText(form.belongs)).toHaveDisplayValue(form.belongsTo.before);
    await user.selectOptions(screen.getByLabelText(form.belongs), 'agreement');
    await user.click(button(form.save));
    await user.click(await screen.findByRole('button', { name: /^改：/ }));
    expect(screen.getByLabelText(form.belongs)).toHaveDisplayValue(form.belongsTo.agreement);
    await user.click(button(form.save));
    expect(payments()).toEqual([{ on: '2026-10-01', amount: yuan(850), after: expect.any(Number) }]);
  });

  it('keeps what is half-typed of a payment until it is noted or given up', async () => {
    const { user, repository, unmount } = await open(agreed, { today: '2026-12-20' });
    await user.click(await screen.findByRole('button', { name: form.open }));
    await user.clear(screen.getByLabelText(form.amount));
    await user.type(screen.getByLabelText(form.amount), '3');
    unmount();
    await renderApp({ walk: agreed, repository, hash: '#/payments', today: '2026-12-20' });
    expect(await screen.findByLabelText(form.amount)).toHaveValue('3');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(button(form.cancel));
    await waitFor(() => expect(repository.stored()[0]?.drafts).toEqual({}));
    await user.click(button(form.open));
    expect(screen.getByLabelText(form.amount)).toHaveValue('850');
  });

  it('keeps what is half-typed of an instalment put off, open, until it is saved', async () => {
    const { user, repository, unmount } = await open(agreed, { today: '2026-12-10' });
    await user.click(await screen.findByText(postpone.title));
    await user.selectOptions(screen.getByLabelText(postpone.which), '2027-01-16');
    pickDay(postpone.to, '2027-01-10');
    unmount();
    const again = await renderApp({ walk: agreed, repository, hash: '#/payments', today: '2026-12-10' });
    expect(await screen.findByLabelText(postpone.which)).toHaveValue('2027-01-16');
    expect(screen.getByLabelText(postpone.to)).toBeVisible();
    expect(screen.getByLabelText(postpone.to)).toHaveValue('2027-01-10');
    pickDay(postpone.to, '2027-01-26');
    await again.user.click(button(postpone.save));
    await waitFor(() => expect(repository.stored()[0]?.drafts).toEqual({}));
    expect(repository.stored()[0]?.file.postponements).toMatchObject([
      { from: '2027-01-16', to: '2027-01-26', on: '2026-12-10' },
    ]);
  });

  it('corrects what an answer reported without touching the answer', async () => {
    const paid = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(850), months: 3, first: '2026-11-20' }),
      answer('checkIn', 'paid'),
    ]);
    const { user, payments, answers } = await open(paid, { today: '2026-11-29' });
    const before = answers();
    await user.click(await screen.findByRole('button', { name: /^改：/ }));
    await user.clear(screen.getByLabelText(form.amount));
    await user.type(screen.getByLabelText(form.amount), '800');
    await user.click(button(form.save));
    expect(payments()).toMatchObject([{ amount: yuan(800), answer: expect.stringMatching(/^checkIn.*#\d+$/) }]);
    expect(await screen.findByText(/^有 1 期到期了，按你记的还差 50\s元$/)).toBeVisible();
    expect(answers()).toEqual(before);
  });

  it('asks nothing more of an instalment once all is told to be paid off', async () => {
    const cleared = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(850), months: 10, first: '2026-12-16' }),
      answer('checkIn', 'cleared'),
    ]);
    const file = { payments: [{ on: '2026-12-16', amount: yuan(3_000), after: 1_000 } as const] };
    await open(cleared, { file, today: '2026-12-20' });
    expect(rows()[1]).toContain('已还');
    expect(rows().join()).not.toContain('先问');
    expect(screen.getByText(/免了的，留好/)).toBeVisible();
  });

  it('asks about money ahead on the page of the plan too', async () => {
    const paid = ['2026-12-16', '2026-12-17'].map((on) => ({ on: on as IsoDate, amount: yuan(850), after: 10_000 }));
    const records = [{ ...recordOf(agreed), file: { ...emptyFile, payments: paid } }];
    const repository = memoryRepository({ records });
    await renderApp({ walk: agreed, repository, hash: '#/result', today: '2027-01-17' });
    await waitFor(() => expect(document.body.textContent).toContain('已经过了，今天就问'));
  });

  it('asks of money ahead what the lender takes it off, and keeps the day due where that is the end', async () => {
    const paid = ['2026-12-16', '2026-12-17'].map((on) => ({ on: on as IsoDate, amount: yuan(850), after: 10_000 }));
    const { user, payments } = await open(agreed, { today: '2026-12-18', file: { payments: paid } });
    expect(await screen.findByText(/^下一期：2027 年 2 月 16 日（星期二）还 850\s元$/)).toBeVisible();
    const [newest] = await screen.findAllByRole('button', { name: /^改：/ });
    if (newest !== undefined) await user.click(newest);
    await user.selectOptions(screen.getByLabelText(form.ahead), form.aheadAs.last);
    await user.click(button(form.save));
    expect(payments()?.map(({ ahead }) => ahead)).toEqual([undefined, 'last']);
    expect(await screen.findByText(/^下一期：2027 年 1 月 16 日（星期六）还 850\s元$/)).toBeVisible();
    expect(rows()[2]).toContain('已还');
    expect(screen.queryByText(/照还，先问清/)).toBeNull();
  });

  it('moves an instalment that the lender put off', async () => {
    const { user } = await open(agreed, { today: '2026-12-10' });
    await user.click(await screen.findByText(postpone.title));
    pickDay(postpone.to, '2026-12-15');
    await user.click(button(postpone.save));
    expect(screen.getByText(postpone.tooEarly)).toBeVisible();
    pickDay(postpone.to, '2026-12-28');
    await user.click(button(postpone.save));
    expect(await screen.findByText(/^下一期：2026 年 12 月 28 日（星期一）还 850\s元$/)).toBeVisible();
    await user.click(button(postpone.remove));
    await user.click(button(entryWords.undo));
    expect(await screen.findByText(/^下一期：2026 年 12 月 28 日（星期一）还 850\s元$/)).toBeVisible();
    await user.click(button(postpone.remove));
    expect(await screen.findByText(/^下一期：2026 年 12 月 16 日（星期三）还 850\s元$/)).toBeVisible();
  });

  it('tells before a payment without an agreement what to ask first, and keeps what was paid', async () => {
    const walk = journeyOf(linesBefore('terms', lateTwelveDaysJobLoss));
    const { user, payments } = await open(walk);
    expect(await screen.findByText(words.noAgreement.beforePaying)).toBeVisible();
    await user.click(button(form.open));
    await user.type(screen.getByLabelText(form.amount), '500');
    await user.selectOptions(screen.getByLabelText(form.product), 'huabei');
    await user.selectOptions(screen.getByLabelText(form.booked), form.bookedIn.fees);
    await user.type(screen.getByLabelText(new RegExp(`^${form.bookedAs}`)), '违约金');
    await user.click(button(form.save));
    expect(payments()).toEqual([
      {
        on: '2026-11-22',
        amount: yuan(500),
        product: 'huabei',
        booked: 'fees',
        bookedAs: '违约金',
        after: expect.any(Number),
      },
    ]);
    expect(
      await screen.findByText(/^不算在约定里 · 花呗 · 对方记在违约金、罚息、费用上 · 对方记作：违约金$/),
    ).toBeVisible();
  });

  it('asks where the lender booked a payment, and counts none that did not arrive', async () => {
    const { user, payments } = await open(agreed, { today: '2026-12-16' });
    const row = () => screen.getAllByRole('row')[1]?.textContent ?? '';
    await user.click(await screen.findByRole('button', { name: form.open }));
    await user.selectOptions(screen.getByLabelText(form.booked), form.bookedIn.notArrived);
    await user.click(button(form.save));
    expect(payments()).toEqual([expect.objectContaining({ booked: 'notArrived' })]);
    expect(await screen.findByText(/没到账，或者退回来了，那一期当没还/)).toBeVisible();
    expect(screen.getByText(words.list.lost)).toBeVisible();
    expect(row()).not.toContain('已还');
    await user.click(screen.getByRole('button', { name: /^改：/ }));
    await user.selectOptions(screen.getByLabelText(form.booked), form.bookedIn.instalment);
    await user.click(button(form.save));
    expect(row()).toContain('已还');
    expect(screen.queryByText(/没到账，或者退回来了，那一期当没还/)).toBeNull();
  });

  it('asks once a debt was sold to whom a payment went, and warns of one to the lender of before', async () => {
    const sold = [
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
      change('urgent', 'given', ['sold']),
      answer('debtSold', 'real'),
    ];
    const { user, payments } = await open(journeyOf(sold));
    const row = () => screen.getAllByRole('row')[1]?.textContent ?? '';
    await user.click(await screen.findByRole('button', { name: form.open }));
    await user.selectOptions(screen.getByLabelText(form.payee), form.payees.seller);
    expect(screen.getByText(form.astray)).toBeVisible();
    await user.click(button(form.save));
    expect(payments()).toEqual([expect.objectContaining({ amount: yuan(600), payee: 'seller' })]);
    expect(await screen.findByText(/付给了原来那家。债转让.*请它退回/)).toBeVisible();
    expect(screen.getByText(words.list.astray)).toBeVisible();
    expect(await screen.findByRole('link', { name: /^退回或转付请求/ })).toBeVisible();
    expect(row()).not.toContain('已还');
    await user.click(screen.getByRole('button', { name: /^改：/ }));
    await user.selectOptions(screen.getByLabelText(form.payee), form.payees.passedOn);
    await user.click(button(form.save));
    expect(payments()).toEqual([expect.objectContaining({ amount: yuan(600), payee: 'passedOn' })]);
    expect(row()).toContain('已还');
    expect(screen.queryByText(/付给了原来那家。债转让/)).toBeNull();
  });

  it('asks whose debt was paid where two banks lent under one product, and keeps it when the payment is corrected', async () => {
    const owed = (lenders: readonly string[]) =>
      linesBefore('terms', bankBehindXinyonggou).map((line) =>
        line.does === 'answer' && line.screen === 'debts'
          ? answer(
              'debts',
              'given',
              lenders.map((lender) => ({ product: 'xinyonggou' as const, lender, total: yuan(3200) })),
            )
          : line,
      );
    const { user, payments } = await open(journeyOf(owed(['甲银行', '乙银行'])));
    await user.click(button(form.open));
    const field = screen.getByLabelText(form.product);
    const shown = within(field)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(shown).toEqual([form.anyProduct, '甲银行信用购', '乙银行信用购']);
    await user.type(screen.getByLabelText(form.amount), '500');
    await user.selectOptions(field, '乙银行信用购');
    await user.click(button(form.save));
    const paid = {
      on: '2026-11-22',
      amount: yuan(500),
      product: 'xinyonggou',
      lender: '乙银行',
      after: expect.any(Number),
    };
    expect(payments()).toEqual([paid]);
    expect(await screen.findByText('不算在约定里 · 乙银行信用购')).toBeVisible();
    await user.click(screen.getByText(entryWords.change));
    await user.clear(screen.getByLabelText(form.amount));
    await user.type(screen.getByLabelText(form.amount), '600');
    await user.click(button(form.save));
    expect(payments()).toEqual([{ ...paid, amount: yuan(600) }]);
  });
});

it('calls an instalment of an agreement that another took the place of one of that agreement', async () => {
  const first = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'given', { monthly: yuan(850), months: 3, first: '2026-11-16' }),
  ];
  const renewed = journeyOf([
    ...first,
    again('checkIn', 'ended'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(400)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    answer('script', 'connected'),
    answer('howItWent', 'agreed'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', ['dates']),
    answer('closeGaps', 'partly'),
    answer('finalTerms', 'given', { monthly: yuan(400), months: 6, first: '2027-01-16' }),
  ]);
  const after = journeyOf(first).position.facts.inForce?.nth ?? 0;
  const paid = { on: '2026-11-16', amount: yuan(850), after } as const;
  await open(renewed, { today: '2026-12-20', file: { payments: [paid] } });
  expect(screen.getByText(fill(list.earlier, { place: instalmentName(1) }))).toBeVisible();
});

it('counts no sum up front among the instalments', async () => {
  const walk = journeyOf([
    ...linesBefore('finalTerms', acceptedAtOnce),
    answer('finalTerms', 'given', {
      monthly: yuan(500),
      months: 10,
      first: '2026-12-16',
      upFront: { amount: yuan(800), on: '2026-11-29' },
    }),
  ]);
  await open(walk, { today: '2026-11-28' });
  expect(await screen.findByRole('button', { name: fill(result.scheduleAll, { n: '10' }) })).toBeVisible();
  expect(screen.getByText('先付')).toBeVisible();
});
