import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import type { complaintBodies } from '#model/values.ts';
import { amountText } from '#text/format.ts';
import { refusedTwice } from '../../tests/stories/bank-and-refusal.ts';
import { counterOfferAccepted, counterOffersTwice } from '../../tests/stories/counter-offers.ts';
import { paymentOrderNineDays } from '../../tests/stories/court.ts';
import { illnessZeroIncome } from '../../tests/stories/hard-nights.ts';
import { oralThenLostJob } from '../../tests/stories/lost-job.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { planIn } from '../../tests/support/plans.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, today, type Walk, walkStory, yuan } from '../../tests/support/story.ts';
import type { Brief } from './brief.ts';
import { caseEvents } from './case-events.ts';

const file = fileWith({
  notes: { howItWent: { agent: '8021', ticket: 'HB-1122', promisedOn: '2026-11-29' }, submit: { ticket: 'HB-1125' } },
});
const briefAt = (walk: Walk): Brief => briefOfWalk(walk, file);

describe('the course of a case', () => {
  const told = (walk: Walk) => caseEvents(briefAt(walk)).map(({ on, what }) => `${on} ${what}`);

  it('tells what was answered, agreed and paid, not only what was sent', () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    const monthly = amountText(planIn(walk).monthly);
    expect(told(walk)).toEqual([
      '2026-11-22 联系对方，工号 8021，对方答应 2026 年 11 月 29 日前答复',
      '2026-11-22 对方要我交材料',
      `2026-11-25 递交还款方案：先试行 6 个月，每月 ${monthly}`,
      '2026-11-25 对方要我补材料',
      `2026-12-02 递交还款方案：先试行 6 个月，每月 ${monthly}`,
      '2026-12-02 对方同意方案',
      '2026-12-02 记下已有书面确认',
      `2026-12-02 双方定下：从 2026 年 12 月 16 日起每月还 ${monthly}、共 6 期，先试行，剩下的到期前再谈`,
      `2026-12-02 记下第 1 期（2026 年 12 月 16 日应还）已还，${monthly}，到账日以凭证为准`,
    ]);
  });

  it('tells every offer of the lender with its figures, one that came before this case too', () => {
    const offers = (walk: Walk) => told(walk).filter((event) => event.includes('对方的条件：'));
    const walk = roadTo('reply', counterOfferAccepted);
    expect(offers(walk)).toEqual(['2026-11-22 记下对方的条件：每期 1,080 元，共 10 期']);
    expect(textOf(documentOf('complaint', briefAt(walk), 'lender'))).toContain('每期 1,080 元，共 10 期');
    expect(offers(walkStory(counterOffersTwice))).toHaveLength(2);
  });

  it('tells on which day the lender put an instalment off', () => {
    const walk = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
    ]);
    const from = '2027-01-16';
    const after = walk.position.facts.inForce?.nth ?? 0;
    const postponements = [
      { from, to: '2027-01-26', on: '2027-01-05', after },
      { from: '2027-02-16', to: '2027-02-26', after },
    ] as const;
    const brief = briefOfWalk(walk, fileWith({ postponements: [...postponements] }), '2027-01-05');
    const said = '对方同意：2027 年 1 月 16 日那一期，改到 2027 年 1 月 26 日还';
    const putOff = caseEvents(brief).filter(({ what }) => what.startsWith('对方同意：'));
    expect(putOff.map(({ on, what }) => [on, what.replace(/\s/g, ' ')])).toEqual([['2027-01-05', said]]);
    expect(textOf(documentOf('timeline', brief)).replace(/\s/g, ' ')).toContain(said);
  });

  it('tells of a missed instalment to oneself alone, and takes back nothing that was agreed', () => {
    const lines = [
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
      today('2026-12-18'),
    ];
    const walk = journeyOf([...lines, answer('checkIn', 'missed')]);
    expect(told(walk).filter((event) => event.includes('没能按时还'))).toEqual(['2026-12-18 记下有一期没能按时还']);
    expect(briefAt(walk).isAccepted).toBe(briefAt(journeyOf(lines)).isAccepted);
    expect(textOf(documentOf('timeline', briefAt(walk)))).not.toContain('没能按时还');
    expect(textOf(documentOf('complaint', briefAt(walk), 'lender'))).not.toContain('没能按时还');
  });

  it.each([
    ['settlement', '法院的调解书'],
    ['enforcementNotice', '执行通知'],
    ['enforcement', '执行通知或调解书'],
  ] as const)('tells of a paper without a term on the day it was told: %s', (paper, name) => {
    const walk = journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', paper),
      answer('courtTodo', 'noted'),
    ]);
    const on = walk.journey.answers.courtPaper?.on;
    expect(told(walk)).toEqual([`${on} 记下收到${name}`]);
  });

  it('tells of a paper whose day of service nobody knows on the day it was told, until that day is', () => {
    const order = (...served: readonly Line[]) =>
      journeyOf([
        answer('urgent', 'given', ['court']),
        answer('courtPaper', 'order'),
        ...served,
        answer('orderDispute', 'given', ['amount']),
        answer('courtTodo', 'noted'),
      ]);
    const walk = order(answer('serviceDate', 'unknown'));
    const on = walk.journey.answers.courtPaper?.on;
    expect(told(walk)).toEqual([`${on} 记下收到支付令，签收日不清`]);
    expect(told(order(answer('serviceDate', 'given', '2026-11-16')))).toContain('2026-11-16 收到支付令');
    expect(told(order(answer('serviceDate', 'given', '2026-11-16'))).join()).not.toContain('签收日不清');
  });

  it('tells what happened on one day in its order', () => {
    const events = told(roadTo('checkIn', acceptedAtOnce));
    const at = (what: string) => events.findIndex((event) => event.startsWith(`2026-11-22 ${what}`));
    expect([at('联系对方'), at('对方要我交材料'), at('递交还款方案')]).toEqual([0, 1, 2]);
  });

  it('tells what was paid under the terms of then', () => {
    const walk = walkStory(oralThenLostJob);
    const events = told(walk);
    // It began a month before it was told here.
    expect(events).toContain('2026-11-22 记下双方以前定下的：从 2026 年 10 月 26 日起每月还 1,300 元、共 12 期');
    expect(events.filter((event) => /已还/.test(event))).toEqual([
      `2026-11-23 记下第 1 期（2026 年 12 月 18 日应还）已还，${amountText(planIn(walk).monthly)}，到账日以凭证为准`,
    ]);
  });

  it('tells what was sent with the number it was given', () => {
    const sent = caseEvents(briefAt(walkStory(lateTwelveDaysJobLoss))).filter(({ what }) => what.startsWith('递交'));
    expect(sent.map(({ on, ticket }) => [on, ticket])).toEqual([
      ['2026-11-25', 'HB-1125'],
      ['2026-12-02', null],
    ]);
  });

  it('tells a refusal in the lender’s words', () => {
    expect(told(roadTo('decoded', illnessZeroIncome))).toContainEqual(
      expect.stringMatching(/对方没有同意，说法是：先还一部分再说$/),
    );
  });

  it('tells that no reason was given as that, and not as what was said', () => {
    const lines = [...linesBefore('whatTheySaid', illnessZeroIncome), answer('whatTheySaid', 'noReason')] as const;
    expect(told(journeyOf(lines))).toContainEqual(expect.stringMatching(/对方没有同意，没有说明原因$/));
  });

  it('tells one who offers nothing of no plan', () => {
    const events = told(roadTo('reply', illnessZeroIncome));
    expect(events.some((event) => event.endsWith('递交困难情况说明'))).toBe(true);
    expect(events.join()).not.toMatch(/递交还款方案/);
  });

  it('keeps the last day of a term out of a complaint, and what was put to another body in it', () => {
    const brief = briefAt(walkStory(paymentOrderNineDays));
    const filed = {
      ...brief,
      complaints: [{ to: 'lender', on: '2026-11-20', nth: 9, number: null, noResultOn: null }],
    } as const;
    expect(textOf(documentOf('timeline', filed))).toContain('2026 年 11 月 30 日　对支付令提异议的最后一天');
    const complaint = textOf(documentOf('complaint', filed, 'platform'));
    expect(complaint).toContain('2026 年 11 月 20 日：投诉出借方。');
    expect(complaint).not.toContain('最后一天');
  });
});

