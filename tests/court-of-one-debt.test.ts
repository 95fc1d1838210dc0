import { describe, expect, it } from 'vitest';
import { briefOf } from '#brief/brief.ts';
import { datesOfCase } from '#brief/dates.ts';
import { withOwnCourt } from '#brief/own-court.ts';
import { announcedDays } from '#case/announced-days.ts';
import type { CourtNote } from '#case/schemas.ts';
import { courtAnswer } from '#documents/court-answer.ts';
import { letterOf } from '#documents/letter.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import { longestMessage } from '#model/limits.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { routesInOrder } from '#rules/routes.ts';
import { callLine } from '#speech/call-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { replyLine } from '#speech/reply-lines.ts';
import { lateTwelveDaysJobLoss } from './stories/straight-road.ts';
import { briefOfWalk, fileWith } from './support/case-file.ts';
import { linesBefore } from './support/road-to.ts';
import { answer, change, journeyOf, type Line, yuan } from './support/story.ts';

describe('a paper about one of several debts', () => {
  const lines: readonly Line[] = [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei', 'xinyongdai']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['illness']),
    answer('leftOver', 'given', yuan(900)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
  ];
  const said = (
    paper: OptionOf<'courtPaper'>,
    kind: 'platform' | 'bank',
    product?: ProductId,
    named?: { readonly own: string; readonly lender: string },
  ) => {
    const walk = journeyOf([
      ...lines,
      change('urgent', 'given', ['court']),
      answer('courtPaper', paper),
      answer('serviceDate', 'given', '2026-11-16'),
      ...(paper === 'order' ? [answer('orderDispute', 'given', ['amount'])] : []),
      answer('courtTodo', 'noted'),
    ]);
    const journey = { ...walk.journey, counterparty: { kind, ...(named && { name: named.own }) } };
    const key = courtPapers(journey)[0]?.key ?? '';
    const court = { [key]: { done: [], ...(product && { product }), ...(named && { lender: named.lender }) } };
    const brief = briefOfWalk({ ...walk, journey }, fileWith({ court }));
    return {
      text: [...contactScript(brief).phone, letterOf(brief)].join(),
      dates: datesOfCase({ brief, road: roadOf(journey), file: fileWith({ court }) }),
    };
  };

  it.each(['order', 'judgment'] as const)('is told to its lender and to nobody else: %s', (paper) => {
    const names = /支付令|判决/;
    expect(said(paper, 'platform').text).toMatch(names);
    expect(said(paper, 'platform', 'huabei').text).toMatch(names);
    expect(said(paper, 'platform', 'xinyongdai').text).not.toMatch(names);
    expect(said(paper, 'bank', 'xinyongdai').text).toMatch(names);
  });

  it.each(['order', 'judgment'] as const)(
    'is told to the lender it is of, where several gave one of that product: %s',
    (paper) => {
      const told = (lender: string) => said(paper, 'bank', 'xinyongdai', { own: '甲银行股份有限公司', lender }).text;
      expect(told('甲银行股份有限公司')).toMatch(/支付令|判决/);
      expect(told('乙银行股份有限公司')).not.toMatch(/支付令|判决/);
    },
  );

  it.each(['order', 'judgment'] as const)(
    'is said only to its own where several lenders are talked to at once: %s',
    (paper) => {
      const debts: readonly Debt[] = ['甲银行', '乙银行'].map((lender) => ({
        product: 'jiebei',
        lender,
        total: yuan(5000),
      }));
      const walk = journeyOf([
        ...linesBefore('debts', lateTwelveDaysJobLoss),
        answer('debts', 'given', [...debts]),
        change('urgent', 'given', ['court']),
        answer('courtPaper', paper),
        answer('serviceDate', 'given', '2026-11-16'),
        ...(paper === 'order' ? [answer('orderDispute', 'given', ['amount'])] : []),
        answer('courtTodo', 'noted'),
      ]);
      const key = courtPapers(walk.journey)[0]?.key ?? '';
      const linesWith = (note: Partial<CourtNote>) => {
        const brief = briefOfWalk(walk, fileWith({ court: { [key]: { done: [], ...note } } }));
        return [...contactScript(brief).phone, ...contactScript(brief).chat, ...letterOf(brief).split('\n')].filter(
          (line) => /支付令|判决|判了|法院/.test(line),
        );
      };
      const lines = linesWith({ product: 'jiebei', lender: '甲银行' });
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(line).toMatch(/^【只(对甲银行说|写给甲银行的一份)】/);
      for (const line of linesWith({})) expect(line).not.toContain('【只');
    },
  );

  describe('that decides about one of several lenders talked to at once', () => {
    const debts: readonly Debt[] = ['甲银行', '乙银行'].map((lender) => ({
      product: 'jiebei',
      lender,
      total: yuan(5000),
    }));
    const briefWith = (
      paper: 'judgment' | 'settlement' | 'enforcementNotice' | 'enforcement',
      timing: OptionOf<'timing'>,
      note: Partial<CourtNote>,
      ofSummons: Partial<CourtNote> = {},
    ) => {
      const walk = journeyOf([
        ...linesBefore('debts', lateTwelveDaysJobLoss),
        answer('debts', 'given', [...debts]),
        change('timing', timing),
        change('urgent', 'given', ['court']),
        answer('courtPaper', 'summons'),
        answer('serviceDate', 'given', '2026-10-16'),
        answer('namedDay', 'none'),
        answer('courtTodo', 'noted'),
        change('urgent', 'given', ['court']),
        answer('courtPaper', paper),
        ...(paper === 'judgment' ? [answer('serviceDate', 'given', '2026-11-16')] : []),
        answer('courtTodo', 'noted'),
      ]);
      const court = Object.fromEntries(
        courtPapers(walk.journey).map(({ key, paper: kind }) => [
          key,
          { done: [], ...note, ...(kind === 'summons' && ofSummons) },
        ]),
      );
      return briefOfWalk(walk, fileWith({ court }));
    };
    const ofOne = { product: 'jiebei', lender: '甲银行' } as const;

    it.each(['judgment', 'settlement', 'enforcementNotice', 'enforcement'] as const)(
      'counts as a matter in court, also for all of them: %s',
      (paper) => {
        const { facts } = briefWith(paper, 'late30', ofOne);
        expect(facts.courtCase).toBe('summons');
        expect(routesInOrder(facts)[0]).toEqual({ route: 'legal', reason: 'court' });
        expect(briefWith(paper, 'late30', {}).facts.courtCase).toBe(paper);
      },
    );

    it.each(['late30', 'late3Years'] as const)('asks that one how it is paid, and nothing else of it: %s', (timing) => {
      const brief = briefWith('judgment', timing, ofOne);
      const { phone, chat } = contactScript(brief);
      for (const text of [phone, chat, letterOf(brief).split('\n')]) {
        const settles = text.filter((line) => line.includes('执行和解'));
        expect(settles).toHaveLength(1);
        expect(settles[0]).toMatch(/^【只(对甲银行说|写给甲银行的一份)】/);
      }
      for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
    });

    it('says to the others alone that only the accounts are checked, while their claims may have expired', () => {
      const brief = briefWith('judgment', 'late3Years', ofOne);
      const { phone, chat, answers } = contactScript(brief);
      const replies = [answers.pressed.youSay, replyLine('noPolicy', brief), callLine('offer', brief)];
      const spoken = [...phone, ...chat, ...replies].filter((line) => /核对/.test(line));
      expect(spoken.length).toBeGreaterThan(4);
      for (const line of spoken) expect(line).toMatch(/^【只对乙银行说】/);
      for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
      const letter = letterOf(brief);
      expect(letter).toContain('【只写给乙银行的一份】贵司向我主张的下列款项时间较久');
      expect(letter).toContain('1. 乙银行借呗');
      expect(letter).not.toContain('甲银行借呗');
      // Nobody is told apart where no court has decided about one of them alone.
      expect(contactScript(briefWith('judgment', 'late3Years', {})).phone.join()).not.toContain('【只');
    });

    it('leaves nothing of an expired claim to say once it has decided about each of them', () => {
      const { facts, court } = briefWith('judgment', 'late3Years', ofOne);
      const [own] = court.filter(({ paper }) => paper === 'judgment');
      if (own === undefined) throw new Error('no judgment');
      const both = [own, { ...own, lender: '乙银行' }];
      expect(withOwnCourt({ ...facts, courtCase: 'judgment' }, both).courtCase).toBe('judgment');
      expect(withOwnCourt({ ...facts, courtCase: 'judgment' }, [own]).courtCase).toBe('summons');
    });

    it('is said only to that one also where one looks back to before the list', () => {
      const walk = journeyOf([
        ...linesBefore('debts', lateTwelveDaysJobLoss),
        answer('debts', 'given', [...debts]),
        change('urgent', 'given', ['court']),
        answer('courtPaper', 'judgment'),
        answer('serviceDate', 'given', '2026-11-16'),
        answer('courtTodo', 'noted'),
      ]);
      const court = Object.fromEntries(courtPapers(walk.journey).map(({ key }) => [key, { done: [], ...ofOne }]));
      const road = roadOf(walk.journey);
      const before = { ...road, facts: { ...road.facts, debts: null } };
      const brief = briefOf(
        { ...walk, road: before, file: fileWith({ court }), workingDays: announcedDays },
        walk.today,
      );
      const told = contactScript(brief).phone.filter((line) => line.includes('判了'));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^【只对甲银行说】/);
    });

    it('takes away the answer to its claim, and no other', () => {
      const isOffered = (ofSummons?: Partial<CourtNote>) =>
        courtAnswer.isOfUse(briefWith('judgment', 'late30', ofOne, ofSummons));
      expect([isOffered(), isOffered({ lender: '乙银行' })]).toEqual([false, true]);
    });
  });

  it('keeps its days in the case where it was told, whomever that is with', () => {
    const days = (product?: ProductId) =>
      said('order', 'platform', product)
        .dates.filter(({ kind }) => kind.startsWith('court'))
        .map(({ kind, on }) => ({ kind, on }));
    expect(days('xinyongdai')).toEqual(days());
    expect(days()).not.toEqual([]);
  });
});
