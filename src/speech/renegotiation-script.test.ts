import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { datesOfCase } from '#brief/dates.ts';
import { emptyFile } from '#case/record.ts';
import { letterOf } from '#documents/letter.ts';
import { missedPayment } from '#documents/missed-payment.ts';
import { documentsFor } from '#documents/registry.ts';
import { addDays } from '#model/dates.ts';
import { longestMessage } from '#model/limits.ts';
import { bothPaid, proposed, toldAsMissed } from '../../tests/stories/paid-up.ts';
import { brokenByLender, endedByLender, missedAndRenegotiated } from '../../tests/stories/renegotiated.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, change, goesOn, journeyOf, walkStory } from '../../tests/support/story.ts';
import { callLine, commonlyHeard, refusalsHeard, safeLine } from './call-lines.ts';
import { contactScript } from './contact-script.ts';

describe('a missed instalment renegotiated (K23)', () => {
  const walk = walkStory(missedAndRenegotiated);
  const brief = briefOfWalk(walk);
  const { phone, chat } = contactScript(brief);

  it('quotes the agreement, what was paid and the instalment that was missed', () => {
    expect(phone[0]).toBe(
      '您好，我是账户本人。我们约好从 2026 年 10 月 16 日起每月还 850 元、共 24 期，已经还了 2 期。12 月 16 日那一期没能还上，因为失业了，想重新谈一个付得起的安排。',
    );
    expect(phone.join()).not.toMatch(/上次说|我还没算完/);
    for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
  });

  it('keeps the agreement in the calendar, and says how late it is from its own day', () => {
    const dates = datesOfCase({ brief, road: walk.position, file: emptyFile });
    expect(dates).toContainEqual({ kind: 'agreedPayment', on: expect.any(String) });
    const late = (days: number) => briefOfWalk(walk, emptyFile, addDays('2026-12-16', days)).timing;
    expect([late(4), late(30), late(31), late(44), late(91)]).toEqual([
      'late30',
      'late30',
      'late90',
      'late90',
      'lateOver90',
    ]);
  });
});

