import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import type { Contact } from '#brief/contacts.ts';
import { addMonths, type IsoDate } from '#model/dates.ts';
import { longestMessage } from '#model/limits.ts';
import { complaintBodies, type Debt } from '#model/values.ts';
import { monthlyIncome, totalIncome } from '#rules/budget.ts';
import { budgetIn } from '#rules/case-facts.ts';
import { oneOffTotals } from '#rules/one-off-totals.ts';
import { spendingByGroup, totalSpending } from '#rules/spending.ts';
import { contactScript } from '#speech/contact-script.ts';
import { amountText, dateText } from '#text/format.ts';
import { bankBehindXinyonggou, refusedTwice } from '../../tests/stories/bank-and-refusal.ts';
import { paymentOrderNineDays } from '../../tests/stories/court.ts';
import { illnessZeroIncome } from '../../tests/stories/hard-nights.ts';
import { namedStories } from '../../tests/stories/named.ts';
import { specialStories } from '../../tests/stories/special.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { planIn } from '../../tests/support/plans.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Walk, walkStory } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { documentIds, documentOf, documentsFor } from './registry.ts';

const file = fileWith({
  notes: { howItWent: { agent: '8021', ticket: 'HB-1122', promisedOn: '2026-11-29' }, submit: { ticket: 'HB-1125' } },
});
const briefAt = (walk: Walk): Brief => briefOfWalk(walk, file);

/** Every document of a case as text, a complaint to each body. */
const textsOf = (brief: Brief): readonly (readonly [string, string])[] =>
  documentsFor(brief).flatMap((id) =>
    (id === 'complaint' ? complaintBodies : [undefined]).map((body): readonly [string, string] => [
      `${id} ${body ?? ''}`,
      textOf(documentOf(id, brief, body)),
    ]),
  );

/** Every amount the case knows of, fen. */
function amountsOf({
  facts,
  debts,
  owed,
  left,
  schedule,
  sent,
  offers,
  agreements,
  payments,
  familyFunds,
  kept,
}: Brief): ReadonlySet<string> {
  const budget = budgetIn(facts);
  const coming = (kept?.instalments ?? []).slice(kept?.paid ?? 0);
  return new Set(
    [
      ...debts.flatMap(({ total, overdue }) => [total, overdue]),
      owed,
      left === null ? null : Math.max(0, left.amount),
      totalIncome(facts.incomes ?? []),
      facts.spending === null ? null : totalSpending(facts.spending),
      facts.foundMonthly,
      budget?.setAside,
      oneOffTotals(facts.oneOffs ?? []).out,
      facts.plan?.monthly,
      ...(facts.incomes ?? []).map(monthlyIncome),
      ...(facts.spending === null ? [] : Object.values(spendingByGroup(facts.spending))),
      ...(facts.oneOffs ?? []).map(({ amount }) => amount),
      left === null ? null : Math.abs(left.amount),
      ...(facts.debts ?? []).flatMap(({ total, overdue }) => [total, overdue]),
      (facts.debts ?? []).reduce((sum, { total = 0 }) => sum + total, 0),
      ...(schedule?.instalments ?? []).map(({ amount }) => amount),
      schedule?.paid,
      ...sent.map(({ plan }) => plan?.monthly),
      ...offers.flatMap(({ offer }) => [offer.monthly, offer.firstPayment]),
      ...agreements.map(({ terms }) => terms.monthly),
      ...payments.map(({ instalment }) => instalment?.amount),
      ...familyFunds.map(({ amount }) => amount),
      coming.reduce((sum, { amount }) => sum + amount, 0),
    ].flatMap((fen) => (fen === null || fen === undefined ? [] : [amountText(fen)])),
  );
}

