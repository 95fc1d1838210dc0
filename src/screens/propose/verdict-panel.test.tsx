import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OptionOf, ValueOf } from '#model/screens.ts';
import { safeLineOf } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { problems } from '#words/engine/problems.ts';
import { offerCostWords } from '#words/propose/offer-cost.ts';
import { verdictPanelWords } from '#words/propose/verdict-panel.ts';
import { limitationWords } from '#words/speech/limitation.ts';
import { illnessZeroIncome } from '../../../tests/stories/hard-nights.ts';
import { offerAboveSafeLine } from '../../../tests/stories/side-roads.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, today, type Walk, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const words = verdictPanelWords;
type Offer = ValueOf<'counter'>;

const estimatedBefore = (timing: OptionOf<'timing'>) => [
  answer('urgent', 'none'),
  answer('soFar', 'offer'),
  answer('products', 'given', ['huabei']),
  answer('timing', timing),
  answer('cause', 'given', ['illness']),
];

const estimated = (left: number | 'unsure', offer: Offer, timing: OptionOf<'timing'> = 'late30'): Walk =>
  journeyOf([
    ...estimatedBefore(timing),
    left === 'unsure' ? answer('leftOver', 'unsure') : answer('leftOver', 'given', left),
    answer('counter', 'given', offer),
  ]);

/** 1,200 left by the whole budget and a ceiling of 700. */
const calculated = (offer: Offer): Walk =>
  journeyOf([...linesBefore('counter', offerAboveSafeLine, 2), answer('counter', 'given', offer)]);

async function verdictOn(walk: Walk) {
  await renderApp({ walk });
  await screen.findByRole('region', { name: words.title });
  return within(screen.getByRole('article'));
}

/** Everything settled within the safe line, and a budget that a bad month does not break. */
const whole = { monthly: safeLineOf(yuan(1000)), months: 12, firstDate: '2026-12-20', interest: 'stops' } as const;

/** A reason as it is told to whoever has one negotiation only. */
const said = (reason: string): string => reason.replace('{share}', '').replace('{short}', words.short.whole);