describe('a verified sale', () => {
  const sold = (products: readonly ('huabei' | 'jiebei')[], product?: 'jiebei') => {
    const walk = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', [...products]),
      answer('timing', 'late30'),
      change('urgent', 'given', ['sold']),
      answer('debtSold', 'real'),
    ]);
    const note = { buyer: '广州东方资产管理有限公司', ...(product && { product }) };
    return briefOfWalk(walk, { ...emptyFile, notes: { [`debtSold#${walk.journey.answers.debtSold?.nth}`]: note } });
  };

  it('stands in the timeline and the complaint, which say who the other side was before', () => {
    for (const id of ['timeline', 'complaint'] as const) {
      const text = textOf(documentOf(id, sold(['jiebei'])));
      expect(text).toContain('核实这笔债已转让给广州东方资产管理有限公司');
      expect(text).toContain('在这以前说的“对方”，是转让前的出借方');
    }
  });

  it('leaves the other side as it is where it is one of several debts', () => {
    const text = textOf(documentOf('timeline', sold(['huabei', 'jiebei'], 'jiebei')));
    expect(text).toContain('已转让给广州东方资产管理有限公司');
    expect(text).not.toContain('转让前的出借方');
  });
});

describe('a log of collection', () => {
  const logged: Brief = {
    ...briefAt(roadTo('decoded', refusedTwice)),
    today: '2026-11-26',
    incidents: [
      { on: '2026-11-24', at: '22:40', kind: 'night', caller: '自称法务' },
      { on: '2026-11-25', at: '23:05', kind: 'night' },
      { on: '2026-11-25', kind: 'other', said: '明天再说' },
    ],
  };
  const texts = (body: (typeof complaintBodies)[number]) => textOf(documentOf('complaint', logged, body));

  it('is told in a complaint day by day, then as what was wrong, then as what is asked', () => {
    expect(texts('lender')).toContain('2026 年 11 月 24 日：22:40 夜间打来催收电话，对方：自称法务。');
    expect(texts('lender').match(/夜里给我打催收电话/g)).toHaveLength(1);
    expect(texts('lender')).toContain('4. 核查以上催收行为');
  });

  it('cites what binds the lender before what a standard says, and only for what was noted', () => {
    const text = texts('lender');
    const at = ['《消费金融公司管理办法》', '第 1032、1033 条', 'GB/T 45251-2025'].map((law) => text.indexOf(law));
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(at).not.toContain(-1);
    expect(text).toContain('22:00～8:00 不催收');
    expect(text).not.toMatch(/不超过 3 次|公检法/);
    expect(texts('police')).not.toContain('民法典');
    const bank = { ...logged, facts: { ...logged.facts, counterparty: { kind: 'bank', name: '宁波银行' } as const } };
    expect(textOf(documentOf('complaint', bank, 'lender'))).not.toContain('消费金融公司');
  });

  it('sets a quotation inside another apart, and tells of a call to others whom it went to', () => {
    const visited: Brief = {
      ...logged,
      incidents: [
        { on: '2026-11-24', kind: 'visit', said: '在门上贴了“欠债还钱”' },
        { on: '2026-11-24', kind: 'others', caller: '打给公司前台，自称公安' },
      ],
    };
    const text = textOf(documentOf('complaint', visited, 'lender'));
    expect(text).toContain('原话“在门上贴了‘欠债还钱’”');
    expect(text).toContain('为欠款联系他人（打给公司前台，自称公安）');
  });

  it('tells the police alone of what an agent or a fraud did', () => {
    const swindled: Brief = {
      ...logged,
      incidents: [{ on: '2026-11-24', kind: 'agent', caller: '代办刘老师', said: '再交 3000 洗白征信' }],
    };
    const of = (body: (typeof complaintBodies)[number]) => textOf(documentOf('complaint', swindled, body));
    for (const body of ['lender', 'platform', 'credit'] as const) {
      expect(of(body)).not.toMatch(/刘老师|催收行为|管理办法/);
    }
    expect(of('police')).toContain('收费代办或冒充的人做的，不是出借方的催收，对方：代办刘老师');
    expect(textOf(documentOf('timeline', swindled))).toContain('代办刘老师');
  });

  it('asks whose doing it was where that is not told, and accuses nobody of it', () => {
    const unsure: Brief = {
      ...logged,
      incidents: [{ on: '2026-11-24', kind: 'other', caller: '代办刘老师', said: '再交 3000 可以把征信洗白' }],
    };
    const of = (body: (typeof complaintBodies)[number]) => textOf(documentOf('complaint', unsure, body));
    for (const body of ['lender', 'platform'] as const) {
      const [line = ''] = /.*刘老师.*/.exec(of(body)) ?? [];
      expect(line).toMatch(/：【先看这件事是谁做的.*】。$/);
      expect(of(body)).not.toMatch(/催收行为|管理办法/);
    }
    expect(of('police')).toContain('其他情况，对方：代办刘老师');
    expect(of('police')).not.toContain('催收行为，');
  });

  it('is no matter of a credit record', () => {
    expect(texts('credit')).not.toMatch(/催收电话|催收行为/);
  });

  it('tells a counter-offer that was said as an answer to an offer, not as papers handed in', () => {
    const events = caseEvents(briefAt(walkStory(counterOfferAccepted))).map(({ what }) => what);
    expect(events.filter((text) => text.includes('答复对方的条件，提出'))).toHaveLength(1);
    expect(events.join()).not.toMatch(/递交还款方案/);
  });
});
