import { describe, expect, it } from 'vitest';
import { courtMatters } from '#brief/court.ts';
import { announcedDays } from '#case/announced-days.ts';
import { emptyFile } from '#case/record.ts';
import type { NotedPayment } from '#case/schemas.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { createReplay } from '#machines/replay.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { TickOf } from '#model/screens.ts';
import type { ProductId } from '#model/values.ts';
import { contactScript } from '#speech/contact-script.ts';
import { fill } from '#text/fill.ts';
import { courtAgreementWords } from '#words/documents/court-agreement.ts';
import { courtAnswerWords } from '#words/documents/court-answer.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { names } from '#words/names.ts';
import { courtSpeech } from '#words/speech/court.ts';
import { paymentOrderNineDays, summonsWithEarlierDay } from '../../tests/stories/court.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, walkStory } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { letterOf } from './letter.ts';
import { documentOf, documentsFor } from './registry.ts';

const judged = [
  change('urgent', 'given', ['court']),
  answer('courtPaper', 'judgment'),
  answer('serviceDate', 'given', '2026-11-20'),
  answer('courtTodo', 'noted'),
] as const;

/** A record of one debt. */
const oneDebt = [answer('soFar', 'notYet'), answer('products', 'given', ['jiebei'])] as const;

const summons = (service: '2026-11-10' | null) => [
  answer('urgent', 'given', ['court']),
  answer('courtPaper', 'summons'),
  service === null ? answer('serviceDate', 'unknown') : answer('serviceDate', 'given', service),
  answer('namedDay', 'none'),
  answer('courtTodo', 'noted'),
];

/** The papers that no later decision has overtaken. */
const open = ({ journey }: { readonly journey: Journey }) =>
  courtMatters(journey, announcedDays, emptyFile).filter(({ isOvertaken }) => !isOvertaken);

describe('court papers', () => {
  it('about the only debt are overtaken by a judgment, also those of a known day', () => {
    const ids = (walk: { readonly journey: Journey }) => open(walk).map(({ formerId }) => formerId);
    expect(ids(journeyOf([...summons(null), ...oneDebt, ...judged]))).toEqual(['judgment:2026-11-20']);
    expect(ids(journeyOf([...summons('2026-11-10'), ...oneDebt, ...judged]))).toEqual(['judgment:2026-11-20']);
    expect(documentsFor(briefOfWalk(journeyOf([...summons(null), ...oneDebt, ...judged])))).not.toContain(
      'courtAnswer',
    );
  });

  it('leave no appeal once the judgment is enforced', () => {
    const walk = journeyOf([
      ...judged.slice(0, 1).map(() => answer('urgent', 'given', ['court'])),
      ...judged.slice(1),
      ...oneDebt,
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'enforcement'),
      answer('courtTodo', 'noted'),
    ]);
    expect(open(walk).map(({ paper }) => paper)).toEqual(['enforcement']);
  });

  it('ask for no objection where only the money is missing', () => {
    const walk = journeyOf([
      ...linesBefore('orderDispute', paymentOrderNineDays),
      answer('orderDispute', 'given', ['onlyNoMoney']),
      answer('courtTodo', 'noted'),
    ]);
    expect(documentsFor(briefOfWalk(walk))).not.toContain('objection');
  });

  it('keep what is disputed about each of two payment orders', () => {
    const order = (on: IsoDate, dispute: TickOf<'orderDispute'>) => [
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', on),
      answer('orderDispute', 'given', [dispute]),
      answer('courtTodo', 'noted'),
    ];
    const both = (first: TickOf<'orderDispute'>, second: TickOf<'orderDispute'>) =>
      journeyOf([
        answer('urgent', 'given', ['court']),
        ...order('2026-11-18', first),
        change('urgent', 'given', ['court']),
        ...order('2026-11-20', second),
      ]);
    expect(courtPapers(both('paidPart', 'amount').journey).map(({ disputes }) => disputes)).toEqual([
      ['paidPart'],
      ['amount'],
    ]);
    // That only the money is missing is true of the second; the first can still be objected to, by what was said of it.
    const brief = briefOfWalk(both('paidPart', 'onlyNoMoney'));
    expect(documentsFor(brief)).toContain('objection');
    const text = textOf(documentOf('objection', brief));
    expect(text).toContain('2026 年 11 月 18 日');
    expect(text).toContain('已经还过的没有算进去');
  });
});