describe('the verdict on an offer', () => {
  it.each([
    ['more than what is left', estimated(yuan(1000), { ...whole, monthly: yuan(1001) }), 'notYet', 'aboveLeft'],
    ['above the own ceiling', calculated({ monthly: yuan(800) }), 'notYet', 'aboveCeiling'],
    ['above the safe line', calculated({ monthly: yuan(650) }), 'askFirst', 'aboveSafeLine'],
    ['within the safe line', estimated(yuan(1000), whole), 'canTake', 'within'],
    ['unknown while nobody knows what is left', estimated('unsure', whole), 'askFirst', 'unknown'],
    [
      'more first than is left',
      estimated(yuan(1000), { ...whole, firstPayment: yuan(2000) }),
      'notYet',
      'firstAboveLeft',
    ],
    ['with interest running', estimated(yuan(1000), { ...whole, interest: 'runs' }), 'askFirst', 'interestRuns'],
    [
      'all that is left of a month first',
      estimated(yuan(1200), { ...whole, firstPayment: yuan(1200), monthly: yuan(100), months: 10 }),
      'askFirst',
      'firstMonthAboveLeft',
    ],
  ] as const)('%s', async (_name, walk, verdict, reason) => {
    const panel = await verdictOn(walk);
    const [answered] = panel.getAllByRole('status').map((part) => within(part));
    expect(answered?.getByText(words.verdicts[verdict])).toBeVisible();
    expect(panel.getByText(said(words.reasons[reason]))).toBeVisible();
    if (verdict === 'notYet') expect(answered?.getByText(said(words.reasons[reason]))).toBeVisible();
  });

  it('is measured by what is owed after what was paid, where an agreement is negotiated anew', async () => {
    // Of the 6,000 that were listed 600 are paid, so that 5,600 is 200 more than is owed.
    const paid = [...linesBefore('checkIn', acceptedAtOnce), today('2026-12-16'), answer('checkIn', 'paid')];
    const panel = await verdictOn(
      journeyOf([
        ...paid,
        { does: 'goOn' },
        today('2027-01-18'),
        answer('checkIn', 'missed'),
        again('missSoon', 'tell'),
        answer('cause', 'given', ['jobLoss']),
        answer('leftOver', 'given', yuan(300)),
        answer('firstStep', 'contactNow'),
        answer('channel', 'phone'),
        answer('script', 'connected'),
        answer('howItWent', 'offer'),
        answer('counter', 'given', { monthly: yuan(140), months: 40 }),
      ]),
    );
    const text = fill(offerCostWords.open.more, {
      months: '40',
      paid: '5,600 元',
      more: '200 元',
      interest: offerCostWords.interest.unsaid,
    });
    expect(panel.getByText(said(text))).toBeInTheDocument();
  });

  it.each([
    ['runs', { ...whole, monthly: yuan(400), months: 34, interest: 'runs' }],
    ['may run', { monthly: yuan(400), months: 34, firstDate: '2026-12-20' }],
    ['may run on as much as is owed', { monthly: yuan(400), months: 30, firstDate: '2026-12-20' }],
  ] as const)(
    'names neither a yearly rate nor a total where interest %s beside the instalments',
    async (name, offer) => {
      const interest = name === 'runs' ? 'runs' : 'unsaid';
      const panel = await verdictOn(calculated(offer));
      expect(panel.getByText(new RegExp(`期加起来.*${offerCostWords.interest[interest]}$`))).toBeInTheDocument();
      expect(panel.queryByText(/大约合一年/)).toBeNull();
      expect(panel.queryByText(/期一共还|等于期间不计息费/)).toBeNull();
    },
  );

  it('speaks of nothing to ask where all was said, but of what the sum leaves open', async () => {
    const offer = { ...whole, monthly: yuan(650), months: 4 };
    const panel = await verdictOn(calculated(offer));
    expect(panel.queryByText(words.unsaid)).toBeNull();
    expect(panel.queryByText(/刚才几条/)).toBeNull();
    expect(panel.getAllByText(/少的是减免，还是最后还要补？请书面写明/).length).toBeGreaterThan(0);
    expect(panel.getByRole('button', { name: new RegExp(words.takeAfter.toThink) })).toBeVisible();
  });

  it('asks of one payment what it settles, in place of its instalments, and how much would be forgiven', async () => {
    const offer = { firstPayment: yuan(8000), firstDate: '2026-12-10' } as const;
    const panel = await verdictOn(
      journeyOf([...linesBefore('counter', offerAboveSafeLine, 2), answer('counter', 'given', offer)]),
    );
    expect(panel.getByText(/^一次还 8,000\s元$/)).toBeVisible();
    expect(
      panel.getByText(/^还了这 8,000\s元，是不是就算全部结清？欠的 \d+,000\s元里剩下的 \d+,000\s元是不是减免/),
    ).toBeVisible();
    expect(panel.getByText(words.questions.split)).toBeVisible();
    expect(panel.getByText(/^一次还 8,000\s元，比欠款少/)).toBeVisible();
    for (const part of ['monthly', 'months'] as const) expect(panel.queryByText(words.questions[part])).toBeNull();
    expect(panel.queryByText(words.shortTitle)).toBeNull();
  });

  it('does not say that nobody knows what is left beside what a month is short of', async () => {
    const lines = [...linesBefore('reply', illnessZeroIncome), answer('reply', 'counter')] as const;
    const panel = await verdictOn(journeyOf([...lines, answer('counter', 'given', { months: 12 })]));
    expect(panel.getByText(/^按算过的收支：每月还差 [\d,]+\s元。$/)).toBeVisible();
    expect(panel.queryByText(words.reasons.unknown)).toBeNull();
    expect(panel.getByText(words.questions.monthly)).toBeVisible();
  });

  it('is answered truly where it can be paid in ordinary months, and no sooner than was offered', async () => {
    const panel = await verdictOn(
      estimated(yuan(600), { monthly: yuan(400), months: 12, firstDate: '2027-01-20', interest: 'stops' }),
    );
    expect(panel.getByText(said(words.reasons.aboveSafeLine))).toBeVisible();
    const typed =
      /^您说的每期 400\s元超出我给自己定的预算。我稳定还得起的是：每月 300\s元，16 期，2027 年 1 月 20 日开始还。/;
    expect(panel.getByText(typed)).toBeVisible();
  });

  it.each([
    ['cannot be paid', estimated(yuan(1000), { ...whole, monthly: yuan(1001) }), words.takeAfter.notYet],
    ['is above the own ceiling', calculated({ monthly: yuan(800) }), words.takeAfter.notYet],
    ['leaves something to ask', estimated(yuan(1000), { ...whole, interest: 'runs' }), words.takeAfter.askFirst],
    ['may be about an expired claim', estimated(yuan(1000), whole, 'late3Years'), words.takeAfter.timeBarred],
  ] as const)(
    'offers to take an offer that %s last of all, and never as one that can be paid',
    async (_why, walk, label) => {
      await verdictOn(walk);
      const options = within(screen.getByRole('list', { name: titleOf('counterCheck') })).getAllByRole('button');
      const names = options.map(({ textContent }) => textContent);
      expect(names[names.length - 1]).toBe(label);
      expect(options[0]).toHaveClass('bg-jade');
      expect(options[0]).not.toHaveAttribute('data-option', 'take');
      expect(names.join()).not.toMatch(/付得起，去看|条件可以/);
    },
  );

  it('says in its box how many instalments the offer has', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(1080), months: 10, firstPayment: yuan(200) }));
    const [answered] = panel.getAllByRole('status');
    for (const part of ['每期 1,080 元', '共 10 期', '先还的一笔 200 元']) expect(answered).toHaveTextContent(part);
  });

  it('gives the answer with its first reason, and what to say, before all that it rests on', async () => {
    const panel = await verdictOn(calculated({ monthly: yuan(800) }));
    const inOrder = [
      panel.getByText(words.verdicts.notYet),
      panel.getByText(said(words.reasons.aboveCeiling)),
      ...panel.getAllByText(/^“/, { selector: 'section > blockquote' }),
      panel.getByText(words.why),
      panel.getByText('按你算过的收支：每月剩余 1,200 元。'),
    ];
    const sorted = [...inOrder].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(inOrder).toEqual(sorted);
  });

  it('offers one sentence back that can be paid, and recommends it where the offer is not to be taken', async () => {
    const walk = estimated(yuan(900), { monthly: yuan(1080), months: 10 });
    const panel = await verdictOn(walk);
    expect(panel.getByText('“每月 450 元，24 期，12 月 28 日开始还，行不行？”')).toBeVisible();
    const typed = panel.getByText(
      /^您说的每期 1,080 元我还不起。我还得起的是：每月 450 元，24 期，12 月 28 日开始还。/,
    );
    expect((typed.textContent ?? '').length).toBeLessThanOrEqual(200);
    const [first, ...others] = screen.getAllByRole('button').filter(({ dataset }) => dataset.option !== undefined);
    expect(first).toHaveAttribute('data-option', 'counterOffer');
    expect(first).toHaveClass('bg-jade');
    for (const other of others) expect(other).not.toHaveClass('bg-jade');
  });

  it.each([
    ['the claim may have expired', 'late3Years', yuan(900)],
    ['nobody knows what is left', 'late30', 'unsure'],
  ] as const)('names no sum of its own where %s', async (_why, timing, left) => {
    const walk = journeyOf([
      ...estimatedBefore(timing),
      left === 'unsure' ? answer('leftOver', 'unsure') : answer('leftOver', 'given', left),
      answer('counter', 'given', { monthly: yuan(900), months: 12 }),
    ]);
    const panel = await verdictOn(walk);
    expect(panel.queryByText(words.shortTitle)).toBeNull();
    expect(document.querySelector('[data-option=counterOffer]')).toBeNull();
  });

  it('says what it is based on', async () => {
    const panel = await verdictOn(calculated({ monthly: yuan(650), months: 33 }));
    expect(panel.getByText('按你算过的收支：每月剩余 1,200 元。')).toBeVisible();
    expect(panel.getByText('你的上限：每月 700 元。')).toBeVisible();
    expect(panel.getByText('每期 650 元')).toBeVisible();
  });

  it('says that an estimate is an estimate, and calculates no worst month from it', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(500) }));
    expect(panel.getByText('按你的估计：每月剩余 1,000 元。收支还没细算。')).toBeVisible();
    expect(panel.queryByText(words.worst.title)).toBeNull();
  });

  it('lists what has to be asked, and nothing that was said', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(400), months: 12, interest: 'unsaid' }));
    expect(panel.getByText(words.questions.firstDate)).toBeVisible();
    expect(panel.getByText(words.questions.interest)).toBeVisible();
    expect(panel.queryByText(words.questions.monthly)).toBeNull();
    expect(panel.queryByText(words.questions.months)).toBeNull();
  });

  it('accepts nothing before term, amount, days, interest and fees are in writing, however good the offer', async () => {
    const panel = await verdictOn(estimated(yuan(1000), whole));
    const said = panel.getByText(/^“/, { selector: 'section > blockquote' }).textContent ?? '';
    for (const asked of ['期数', '每期金额', '哪天还', '利息和费用', '书面']) expect(said).toContain(asked);
    expect(said).toMatch(/我核对以后，11 月 25 日前答复您。”$/);
    expect(Object.values(words.says).join('')).not.toMatch(/付得起|我确认|我同意|我答应|按这个来/);
    expect(words.verdicts.canTake).toContain('书面');
  });

  it('takes no offer, however good, and asks for papers alone while the claim may have expired', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(100) }, 'late3Years'));
    expect(panel.getByText(words.verdicts.notYet)).toBeVisible();
    expect(panel.getByText(/^“/, { selector: 'section > blockquote' })).toHaveTextContent(`“${limitationWords.reply}”`);
    expect(panel.getAllByRole('status')[0]).toHaveTextContent(words.timeBarred.text);
    expect(panel.queryByText(words.unsaid)).toBeNull();
  });

  it('has words that win three days', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(1400) }));
    expect(panel.getByText(/我算一下收支，11 月 25 日前答复您。”$/)).toBeVisible();
  });

  it('names the day by which a figure was promised in the call before', async () => {
    const called = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['huabei']),
      answer('timing', 'late30'),
      answer('cause', 'given', ['illness']),
      answer('leftOver', 'given', yuan(1000)),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'offer'),
      answer('counter', 'given', { monthly: yuan(1400) }),
    ]);
    const panel = await verdictOn(called);
    expect(panel.getByText(/我算一下收支，11 月 29 日前答复您。”$/)).toBeVisible();
  });

  it('asks about the worst month, and calculates it as the person says', async () => {
    const left = yuan(1200);
    const monthly = safeLineOf(left);
    const { user } = await renderApp({ walk: calculated({ ...whole, monthly }) });
    expect(await screen.findByText(words.reasons.worstMonthAtNothing)).toBeVisible();
    await user.click(screen.getByText(words.worst.title));
    await user.selectOptions(screen.getByLabelText(words.worst.cut), '0');
    await user.clear(screen.getByLabelText(words.worst.emergency));
    await user.type(screen.getByLabelText(words.worst.emergency), yuanForEditing(left - monthly + yuan(100)));
    expect(screen.getByText(words.reasons.worstMonth)).toBeVisible();
    await user.clear(screen.getByLabelText(words.worst.emergency));
    await user.type(screen.getByLabelText(words.worst.emergency), yuanForEditing(left - monthly));
    expect(screen.queryByText(words.reasons.worstMonth)).toBeNull();
    expect(screen.getByText(words.verdicts.canTake)).toBeVisible();
  });

  it('takes no nonsense for an emergency', async () => {
    const { user } = await renderApp({ walk: calculated(whole) });
    await user.click(await screen.findByText(words.worst.title));
    await user.type(screen.getByLabelText(words.worst.emergency), 'x');
    expect(screen.getByText(fill(problems.otherSigns, { signs: 'x' }))).toBeVisible();
  });
});

