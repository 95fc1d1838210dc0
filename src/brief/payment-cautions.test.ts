import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile, NotedPayment } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, goesOn, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { bookedOn, isBookedBeside } from './booked-beside.ts';
import { caseEvents } from './case-events.ts';
import { datesOfCase } from './dates.ts';
import { paymentCautions } from './payment-cautions.ts';
import { reachedIn, trackerOf } from './tracker.ts';

/** Six hundred a month were agreed; what was told as missed on 18 January. */
const missed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
  today('2026-12-16'),
  answer('checkIn', 'paid'),
  today('2027-01-18'),
  goesOn,
  answer('checkIn', 'missed'),
]);
const after = missed.position.facts.inForce?.nth ?? 0;
type Paid = readonly [on: IsoDate, amount: number, bookedAs?: string, ahead?: 'next' | 'last'];
const fileOf = (paid: readonly Paid[]): CaseFile =>
  fileWith({
    payments: paid.map(([on, amount, bookedAs, ahead]) => ({
      on,
      amount: yuan(amount),
      after: after + 100,
      ...(bookedAs !== undefined && { bookedAs }),
      ...(ahead !== undefined && { ahead }),
    })),
  });

/** The same, of which nothing is noted yet. */
const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
]);

describe('money paid beyond what was due', () => {
  const cautionOf = (paid: readonly Paid[], on: IsoDate): string | null => {
    const { kept } = briefOfWalk(agreed, fileOf(paid), on);
    const caution = paymentCautions({ kept, isPaidOff: false }, on).find((text) => text.includes('这里用多还的'));
    return caution === undefined ? null : (caution.replace(/\s/g, ' ').replace(/，这里用.*|2027 年 /g, '') ?? null);
  };
  const daysOn = (paid: readonly Paid[], on: IsoDate) => {
    const file = fileOf(paid);
    return datesOfCase({ brief: briefOfWalk(agreed, file, on), road: agreed.position, file });
  };
  const twice: readonly Paid[] = [
    ['2026-12-16', 600],
    ['2026-12-17', 600],
  ];

  it('keeps the day that it was counted for, until that day has passed and the next one is paid', () => {
    for (const on of ['2026-12-17', '2027-01-10', '2027-01-16', '2027-01-20'] as const)
      expect(cautionOf(twice, on)).toBe('1 月 16 日的 600 元');
    expect(daysOn(twice, '2027-01-10')).toContainEqual({ kind: 'aheadPayment', on: '2027-01-16' });
    // A lender that wants the instalment of January books on it what was paid for that of February.
    expect(cautionOf([...twice, ['2027-02-16', 600]], '2027-02-17')).toBe('1 月 16 日的 600 元');
    expect(cautionOf([...twice, ['2027-02-16', 1_200]], '2027-02-17')).toBe('3 月 16 日的 600 元');
    // Whoever paid on that day all the same has paid the one after it ahead.
    expect(cautionOf([...twice, ['2027-01-16', 600]], '2027-01-17')).toBe('2 月 16 日的 600 元');
  });

  it('keeps what an instalment is in full where a part of it was counted', () => {
    const more: readonly Paid[] = [
      ['2026-12-16', 600],
      ['2027-01-15', 700],
    ];
    for (const on of ['2027-01-15', '2027-01-20', '2027-02-16'] as const)
      expect(cautionOf(more, on)).toBe('2 月 16 日的 600 元');
    expect(cautionOf([...more, ['2027-02-16', 500]], '2027-02-17')).toBe('2 月 16 日的 600 元');
    const file = fileOf(more);
    const events = calendarEvents({
      caseId: 'mycase',
      brief: briefOfWalk(agreed, file, '2027-01-20'),
      road: agreed.position,
      file,
    });
    expect(events.filter(({ description }) => description?.includes('多还的已经减掉')).map(({ on }) => on)).toEqual([
      '2027-02-16',
    ]);
  });

  it('is no caution where an instalment is paid early, where the lender said what it is, nor once all is paid', () => {
    expect(cautionOf([['2026-12-10', 600]], '2026-12-11')).toBeNull();
    expect(
      cautionOf(
        [
          ['2026-12-16', 600],
          ['2026-12-17', 600, '抵 1 月那一期', 'next'],
        ],
        '2026-12-18',
      ),
    ).toBeNull();
    expect(cautionOf([['2026-12-16', 6_000]], '2026-12-18')).toBeNull();
  });

  it.each([
    '抵第10期',
    '抵9月那期',
    '抵 1 月那一期',
    '不用再还了',
    '最后一期',
    '提前还的本金，1 月照还',
    '退回来了',
    '抵最后一期，2月7日照还',
    '抵扣最后一期第8期',
    '本金',
  ])('stays one where what was noted does not say that it counts for that instalment: %s', (bookedAs) => {
    const paid: readonly Paid[] = [
      ['2026-12-16', 600],
      ['2026-12-17', 600, bookedAs],
    ];
    expect(cautionOf(paid, '2027-01-10')).toBe('1 月 16 日的 600 元');
    expect(daysOn(paid, '2027-01-10')).toContainEqual({ kind: 'aheadPayment', on: '2027-01-16' });
  });

  it('is asked about today once the day has passed', () => {
    const { kept } = briefOfWalk(agreed, fileOf(twice), '2027-01-17');
    const [caution = ''] = paymentCautions({ kept, isPaidOff: false }, '2027-01-17');
    expect(caution.replace(/\s/g, ' ')).toContain('1 月 16 日已经过了，今天就问。');
  });

  it('leaves the day due where the lender takes it off the last instalments', () => {
    const paid: readonly Paid[] = [
      ['2026-12-16', 600],
      ['2026-12-17', 900, '本金', 'last'],
    ];
    const on = '2027-01-18';
    const { kept, payments } = briefOfWalk(agreed, fileOf(paid), on);
    if (kept === null) throw new Error('Nothing is agreed.');
    expect(cautionOf(paid, on)).toBeNull();
    expect(daysOn(paid, '2027-01-10')).toContainEqual({ kind: 'agreedPayment', on: '2027-01-16' });
    expect(daysOn(paid, on)).toContainEqual({ kind: 'duePayment', on: '2027-01-16' });
    expect([kept.paid, kept.settled, kept.paidSum, kept.open.length]).toEqual([1, 1, yuan(1_500), 8]);
    expect(kept.open[kept.open.length - 1]).toEqual({ on: '2027-08-16', amount: yuan(300) });
    const rows = trackerOf(kept, on).map(({ state, paid: sum, after }) => [state, sum / 100, after / 100]);
    expect(rows[0]).toEqual(['paid', 600, 4_500]);
    expect(rows[1]).toEqual(['due', 0, 3_900]);
    expect(rows.slice(-2)).toEqual([
      ['coming', 300, 0],
      ['paid', 600, 0],
    ]);
    expect(payments.map(({ instalment }) => instalment?.n)).toEqual([1, 10]);
  });

  it('counts for the next ones without a word where the lender says so', () => {
    const paid: readonly Paid[] = [
      ['2026-12-16', 600],
      ['2026-12-17', 600, '本金', 'next'],
    ];
    expect(cautionOf(paid, '2027-01-10')).toBeNull();
    expect(daysOn(paid, '2027-01-10')).toContainEqual({ kind: 'agreedPayment', on: '2027-02-16' });
  });

  it('never passes a day on which nothing is open without a word, whatever was paid', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-12-01', days));
    const paid = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 1_500 })), { maxLength: 6 });
    fc.assert(
      fc.property(paid, (some) => {
        const sorted = some.map(([on, amount]): Paid => [on, amount]).sort(([one], [other]) => (one < other ? -1 : 1));
        const today = sorted[sorted.length - 1]?.[0] ?? '2026-12-01';
        const { kept } = briefOfWalk(agreed, fileOf(sorted), today);
        if (kept === null || kept.next === null) return;
        const dates = daysOn(sorted, today);
        const until = addDays(today, 15);
        const silent = kept.instalments.filter(
          ({ on }, at) => at < kept.settled && on >= until && !dates.some((date) => date.on === on),
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('money that went to the lender of before', () => {
  const sold = journeyOf([
    ...linesBefore('finalTerms', acceptedAtOnce),
    answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
    today('2026-12-06'),
    change('urgent', 'given', ['sold']),
    answer('debtSold', 'real'),
  ]);
  const cautionsOf = (walk: typeof sold, bookedAs: string) => {
    const brief = briefOfWalk(walk, fileOf([['2026-12-15', 600, bookedAs]]), '2026-12-20');
    return paymentCautions(brief, '2026-12-20').filter((text) => text.includes('书面请它退回'));
  };

  it('is to be put right after a sale, by what it was booked as', () => {
    for (const bookedAs of ['原出借方自动扣款', '花呗自动扣的', '转给了原来的平台'])
      expect([bookedAs, cautionsOf(sold, bookedAs).length]).toEqual([bookedAs, 1]);
    for (const bookedAs of ['新公司收的', '新公司收的，借呗那边已结清', '还给原出借方，已转给新公司'])
      expect([bookedAs, cautionsOf(sold, bookedAs)]).toEqual([bookedAs, []]);
    expect(cautionsOf(sold, '原出借方，已退回')).toHaveLength(1);
    expect(cautionsOf(agreed, '花呗自动扣款')).toEqual([]);
  });

  it('is asked about whatever was noted, until it is chosen who received it', () => {
    for (const bookedAs of [
      undefined,
      '系统自动划扣',
      '银行卡扣的',
      'App 里还的',
      '老东家',
      '广州东方，不是借呗',
      '本金',
    ]) {
      const named = fileOf([bookedAs === undefined ? ['2026-12-15', 600] : ['2026-12-15', 600, bookedAs]]);
      const asked = paymentCautions(briefOfWalk(sold, named, '2026-12-20'), '2026-12-20');
      expect([bookedAs, asked.some((text) => text.includes('还给原来那家不算'))]).toEqual([bookedAs, true]);
      const [noted] = named.payments;
      for (const payee of ['buyer', 'passedOn', 'beforeNotice'] as const) {
        const chosen = fileWith({ payments: noted === undefined ? [] : [{ ...noted, payee }] });
        const left = paymentCautions(briefOfWalk(sold, chosen, '2026-12-20'), '2026-12-20');
        expect(left.filter((text) => text.includes('原来那家'))).toEqual([]);
      }
    }
  });

  it('takes a note that names the buyer for no sign of the lender of before', () => {
    const nth = sold.journey.answers.debtSold?.nth ?? 0;
    const of = (bookedAs: string) => {
      const file = {
        ...fileOf([['2026-12-15', 600, bookedAs]]),
        notes: { [`debtSold#${nth}`]: { buyer: '广州东方资产管理有限公司' } },
      };
      return paymentCautions(briefOfWalk(sold, file, '2026-12-20'), '2026-12-20').filter((text) =>
        text.includes('书面请它退回'),
      );
    };
    expect(of('借呗自动扣款')).toHaveLength(1);
    for (const bookedAs of ['广州东方，不是借呗', '东方公司，借呗里转的']) expect(of(bookedAs)).toEqual([]);
  });

  it.each([
    ['told again', [change('urgent', 'given', ['sold']), answer('debtSold', 'real')]],
    ['put right', [change('debtSold', 'real')]],
  ])('counts from the day the sale was first heard of, though it was verified later and %s', (_, verified) => {
    const late = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
      today('2026-12-06'),
      change('urgent', 'given', ['sold']),
      answer('debtSold', 'pending'),
      today('2026-12-20'),
      ...verified,
    ]);
    expect(briefOfWalk(late, fileWith({}), '2026-12-20').sales.map(({ on }) => on)).toEqual(['2026-12-06']);
    const unsaid = briefOfWalk(late, fileOf([['2026-12-15', 700]]), '2026-12-20');
    expect(paymentCautions(unsaid, '2026-12-20').join('')).toMatch(/12\s月\s15\s日的\s700\s元，还给了谁？/);
    expect(paidTo(late, 'seller').payments.map(({ isAstray }) => isAstray)).toEqual([true]);
    expect(paidTo(late, 'beforeNotice').payments.map(({ isAstray }) => isAstray)).toEqual([false]);
  });

  const paidTo = (walk: typeof sold, payee: NonNullable<NotedPayment['payee']>, on: IsoDate = '2026-12-15') => {
    const noted = { on, amount: yuan(600), after: after + 100, payee };
    return briefOfWalk(walk, fileWith({ payments: [noted] }), '2026-12-20');
  };
  const stateOf = ({ kept, owedNow }: ReturnType<typeof paidTo>) => ({ open: kept?.open, owedNow });

  it('pays nothing of what is owed to the buyer until it is passed on', () => {
    const unpaid = stateOf(briefOfWalk(sold, fileWith({}), '2026-12-20'));
    const paid = stateOf(paidTo(sold, 'buyer'));
    expect(paid).not.toEqual(unpaid);
    expect(stateOf(paidTo(sold, 'passedOn'))).toEqual(paid);
    const astray = paidTo(sold, 'seller');
    expect(stateOf(astray)).toEqual(unpaid);
    expect(paymentCautions(astray, '2026-12-20').join('')).toMatch(
      /12\s月\s15\s日的\s600\s元付给了原来那家。.*请它退回/,
    );
    const said = caseEvents(astray).map(({ what }) => what);
    expect(said.filter((what) => what.startsWith('付给转让前的出借方'))).toHaveLength(1);
    expect(textOf(documentOf('letter', astray))).toContain('付给了转让前的出借方，凭证附后。请核对');
    const request = textOf(documentOf('returnRequest', astray)).replace(/\s/g, ' ');
    expect(request).toContain('致：重庆蚂蚁消费金融有限公司');
    expect(request).toContain('2026 年 12 月 15 日，600 元');
    expect(documentsFor(astray)).toContain('returnRequest');
    expect(documentsFor(paidTo(sold, 'passedOn'))).not.toContain('returnRequest');
    for (const payee of ['buyer', 'passedOn'] as const)
      expect(paymentCautions(paidTo(sold, payee), '2026-12-20').filter((text) => text.includes('原来那家'))).toEqual(
        [],
      );
  });

  it('counts where it was paid before the sale, or where nothing was sold', () => {
    const early = paidTo(sold, 'seller', '2026-12-01');
    expect(early.payments.map(({ isAstray }) => isAstray)).toEqual([false]);
    expect(stateOf(early)).toEqual(stateOf(paidTo(sold, 'buyer', '2026-12-01')));
    expect(paidTo(agreed, 'seller').payments.some(({ isAstray }) => isAstray)).toBe(false);
  });
});

describe('money that the lender booked on penalties or fees', () => {
  it.each([
    ['违约金', true],
    ['费用', true],
    ['逾期罚息', true],
    ['本金', false],
    ['分期手续费', false],
    ['已从违约金改记本金', true],
    ['不是违约金', false],
    ['没记违约金', true],
    ['违约金，已退回', true],
    ['原来记的违约金，改好了', true],
    ['逾期费免了', true],
    ['违约金，客服说会改', true],
    ['违约金，说明天改回来', true],
    ['逾期利息没收到减免', true],
    ['没免罚息', true],
    ['延期费', true],
    ['息费', true],
    ['被退回', true],
    ['退回支付宝余额', true],
    ['冲正', true],
    ['未入账', true],
    ['客服说系统里没看到', true],
    ['记到信用购', true],
    ['入账到花呗了', true],
    ['溢缴款', true],
    ['保险费', true],
    ['明天改记本金', true],
    ['第 2 期本金和利息', false],
    ['12月账单', false],
    ['12 月账单本金', false],
    ['本金和利息', false],
    ['逾期本金', false],
    ['逾期费', true],
    ['逾期利息', true],
    ['复利', true],
    ['手续费', true],
    ['服务费', true],
    ['违约金（不是本金）', true],
    ['罚息，没记本金', true],
    ['违约金，说不能改', true],
    ['记成违约金，没退', true],
    ['已申请改记，还是违约金', true],
    ['本金改成违约金', true],
    ['没记本金记了违约金', true],
  ])('is told by what it was booked as: %s', (bookedAs, is) => {
    expect(isBookedBeside({ booked: null, bookedAs })).toBe(is);
  });

  it('is what was chosen, whatever stands beside it', () => {
    const notes = fc.option(fc.constantFrom('违约金', '抵第10期', '被退回', '本金', '改好了', '花呗'), { nil: null });
    fc.assert(
      fc.property(notes, fc.constantFrom('instalment', 'fees', 'other', 'notArrived'), (bookedAs, booked) => {
        expect(bookedOn({ booked, bookedAs })).toBe(booked);
      }),
    );
  });

  const chosen = (booked: NonNullable<NotedPayment['booked']>, ...on: readonly IsoDate[]) =>
    fileWith({ payments: on.map((day) => ({ on: day, amount: yuan(600), after: after + 100, booked })) });

  it('is asked about as it was chosen, without a note', () => {
    const asked = (booked: NonNullable<NotedPayment['booked']>) =>
      paymentCautions(briefOfWalk(agreed, chosen(booked, '2026-12-16'), '2026-12-20'), '2026-12-20').join('');
    expect(asked('instalment')).toBe('');
    expect(asked('fees')).toContain('对方记成了“违约金、罚息或费用”');
    expect(asked('other')).toContain('对方记成了“别的一笔”');
    expect(asked('notArrived')).toMatch(/^12\s月\s16\s日的\s600\s元没到账，或者退回来了/);
  });

  it('pays no instalment and nothing of what is owed where it did not arrive', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-12-01', days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (days) => {
        const on = addDays('2026-12-01', 201);
        const none = briefOfWalk(agreed, fileWith({}), on);
        const lost = briefOfWalk(agreed, chosen('notArrived', ...days), on);
        expect([lost.kept?.open, lost.kept?.settled, lost.owedNow]).toEqual([
          none.kept?.open,
          none.kept?.settled,
          none.owedNow,
        ]);
        expect(caseEvents(lost).filter(({ what }) => what.includes('没到账或者退回来了'))).toHaveLength(days.length);
        expect(textOf(documentOf('letter', lost))).toBe(textOf(documentOf('letter', none)));
      }),
      { numRuns: 20 },
    );
  });

  it('has caught up with nothing, is asked about with its sums, and stands so in table, letter and events', () => {
    const file = fileOf([
      ['2027-01-18', 300, '违约金'],
      ['2027-01-18', 300, '费用'],
    ]);
    const brief = briefOfWalk(missed, file, '2027-01-20');
    const { kept } = brief;
    if (kept === null) throw new Error('Nothing is agreed.');
    expect(reachedIn(missed.position, missed.journey, file, '2027-01-20')).toBe('bookedBeside');
    const [asked] = paymentCautions(brief, '2027-01-20');
    expect(asked?.replace(/\s/g, ' ')).toBe(
      '1 月 18 日还的 300 元，对方记成了“违约金”；1 月 18 日还的 300 元，对方记成了“费用”。约定的那一期，对方可能还当没还清。今天就问：“这笔是按约定还的，请改记在约定的那一期。那一期还差多少？请书面答复。”改记好了，在还款记录里改这一笔，选“对方记在哪里”。',
    );
    expect(trackerOf(kept, '2027-01-20').map(({ isBookedBeside: is }) => is)).toEqual([
      false,
      true,
      ...Array.from({ length: 8 }, () => false),
    ]);
    expect(textOf(documentOf('missedPayment', brief)).replace(/\s/g, ' ')).toContain(
      '其中2027 年 1 月 18 日还的 300 元，对方记成了“违约金”；',
    );
    expect(caseEvents(brief).filter(({ what }) => what.includes('对方记作：违约金'))).toHaveLength(1);
  });

  it('is as good as any other once the lender has put it right', () => {
    const file = fileOf([['2027-01-18', 600, '改记在本金']]);
    const { kept } = briefOfWalk(missed, file, '2027-01-20');
    expect(paymentCautions({ kept, isPaidOff: false }, '2027-01-20')).toEqual([]);
    expect(reachedIn(missed.position, missed.journey, file, '2027-01-20')).toBe('caughtUp');
  });
});