describe('an answer to a claim that is not owed', () => {
  const { admittedText, able, unknown, denial, mayBeNotMine } = courtAnswerWords;
  const sued = [
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('namedDay', 'none'),
    answer('courtTodo', 'noted'),
  ] as const;
  const answerOf = (walk: Parameters<typeof briefOfWalk>[0]): string =>
    textOf(documentOf('courtAnswer', briefOfWalk(walk)));
  const toldOnly = journeyOf([answer('urgent', 'given', ['court', 'notMine']), ...sued, answer('notMyLoan', 'only')]);

  it('admits and promises nothing where the only loan is one that somebody else took', () => {
    const text = answerOf(toldOnly);
    expect(text).toContain(able);
    for (const line of Object.values(denial.notMine)) expect(text).toContain(line);
    for (const line of [admittedText, unknown, mayBeNotMine]) expect(text).not.toContain(line);
    // The court paper is seen to before the loan is: until then nobody knows whether it is the only one.
    const before = answerOf(journeyOf([answer('urgent', 'given', ['court', 'notMine']), ...sued.slice(0, -1)]));
    expect(before).toContain(mayBeNotMine);
    for (const line of Object.values(denial.notMine)) expect(before).not.toContain(line);
  });

  it('holds an agreement with whoever sold the debt against whoever bought it', () => {
    const paying = [
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['jiebei']),
      answer('finalTerms', 'given', { monthly: 70_000, months: 20, first: '2026-08-15', paidAlready: 3 }),
    ] as const;
    const summons = [change('urgent', 'given', ['court']), ...sued.slice(0, -1)] as const;
    const sold = [change('urgent', 'given', ['sold']), answer('debtSold', 'real')] as const;
    const { withClaimant, withSeller } = courtAgreementWords.agreed;
    const end = (line: string) => line.slice(line.indexOf('{paid}') + '{paid}'.length);
    const of = [
      [...paying, ...summons],
      [...paying, ...sold, ...summons],
    ];
    expect(of.map((lines) => answerOf(journeyOf(lines)).includes(end(withSeller)))).toEqual([false, true]);
    expect(answerOf(journeyOf([...paying, ...summons]))).toContain(withClaimant.slice(0, 6));
  });

  it('names the lender that sold, where it is known, and asks about instalments that are not due yet', () => {
    const withAgreement = (product: ProductId) =>
      answerOf(
        journeyOf([
          answer('urgent', 'none'),
          answer('soFar', 'paying'),
          answer('products', 'given', [product]),
          answer('finalTerms', 'given', { monthly: 70_000, months: 20, first: '2026-08-15', paidAlready: 3 }),
          change('urgent', 'given', ['sold']),
          answer('debtSold', 'real'),
          change('urgent', 'given', ['court']),
          ...sued.slice(0, -1),
        ]),
      );
    const seller = (name: string) => fill(courtAgreementWords.seller, { name });
    expect(withAgreement('jiebei')).toContain(seller(names.lender));
    expect(withAgreement('others')).toContain('转让前的出借方已有约定');
    expect(withAgreement('jiebei')).toContain(courtAnswerWords.notDueYet);
    expect(answerOf(journeyOf([answer('urgent', 'given', ['court']), ...sued.slice(0, -1)]))).not.toContain(
      courtAnswerWords.notDueYet,
    );
  });

  it('says what to write of such a loan while it is not known which loan the claim is about', () => {
    const both = journeyOf([
      answer('urgent', 'given', ['court', 'notMine']),
      ...sued,
      answer('notMyLoan', 'others'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['huabei']),
    ]);
    expect(answerOf(both)).toContain(mayBeNotMine);
    expect(answerOf(both)).toContain(admittedText);
  });

  it('promises nothing of a loan that was paid long ago', () => {
    const paid = journeyOf([
      answer('urgent', 'given', ['special', 'court']),
      answer('situation', 'settled'),
      answer('situationTodo', 'noted'),
      ...sued,
    ]);
    for (const line of [denial.settled.denied, denial.settled.able]) expect(answerOf(paid)).toContain(line);
    expect(answerOf(paid)).not.toContain(unknown);
  });

  it('is the usual one where every loan is the own one', () => {
    const text = answerOf(journeyOf([answer('urgent', 'given', ['court']), ...sued]));
    expect(text).toContain(admittedText);
    expect(text).not.toContain(mayBeNotMine);
  });
});