/** An offer beside a negotiation in which another income was told later. */
async function renderBeside(income: number) {
  const walk = calculated({ monthly: yuan(650) });
  const later = journeyOf(
    linesBefore('summary', offerAboveSafeLine).map((line) =>
      line.does === 'answer' && line.screen === 'income'
        ? answer('income', 'given', [{ amount: income, every: 'month' }])
        : line,
    ),
  );
  const other = { ...recordOf(later, 'other1'), household: 'mycase' };
  await renderApp({ walk, repository: memoryRepository({ records: [recordOf(walk), other] }) });
  const panel = within(await screen.findByRole('region', { name: words.title }));
  expect(await panel.findByText(words.verdicts.notYet)).toBeVisible();
  return panel;
}

it('judges by what a month leaves by the budget that was told last, in whichever negotiation', async () => {
  const panel = await renderBeside(yuan(3900));
  expect(panel.getByText('比每月剩余还多。答应了，吃饭和看病的钱就不够。')).toBeVisible();
  expect(screen.getByText(/^后来在别家那边重新填过/)).toBeVisible();
});

it('calls a share of what a month leaves a share', async () => {
  const panel = await renderBeside(yuan(5600));
  expect(panel.getByText('比这一家能用的每月剩余还多。答应了，别家、吃饭和看病的钱就不够。')).toBeVisible();
  expect(screen.getByText(/^后来在别家那边重新填过，照那边的，这一家能用的每月剩余是/)).toBeVisible();
});