function datesOf(brief: Brief) {
  const { today, figureBy, contacts, schedule, facts, sent, court, complaints, kept, agreements, offers } = brief;
  return new Set(
    [
      today,
      figureBy,
      ...contacts.flatMap(({ on, promisedOn }) => [on, promisedOn]),
      ...(schedule?.instalments ?? []).map(({ on }) => on),
      ...(kept?.instalments ?? []).map(({ on }) => on),
      facts.plan?.first,
      ...brief.freezes.map(({ on }) => on),
      ...agreements.map(({ terms }) => terms.first),
      ...offers.map(({ offer }) => offer.firstDate),
      ...sent.map(({ on }) => on),
      ...court.flatMap(({ servedOn, term }) => [servedOn, term?.last]),
      ...complaints.map(({ on }) => on),
      ...[...brief.replies, ...brief.agreements, ...brief.payments, ...brief.incidents].map(({ on }) => on),
    ].flatMap((on) => (on === null || on === undefined ? [] : [dateText(on)])),
  );
}

/** Amounts and days in a text that the case does not know. */
function strangersIn(text: string, brief: Brief): readonly string[] {
  const amounts = amountsOf(brief);
  const dates = datesOf(brief);
  return [
    ...(text.match(/[\d,.]+ 元/g) ?? []).filter((amount) => !amounts.has(amount)),
    ...(text.match(/\d{4} 年 \d+ 月 \d+ 日/g) ?? []).filter((date) => !dates.has(date)),
  ];
}

describe('the documents of every story', () => {
  it.each([...namedStories, ...specialStories])(
    'tell no figure and no day that the case does not know: $name',
    (story) => {
      walkStory(story, (walk) => {
        const brief = briefAt(walk);
        for (const [name, text] of textsOf(brief)) expect([name, strangersIn(text, brief)]).toEqual([name, []]);
      });
    },
  );

  it.each([...namedStories, ...specialStories])('leave no place unfilled, and fit into the chat: $name', (story) => {
    walkStory(story, (walk) => {
      const brief = briefAt(walk);
      for (const [name, text] of textsOf(brief))
        expect([name, text.match(/[{}]|undefined|null/)]).toEqual([name, null]);
      for (const block of documentOf('chat', brief).blocks)
        expect('text' in block ? block.text.length : 0).toBeLessThanOrEqual(longestMessage);
    });
  });
});