describe('a summons of an earlier release, which asked for no earlier day', () => {
  const { journey, position } = walkStory(summonsWithEarlierDay);
  const { namedDay: _unasked, ...asReleased } = journey.answers;

  it('is not asked about again once it is dealt with', () => {
    const replayed = createReplay()(asReleased);
    expect(replayed.screen).toBe(position.screen);
    expect(replayed.path.map(({ screen }) => screen)).toEqual(position.path.map(({ screen }) => screen));
  });

  it('is, while it is not, and once its day of service is told anew', () => {
    const { courtTodo: _undone, ...undealt } = asReleased;
    expect(createReplay()(undealt).screen).toBe('namedDay');
    const service = { ...asReleased.serviceDate, nth: 99 } as NonNullable<typeof asReleased.serviceDate>;
    expect(createReplay()({ ...asReleased, serviceDate: service }).screen).toBe('namedDay');
  });
});

describe('an objection of somebody who has an agreement', () => {
  const order = (ticks: readonly TickOf<'orderDispute'>[]) => [
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('orderDispute', 'given', [...ticks]),
    answer('courtTodo', 'noted'),
  ];
  const paying = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'given', { monthly: 70_000, months: 20, first: '2026-08-15', paidAlready: 3 }),
  ] as const;
  const objectionOf = (ticks: readonly TickOf<'orderDispute'>[], product?: ProductId) => {
    const walk = journeyOf([...paying, ...order(ticks)]);
    const key = courtPapers(walk.journey)[0]?.key ?? '';
    const file = fileWith({ court: { [key]: { done: [], ...(product && { product }) } } });
    return textOf(documentOf('objection', briefOfWalk(walk, file)));
  };
  const told = '双方已有约定（书面记录附后）：从 2026 年 8 月 15 日起每月还 700 元、共 20 期，已还 3 期。';

  it('says the terms that the answer to a claim says, and adds their record', () => {
    const text = objectionOf(['agreed']);
    expect(text).toContain(told);
    expect(text).not.toContain(objectionWords.disputes.agreed);
    expect(text).toContain(`2. ${objectionWords.agreement}`);
  });

  it('names the payments that were noted of its debt where some are missing from what is asked for', () => {
    const walk = journeyOf([...paying, ...order(['paidPart'])]);
    const key = courtPapers(walk.journey)[0]?.key ?? '';
    const paid = (product: ProductId, on: IsoDate) => ({ on, amount: 70_000, after: 4, product });
    const objectionWith = (payments: readonly NotedPayment[]) => {
      const court = { [key]: { done: [], product: 'jiebei' as const } };
      const file = fileWith({ court, payments });
      return textOf(documentOf('objection', briefOfWalk(walk, file)));
    };
    const text = objectionWith([paid('jiebei', '2026-11-15'), paid('huabei', '2026-11-16')]);
    expect(text).toMatch(/2026 年 11 月 15 日还了\s700\s元/);
    expect(text).not.toContain('11 月 16 日');
    expect(text).not.toContain(objectionWords.disputes.paidPart);
    // What did not arrive was not paid.
    const lost = { ...paid('jiebei', '2026-11-15'), booked: 'notArrived' } as const;
    for (const payments of [[], [lost]]) expect(objectionWith(payments)).toContain(objectionWords.disputes.paidPart);
  });

  it('leaves it to the person where they ticked something else only', () => {
    const text = objectionOf(['amount']);
    expect(text).toContain(fill(objectionWords.mayBeAgreed, { agreed: told }));
    expect(text).not.toContain(`2. ${objectionWords.agreement}`);
  });

  it('says nothing of it where the order is about a debt to somebody else', () => {
    expect(objectionOf(['amount'], 'xinyonggou')).not.toContain('双方已有约定');
    expect(objectionOf(['agreed'], 'xinyonggou')).toContain(objectionWords.disputes.agreed);
    const sued = journeyOf([
      ...paying,
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'summons'),
      answer('serviceDate', 'given', '2026-11-20'),
      answer('namedDay', 'none'),
    ]);
    const key = courtPapers(sued.journey)[0]?.key ?? '';
    const answered = (product: ProductId) =>
      textOf(documentOf('courtAnswer', briefOfWalk(sued, fileWith({ court: { [key]: { done: [], product } } }))));
    expect(answered('jiebei')).toContain(told);
    expect(answered('xinyonggou')).not.toContain('双方已有约定');
  });
});