describe('an instalment that falls due today beside one that was missed', () => {
  const walk = journeyOf([
    ...linesBefore('finalTerms', missedAndRenegotiated),
    answer('finalTerms', 'given', { monthly: 95_400, months: 6, first: '2026-10-31' }),
    answer('checkIn', 'missed'),
    again('missSoon', 'tell'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', 300),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
  ]);
  const on = (today: '2026-11-30' | '2026-12-01') => briefOfWalk(walk, emptyFile, today);
  const letter = (brief: Brief) => JSON.stringify(missedPayment.make(brief, 'lender'));

  it('is missed in no sentence before the day is over', () => {
    expect(contactScript(on('2026-11-30')).phone[0]).toContain('10 月 31 日那一期没能还上');
    expect(contactScript(on('2026-12-01')).phone[0]).toContain('从 10 月 31 日那一期起，有 2 期没能还上');
    expect(letter(on('2026-11-30'))).toMatch(/10 月 31 日应还 954 元，这一期我没有按时还上/);
    expect(letter(on('2026-12-01'))).toMatch(/有 2 期，一共应还 1,908 元/);
  });
});

describe('an instalment that will be missed', () => {
  it('is named as one to come, and nothing as missed: of those before it, that none is noted as paid', () => {
    const lines = linesBefore('script', missedAndRenegotiated);
    const early = journeyOf(
      lines.map((line) =>
        'option' in line && line.option === 'missed' ? ({ ...line, option: 'willMiss' } as never) : line,
      ),
    );
    const brief = briefOfWalk(early, emptyFile, '2026-12-20');
    expect(contactScript(brief).phone[0]).toMatch(
      /之前有 1 期，我这里没有还款记录，请帮我查；.*1 月 16 日那一期恐怕还不上/,
    );
    expect(contactScript(brief).phone.join()).not.toMatch(/没能|逾期/);
    // Nobody knows whether the one before was paid, so that nobody is told that nothing is due yet.
    expect(brief.timing).toBe('unsure');
    const noted = {
      ...emptyFile,
      payments: [{ on: '2026-12-16' as const, amount: 85_000, after: brief.facts.inForce?.nth ?? 0 }],
    };
    const keeping = briefOfWalk(early, noted, '2026-12-20');
    expect(contactScript(keeping).phone[0]).toContain('。2027 年 1 月 16 日那一期恐怕还不上');
    expect(keeping.timing).toBe('notDue');
  });
});

describe('an instalment that cannot be paid, told after the last day of the agreement', () => {
  it('is not called missed: nobody has said so', () => {
    const lines = linesBefore('finalTerms', missedAndRenegotiated);
    const walk = journeyOf([
      ...lines,
      answer('finalTerms', 'given', { monthly: 100, months: 1, first: '2026-10-16' }),
      answer('checkIn', 'willMiss'),
    ]);
    expect(briefOfWalk(walk, emptyFile, '2026-12-20').timing).toBe('unsure');
  });
});

describe('the rest after a trial', () => {
  it('is what is talked about: nothing was missed, and the trial is quoted', () => {
    const walk = journeyOf([...lateTwelveDaysJobLoss.lines.slice(0, -1), goesOn, again('checkIn', 'trialOver')]);
    const brief = briefOfWalk(walk);
    const { phone, chat } = contactScript(brief);
    expect(phone[0]).toMatch(
      /、共 6 期，先试行，剩下的到期前再谈，已经还了 1 期。试行到期了，剩下的还没有还完，想重新谈/,
    );
    expect([...phone, ...chat].join('')).not.toMatch(/没能还上|恐怕还不上|怎么补/);
    expect(brief.isAccepted).toBe(false);
  });
});

describe('an agreement told as missed and paid up since', () => {
  const paidUp = (trial: boolean) => {
    const told = toldAsMissed(missedAndRenegotiated, { first: '2026-10-16', trial });
    const file = fileWith({ payments: [bothPaid] });
    const [walk, planned] = [journeyOf(told), journeyOf([...told, ...proposed, answer('letter', 'ready')])];
    return [walk, planned].map((one) => briefOfWalk(one, file, '2026-12-21'));
  };

  it('offers no further money, by script or letter, and asks for the books and a certificate', () => {
    for (const brief of paidUp(false)) {
      expect([brief.facts.agreed, brief.facts.plan]).toEqual([null, null]);
      const { phone, chat, answers } = contactScript(brief);
      expect(phone[0]).toMatch(/^您好，我是账户本人。我们约好.*，已经还了 2 期。按我的记录，每一期都还上了。$/);
      expect(phone.join()).toContain('没有的，请开结清证明，发给我。');
      expect([...phone, ...chat, answers.pressed.youSay].join()).not.toMatch(/重新|怎么补|每月能还|愿意还|方案|还不上/);
      for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
      expect(documentsFor(brief)).not.toContain('letter');
    }
  });

  it('answers whatever is heard in a call with what was paid, and neither offers nor asks for a rest of it', () => {
    for (const brief of paidUp(false)) {
      const lines = [
        ...[...commonlyHeard, ...refusalsHeard]
          .filter((heard) => heard !== 'sold')
          .map((heard) => callLine(heard, brief)),
        safeLine(brief),
      ];
      expect(lines.join()).not.toMatch(/方案|每月|做不到|付不起|还得起|没有能还|先还|每期|算一下收支/);
      expect(callLine('payAll', brief)).toBe('“按我的记录，每一期都还上了。请先核对，书面答复我。”');
      expect(callLine('offer', brief)).toBe('按我的记录，每一期都还上了。请先核对，书面答复我。');
    }
  });

  it('of a trial talks about the rest, in script and letter alike', () => {
    const [brief, planned] = paidUp(true) as [Brief, Brief];
    const { phone, chat } = contactScript(brief);
    expect(phone[0]).toContain('试行到期了，剩下的还没有还完');
    expect([...phone, ...chat].join()).not.toMatch(/怎么补|没能还上/);
    expect(letterOf(planned)).toContain('试行到期，剩下的请求另行约定');
    expect(letterOf(planned)).not.toContain('按这个约定，现在还不上');
  });
});

describe('an agreement the lender did not keep (K24)', () => {
  const brief = briefOfWalk(walkStory(brokenByLender));
  const { phone, chat, answers } = contactScript(brief);

  it('is quoted with the last payment, its day and amount, and asked to be kept', () => {
    expect(phone[0]).toContain('每月还 310 元、共 8 期，已经还了 1 期');
    expect(phone[0]).toContain('还的是第 1 期，12 月 5 日，310 元');
    expect(phone.join()).toContain('按约定执行');
    expect([...phone, ...chat, answers.pressed.youSay].join()).not.toMatch(/没能|逾期|还不上|核算/);
    for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
  });

  it('stays in the calendar', () => {
    expect(brief.kept?.next).toEqual({ on: '2027-01-05', amount: 31_000 });
  });
});

describe('an agreement the lender ended in writing', () => {
  it('is quoted as one that is over', () => {
    const brief = briefOfWalk(walkStory(endedByLender));
    expect(brief.kept).toBeNull();
    const said = contactScript(brief).phone.join();
    expect(said).toMatch(/我们约好过从.*你们书面通知，这份约定作废了/);
    expect(said).not.toMatch(/约好从|怎么补|还算不算数；会/);
  });
});

describe('where nothing was ever agreed', () => {
  it('no agreement is quoted', () => {
    const walk = journeyOf([...linesBefore('script', lateTwelveDaysJobLoss), change('timing', 'late90')]);
    expect(contactScript(briefOfWalk(walk)).phone.join()).not.toContain('约好');
  });
});