describe('whatever is owed and proposed', () => {
  it('no document tells a figure or a day of its own', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 });
    const first = fc
      .tuple(fc.integer({ min: 11, max: 23 }), fc.integer({ min: 1, max: 28 }))
      .map(([months, day]) => addMonths(`2026-01-${String(day).padStart(2, '0')}` as IsoDate, months));
    const told = fc.record({
      debts: fc.array(fc.record({ product: fc.constantFrom('huabei', 'jiebei'), total: amount }), {
        minLength: 1,
        maxLength: 5,
      }),
      monthly: amount,
      months: fc.integer({ min: 1, max: 60 }),
      first,
    });
    const lines = linesBefore('asks', lateTwelveDaysJobLoss);
    fc.assert(
      fc.property(told, ({ debts, monthly, months, first: on }) => {
        const brief = briefAt(
          journeyOf([
            ...lines,
            change('debts', 'given', debts as Debt[]),
            change('terms', 'given', { plan: 'own', monthly, months, first: on }),
          ]),
        );
        expect(brief.facts.plan?.monthly).toBe(monthly);
        for (const [name, text] of textsOf(brief)) expect([name, strangersIn(text, brief)]).toEqual([name, []]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('before there is a plan', () => {
  it('there is no letter, which would say that nothing is left', () => {
    for (const screen of ['income', 'terms'] as const)
      expect([screen, documentsFor(briefAt(roadTo(screen, lateTwelveDaysJobLoss))).includes('letter')]).toEqual([
        screen,
        false,
      ]);
    expect(documentsFor(briefAt(roadTo('asks', lateTwelveDaysJobLoss)))).toContain('letter');
    expect(documentsFor(briefAt(roadTo('submit', illnessZeroIncome)))).toContain('letter');
  });

  it('the sheet for the call and the chat name no amount', () => {
    const brief = briefAt(roadTo('debts', lateTwelveDaysJobLoss));
    expect(documentsFor(brief)).toEqual(['callSheet', 'chat', 'evidence', 'complaint', 'timeline']);
    for (const id of ['callSheet', 'chat', 'evidence', 'timeline'] as const)
      expect(textOf(documentOf(id, brief))).not.toMatch(/\d 元/);
  });

  it('one who offers nothing names none anywhere but what is owed and spent', () => {
    const brief = briefAt(roadTo('submit', illnessZeroIncome));
    expect(textOf(documentOf('chat', brief))).not.toMatch(/\d 元/);
    expect(documentsFor(brief)).not.toContain('schedule');
  });
});

describe('with a plan', () => {
  const walk = roadTo('submit', lateTwelveDaysJobLoss);
  const brief = briefAt(walk);
  const plan = planIn(walk);
  const monthly = amountText(plan.monthly);
  const sum = amountText(6 * plan.monthly);

  it('chat, letter and calendar tell the same one', () => {
    expect(textOf(documentOf('chat', brief))).toContain(
      `自 2026 年 12 月 16 日起，每月 16 日还 ${monthly}，先试行 6 期`,
    );
    expect(textOf(documentOf('letter', brief))).toContain(`每月 16 日还 ${monthly}，共 ${sum}`);
    const table = documentOf('schedule', brief).blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ rows: { length: 7, 0: ['1', '2026 年 12 月 16 日', monthly] } });
    expect(table).toMatchObject({ rows: { 6: ['合计', '共 6 期', sum] } });
  });

  it('the call puts it off no longer, and the chat opens with it', () => {
    expect(textOf(documentOf('callSheet', brief))).toContain(`每月 16 日还 ${monthly}`);
    expect(textOf(documentOf('callSheet', brief))).not.toMatch(/今天先不说金额|收支我还在算/);
    expect(textOf(documentOf('chat', brief))).not.toContain('金额我核算后');
  });

  it('the letter carries every instalment as an annex', () => {
    const { blocks } = documentOf('letter', brief);
    expect(blocks[blocks.length - 1]).toEqual(
      documentOf('schedule', brief).blocks.find(({ kind }) => kind === 'table'),
    );
  });
});

describe('what one lists oneself', () => {
  const brief = briefAt(roadTo('submit', lateTwelveDaysJobLoss));

  it('has the month as it was filled in, down to what is left', () => {
    const table = documentOf('budgetSheet', brief).blocks[0];
    expect(table).toMatchObject({ kind: 'table', rows: { 0: ['到手收入', '3,600 元'] } });
    expect(textOf(documentOf('budgetSheet', brief))).toContain('剩余　700 元');
    const short = { ...brief, left: { amount: -5_000, exact: true } };
    expect(textOf(documentOf('budgetSheet', short))).toContain('还差　50 元');
  });

  it('has everything that is owed, elsewhere too, and a sum only where all is known', () => {
    const debts: readonly Debt[] = [
      { product: 'huabei', total: 800_000, overdue: 10_000, dueDay: 9 },
      { product: 'others', lender: '某某银行', total: 100_000 },
    ];
    const list = (owed: readonly Debt[]) =>
      textOf(documentOf('debtList', { ...brief, facts: { ...brief.facts, debts: [...owed] } }));
    expect(list(debts)).toContain('花呗　8,000 元　100 元　每月 9 日\n');
    expect(list(debts)).toContain('（某某银行）　1,000 元　以账单为准　以账单为准\n合计　9,000 元');
    expect(list([...debts, { product: 'jiebei' }])).not.toContain('合计');
  });
});

describe('a complaint', () => {
  it('tells the course from the contact log and the proposals', () => {
    const brief = briefAt(roadTo('decoded', refusedTwice));
    const text = textOf(
      documentOf('complaint', { ...brief, contacts: briefAt(roadTo('submit', lateTwelveDaysJobLoss)).contacts }),
    );
    expect(text).toContain(
      '2026 年 11 月 22 日：联系对方，工号 8021，对方答应 2026 年 11 月 29 日前答复，工单号 HB-1122。',
    );
  });

  it('names the bank and nowhere the company behind 花呗', () => {
    const brief = briefAt(walkStory(bankBehindXinyonggou));
    for (const [name, text] of textsOf(brief)) expect([name, text.includes('重庆蚂蚁')]).toEqual([name, false]);
    expect(textOf(documentOf('complaint', brief, 'platform'))).toContain('被投诉机构：某某银行');
  });
});

describe('a document about what is agreed', () => {
  const walk = walkStory(lateTwelveDaysJobLoss);
  const paying = briefAt(walk);

  it('marks what is paid in the calendar', () => {
    const text = textOf(documentOf('schedule', paying));
    const monthly = amountText(planIn(walk).monthly);
    expect(text).toContain(`1　2026 年 12 月 16 日　${monthly}（已还）\n2　2027 年 1 月 16 日　${monthly}\n`);
  });

  it('tells of no missed payment once all is paid off', () => {
    expect(documentsFor(paying)).toContain('missedPayment');
    expect(documentsFor({ ...paying, isPaidOff: true })).not.toContain('missedPayment');
  });

  it('K13: tells of every instalment that fell due, with their sum', () => {
    const [monthly, today] = [planIn(walk).monthly, '2027-03-20'] as const;
    const owing = textOf(documentOf('missedPayment', { ...paying, today }));
    expect(owing).toContain(`从 2027 年 1 月 16 日起有 3 期，一共应还 ${amountText(3 * monthly)}，我没能还上`);
    const one = textOf(documentOf('missedPayment', { ...paying, today: '2027-01-20' }));
    expect(one).toContain(`2027 年 1 月 16 日应还 ${amountText(monthly)}，这一期我没有按时还上`);
  });

  it('tells what an instalment was by the agreement, and what was paid of it', () => {
    const monthly = planIn(walk).monthly;
    const nth = paying.facts.inForce?.nth ?? 0;
    const part = { on: '2027-01-18', amount: 10_000, after: nth + 1 } as const;
    const owing = briefOfWalk(walk, { ...file, payments: [part] });
    const parts = `${amountText(monthly)}，已经还了 100 元，还差 ${amountText(monthly - 10_000)}`;
    const one = textOf(documentOf('missedPayment', { ...owing, today: '2027-01-20' }));
    expect(one).toContain(`2027 年 1 月 16 日应还 ${parts}，这一期我没有按时还上`);
    expect(textOf(documentOf('schedule', owing))).toContain(
      `下一期已经还了 100 元，还差 ${amountText(monthly - 10_000)}。`,
    );
    const two = textOf(documentOf('missedPayment', { ...owing, today: '2027-02-20' }));
    expect(two).toContain(`起有 2 期，一共应还 ${amountText(2 * monthly)}，已经还了 100 元，还差`);
  });
});

describe('the sheet for the call', () => {
  const brief = briefAt(roadTo('script', lateTwelveDaysJobLoss));
  const sheet = (facts: Partial<Brief['facts']>) =>
    textOf(documentOf('callSheet', { ...brief, facts: { ...brief.facts, ...facts } }));

  it('says whom to dial, as the road found out', () => {
    expect(sheet({})).toContain('打给：重庆蚂蚁消费金融有限公司。');
    expect(sheet({ channel: 'buyer' })).toContain('打给：核实过的新公司。');
    expect(sheet({ channel: 'bank' })).toContain('打给：银行或机构的官方客服。');
  });

  it('says the lines of the call, plan or no plan', () => {
    for (const at of ['script', 'submit'] as const) {
      const here = briefAt(roadTo(at, lateTwelveDaysJobLoss));
      for (const line of contactScript(here).phone) expect(textOf(documentOf('callSheet', here))).toContain(line);
    }
  });
});

describe('the chat', () => {
  it('quotes as many of the newest tickets as one message holds, each whole', () => {
    const brief = briefAt(roadTo('submit', lateTwelveDaysJobLoss));
    const tickets = Array.from({ length: 9 }, (_, at) => `${at}`.repeat(36));
    const contacts = tickets.map((ticket) => ({ ...brief.contacts[0], ticket }) as Contact);
    const text = textOf(documentOf('chat', { ...brief, contacts }));
    expect(tickets.map((ticket) => text.includes(ticket))).toEqual([...Array(5).fill(false), ...Array(4).fill(true)]);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(longestMessage);
  });

  it('quotes none where one alone is too long', () => {
    const brief = briefAt(roadTo('submit', lateTwelveDaysJobLoss));
    const contacts = [{ ...brief.contacts[0], ticket: '9'.repeat(200) } as Contact];
    expect(textOf(documentOf('chat', { ...brief, contacts }))).not.toContain('999');
  });
});

describe('documents for a court', () => {
  it('offer no objection once its last day is over, and an answer still', () => {
    const brief = briefAt(walkStory(paymentOrderNineDays));
    // The fifteenth day is a Saturday: the term runs until the Monday.
    expect(documentsFor({ ...brief, today: '2026-11-30' })).toContain('objection');
    expect(documentsFor({ ...brief, today: '2026-12-01' })).not.toContain('objection');
    const sued = { ...brief, court: brief.court.map((matter) => ({ ...matter, paper: 'summons' as const })) };
    expect(documentsFor({ ...sued, today: '2026-12-29' })).toContain('courtAnswer');
  });

  it('offer no answer to a claim once a court has decided it', () => {
    const brief = briefAt(walkStory(paymentOrderNineDays));
    const judged = {
      ...brief,
      facts: { ...brief.facts, courtCase: 'judgment' as const },
      court: brief.court.map((matter) => ({ ...matter, paper: 'summons' as const })),
    };
    expect(documentsFor({ ...judged, today: '2026-12-29' })).not.toContain('courtAnswer');
    // Another claim whose term still runs is answered all the same.
    expect(documentsFor({ ...judged, today: '2026-11-20' })).toContain('courtAnswer');
  });

  it('object to what was ticked as disputed and to nothing else', () => {
    const brief = briefAt(walkStory(paymentOrderNineDays));
    const text = textOf(documentOf('objection', brief));
    expect(text).toContain('我于 2026 年 11 月 13 日收到支付令');
    expect(text).toContain('已经还过的没有算进去');
    expect(text).not.toMatch(/金额不对|利息或费用不对|不是我借的|双方另有约定：/);
    const none = { ...brief, court: brief.court.map((one) => ({ ...one, disputes: ['onlyNoMoney'] as const })) };
    expect(textOf(documentOf('objection', none))).toContain('都对、只是没钱，写异议没有用');
  });

  it('say in an answer to a suit how one means to pay, as the plan stands', () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const planned = briefAt(walk);
    const { monthly } = planIn(walk);
    expect(textOf(documentOf('courtAnswer', planned))).toContain(`能先试行 6 个月，每月 ${amountText(monthly)}`);
    const unplanned = textOf(documentOf('courtAnswer', briefAt(roadTo('howItWent', lateTwelveDaysJobLoss))));
    expect(unplanned).toContain('【写你还得起的');
    expect(unplanned).not.toContain('我愿意还');
    const overdrawn = { ...planned, left: { amount: monthly - 1, exact: true } };
    expect(textOf(documentOf('courtAnswer', overdrawn))).not.toContain(amountText(monthly));
  });

  it('tell a court of an agreement and of what was paid', () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    const monthly = amountText(planIn(walk).monthly);
    const text = textOf(documentOf('courtAnswer', briefAt(walk)));
    expect(text).toContain(
      `双方已有约定（书面记录附后）：从 2026 年 12 月 16 日起每月还 ${monthly}、共 6 期，先试行，剩下的到期前再谈，已还 1 期。`,
    );
    expect(text).toContain('附：材料目录和材料、约定的书面记录、经过时间线。');
  });

  it('leave the other party to be copied from the court’s own paper', () => {
    const brief = briefAt(roadTo('submit', lateTwelveDaysJobLoss));
    for (const id of ['objection', 'courtAnswer'] as const)
      expect(textOf(documentOf(id, brief))).not.toContain('重庆蚂蚁');
  });

  it('are there where the day of service is not known', () => {
    const lines = paymentOrderNineDays.lines.slice(0, 2);
    const undated = briefAt(journeyOf([...lines, answer('serviceDate', 'unknown')]));
    expect(undated.court.map(({ term }) => term)).toEqual([null]);
    expect(documentsFor(undated)).toContain('objection');
  });
});

describe('the list of documents', () => {
  it('still has every document that was ever released: rewritten ones are stored by these ids', () => {
    const fixture = new URL('../../tests/fixtures/record/v1/stored-ids.json', import.meta.url);
    const released = (JSON.parse(readFileSync(fixture, 'utf8')) as { readonly document: readonly string[] }).document;
    expect(released.filter((id) => !(documentIds as readonly string[]).includes(id))).toEqual([]);
  });

  it('has every document in some story', () => {
    const offered = new Set(
      [...namedStories, ...specialStories].flatMap((story) => {
        const seen: string[] = [];
        walkStory(story, (walk) => seen.push(...documentsFor(briefAt(walk))));
        return seen;
      }),
    );
    expect(documentIds.filter((id) => !offered.has(id))).toEqual(['familyNote', 'returnRequest']);
  });
});

describe('the sheet for a call that somebody of the family helps with', () => {
  const helped = specialStories.find(({ name }) => name === 'helper');

  it('marks what only the borrower says: who one is, and nothing that is only asked', () => {
    if (helped === undefined) throw new Error('There is no such story');
    const before = briefAt(roadTo('script', helped));
    const brief = briefAt(walkStory(helped));
    const [opening, ...others] = contactScript(brief).phone;
    const sheet = textOf(documentOf('callSheet', brief));
    expect(sheet).toContain(`本人念：${opening}`);
    for (const line of others) expect(sheet.split('\n')).toContain(line);
    expect(textOf(documentOf('callSheet', before))).not.toContain('本人念');
  });

  it('asks for nothing in an app that cannot be opened, on the sheet and in the messages', () => {
    const brief = { ...briefAt(roadTo('script')), situations: ['helper', 'noAccess'] as const };
    for (const id of ['callSheet', 'chat'] as const) expect(textOf(documentOf(id, brief))).not.toContain('App 消息');
    expect(textOf(documentOf('callSheet', brief))).toContain('没听清的，请用官方短信发到我现在的号码');
  });

  it('marks the plan too, once there is one', () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const brief = { ...briefAt(walk), situations: ['helper'] as const };
    const sheet = textOf(documentOf('callSheet', brief)).split('\n');
    const amount = amountText(planIn(walk).monthly);
    const offered = sheet.filter(
      (line) => line.includes(`还 ${amount}`) && !line.includes('：“') && line.endsWith('。'),
    );
    expect(offered.some((line) => line.startsWith('本人念：'))).toBe(true);
  });
});