describe('what was wrong with a payment order', () => {
  const order = (ticks: readonly TickOf<'orderDispute'>[]) =>
    journeyOf([
      ...linesBefore('script', lateTwelveDaysJobLoss),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-11-18'),
      answer('orderDispute', 'given', [...ticks]),
      answer('courtTodo', 'noted'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'summons'),
      answer('serviceDate', 'given', '2026-11-20'),
      answer('namedDay', 'none'),
      answer('courtTodo', 'noted'),
    ]);
  const [told, summons] = courtPapers(order(['paidPart']).journey).map(({ key }) => key);

  it('is brought to mind in the answer to the claim about the same debt', () => {
    const answered = (ticks: readonly TickOf<'orderDispute'>[], of: ProductId) => {
      const court = {
        [told ?? '']: { done: [], product: 'huabei' as const },
        [summons ?? '']: { done: [], product: of },
      };
      return textOf(documentOf('courtAnswer', briefOfWalk(order(ticks), fileWith({ court }))));
    };
    const before = fill(courtAnswerWords.disputedBefore, { points: objectionWords.pointNames.paidPart });
    expect(answered(['paidPart'], 'huabei')).toContain(before);
    expect(answered(['paidPart'], 'jiebei')).not.toContain(before);
    expect(answered(['onlyNoMoney'], 'huabei')).not.toContain('收到支付令时你勾了');
  });

  it('is reserved in the letter and on the phone, which list and promise the same sum', () => {
    const said = (ticks: readonly TickOf<'orderDispute'>[]) => {
      const brief = briefOfWalk(order(ticks));
      return [letterOf(brief), contactScript(brief).phone.join()];
    };
    const written = fill(courtSpeech.contested.written, { points: objectionWords.pointNames.paidPart });
    expect(said(['paidPart'])[0]).toContain(written);
    expect(said(['paidPart'])[1]).toContain(courtSpeech.contested.spoken);
    for (const text of said(['onlyNoMoney'])) expect(text).not.toMatch(/不是确认|我有不同意见/);
  });

  it('stays reserved once the order is over, until the person takes it back or a court decides', () => {
    const closed = (ticks: readonly TickOf<'orderDispute'>[], more: readonly Line[] = []) => {
      const walk = journeyOf([
        ...linesBefore('script', lateTwelveDaysJobLoss),
        change('urgent', 'given', ['court']),
        answer('courtPaper', 'order'),
        answer('serviceDate', 'given', '2026-11-18'),
        answer('orderDispute', 'given', [...ticks]),
        answer('courtTodo', 'noted'),
        ...more,
      ]);
      const court = { [told ?? '']: { done: [], closedOn: walk.today } };
      const brief = briefOfWalk(walk, fileWith({ court }));
      return [letterOf(brief), contactScript(brief).phone.join()];
    };
    for (const tick of ['amount', 'rate', 'paidPart', 'agreed'] as const) {
      const [letter, phone] = closed([tick]);
      expect(letter).toContain(fill(courtSpeech.contested.writtenBefore, { points: objectionWords.pointNames[tick] }));
      expect(phone).toContain(courtSpeech.contested.spokenBefore);
      expect(letter).not.toContain('支付令');
    }
    expect(closed(['agreed'])[0]).not.toContain('按原来的约定');
    const judged = [
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'judgment'),
      answer('serviceDate', 'given', '2026-11-20'),
      answer('courtTodo', 'noted'),
    ];
    for (const text of [...closed(['onlyNoMoney']), ...closed(['amount'], judged)])
      expect(text).not.toMatch(/不是确认|我有不同意见/);
  });
});