describe('the mandate', () => {
  it('names the lenders of the case, and lets nobody agree or pay for the person', () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const text = textOf(documentOf('mandate', { ...briefAt(walk), situations: ['helper'] }));
    expect(text).toContain('就重庆蚂蚁消费金融有限公司说我欠的款');
    expect(text).toContain('不可以：替我答应金额和期限');
    expect(text).toContain('身份证号：［身份证号］');
    expect(text).not.toMatch(/全权|我愿意/);
  });
});

describe('what was paid before any plan', () => {
  const walk = roadTo('asks', lateTwelveDaysJobLoss);
  const payments = [{ on: '2026-10-08', amount: 31_700, after: 0 }] as const;
  const brief = briefOfWalk(walk, fileWith({ payments }));

  it('stands with its day and amount in the letter, the complaint about the lender, and the course of events', () => {
    expect(brief.facts.agreed).toBeNull();
    const told = [
      ['letter', textOf(documentOf('letter', brief))],
      ...(['lender', 'platform'] as const).map((body) => [body, textOf(documentOf('complaint', brief, body))]),
      ['timeline', textOf(documentOf('timeline', brief))],
    ];
    for (const [name, text = ''] of told)
      expect([name, text.includes('2026 年 10 月 8 日'), text.includes('317 元')]).toEqual([name, true, true]);
  });
});

describe('the letter about a debt that was paid', () => {
  it('lists the payments that were noted, with day and amount, and leaves a place where none was', () => {
    const settledStory = specialStories.find(({ name }) => name === 'settled');
    if (settledStory === undefined) throw new Error('There is no such story');
    const walk = walkStory(settledStory);
    expect(textOf(documentOf('settledCheck', briefAt(walk)))).toContain('【写每一次还款的日期、金额');
    const payments = [{ on: '2024-03-02', amount: 123_456, after: 1 }] as const;
    const told = textOf(documentOf('settledCheck', briefOfWalk(walk, fileWith({ payments }))));
    expect(told).toContain('2024 年 3 月 2 日付 1,234.56 元');
    expect(told).not.toContain('【写每一次还款');
  });
});
