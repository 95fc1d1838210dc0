import { describe, expect, it } from 'vitest';
import { longestMessage } from '#model/limits.ts';
import { type OptionOf, screens } from '#model/screens.ts';
import { amountText } from '#text/format.ts';
import { scriptWords } from '#words/speech/script.ts';
import { refusedTwice } from '../../tests/stories/bank-and-refusal.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { planIn } from '../../tests/support/plans.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, journeyOf, today } from '../../tests/support/story.ts';
import { contactScript } from './contact-script.ts';

const toScript = linesBefore('script', lateTwelveDaysJobLoss);
const noted = fileWith({ notes: { howItWent: { ticket: 'HB-1122' } } });
const refusedOnce = [
  ...toScript,
  answer('script', 'connected'),
  answer('howItWent', 'refused'),
  answer('whatTheySaid', 'noPolicy'),
];
const secondContact = briefOfWalk(
  journeyOf([...refusedOnce, today('2026-11-24'), again('decoded', 'again'), answer('channel', 'phone')]),
  noted,
);
const { phone, chat } = contactScript(secondContact);

const comesBackWith = (refusal: OptionOf<'whatTheySaid'>) =>
  briefOfWalk(
    journeyOf([
      ...refusedOnce.slice(0, -1),
      answer('whatTheySaid', refusal),
      again('decoded', 'again'),
      answer('channel', 'phone'),
    ]),
    noted,
  );

describe('a second contact', () => {
  it('quotes day and ticket of the first, and brings the sentence that answers its refusal', () => {
    expect(phone.slice(1, 3)).toEqual([
      '11 月 22 日我联系过，工单号 HB-1122，请合在一起看。',
      '请问哪个部门受理还款困难？请帮我建工单，告诉我编号和答复日期。',
    ]);
    expect(chat.slice(1)).toEqual([
      '请问哪个部门受理还款困难？请帮我建工单，告诉我编号和答复日期。',
      expect.stringContaining('HB-1122'),
    ]);
  });

  it('does not ask for figures that are known, and keeps the day that was said', () => {
    expect(contactScript({ ...secondContact, owed: 980_000 }).phone.join()).not.toContain('请帮我查四样');
    expect(phone.join()).toContain('11 月 29 日前告诉您每月能还多少');
  });

  it('asks for them where they are not known, or nothing was refused', () => {
    const waiting = briefOfWalk(journeyOf([...toScript, answer('script', 'connected')]), noted);
    for (const brief of [secondContact, waiting]) expect(contactScript(brief).phone.join()).toContain('请帮我查四样');
  });

  it('puts the plan beside the sentence once there is one, and does not say it twice', () => {
    const proposed = journeyOf([
      ...linesBefore('submit', lateTwelveDaysJobLoss),
      answer('submit', 'sent', '2026-11-22'),
      answer('reply', 'refused'),
      answer('whatTheySaid', 'payAll'),
      again('decoded', 'again'),
      answer('channel', 'phone'),
    ]);
    const lines = contactScript(briefOfWalk(proposed)).phone;
    expect(lines).toContain('一次还清我做不到。请记录我的情况，转给能受理的部门，书面答复我。');
    const timesSaid = lines.join().split(amountText(planIn(proposed).monthly)).length - 1;
    expect(timesSaid).toBe(1);
  });

  it.each(screens.whatTheySaid.options)('quotes its ticket once, and leaves nothing to fill in: %s', (refusal) => {
    const script = contactScript(comesBackWith(refusal));
    for (const lines of [script.phone, script.chat]) {
      expect(lines.join('\n').match(/HB-1122/g)).toHaveLength(1);
      expect(lines.join('\n')).not.toContain('……');
    }
  });

  it('tells of a new figure only where one is said', () => {
    expect(contactScript(comesBackWith('brokePlan')).phone.join()).not.toContain('这次的金额');
    const proposed = journeyOf([
      ...linesBefore('submit', lateTwelveDaysJobLoss),
      answer('submit', 'sent', '2026-11-22'),
      answer('reply', 'refused'),
      answer('whatTheySaid', 'brokePlan'),
      again('decoded', 'again'),
      answer('channel', 'phone'),
    ]);
    expect(contactScript(briefOfWalk(proposed)).phone.join()).toContain('这次的金额，是按现在的收支算的。');
  });

  it.each(['payFirst', 'brokePlan', 'shortTerm'] as const)('says once that nothing is left: %s', (refusal) => {
    const script = contactScript({ ...comesBackWith(refusal), left: { amount: 0, exact: false } });
    for (const lines of [script.phone, script.chat]) expect(lines.join('\n').match(/没有能还的钱/g)).toHaveLength(1);
  });

  it('quotes to another lender nothing of the one before', () => {
    const elsewhere = [
      ...toScript,
      answer('script', 'connected'),
      again('howItWent', 'elsewhere'),
      answer('channel', 'bank'),
    ];
    expect(JSON.stringify(contactScript(briefOfWalk(journeyOf(elsewhere), noted)))).not.toContain('HB-1122');
  });

  it('brings no refusal where the lender has said something else since', () => {
    const lines = [again('decoded', 'again'), answer('channel', 'phone'), answer('script', 'connected')];
    const waiting = briefOfWalk(journeyOf([...refusedOnce, ...lines, answer('howItWent', 'wait')]));
    expect(contactScript(waiting).phone.join()).not.toContain('请问哪个部门受理');
  });

  it('leaves the old refusal alone once another proposal was sent', () => {
    const toSubmit = linesBefore('submit', refusedTwice, 1);
    const before = contactScript(briefOfWalk(journeyOf(toSubmit))).phone;
    expect(before).toContain('请逐项告诉我缺什么、从哪里传、哪天截止。');
    const after = contactScript(briefOfWalk(journeyOf([...toSubmit, answer('submit', 'sent', '2026-11-26')]))).phone;
    expect(after).toHaveLength(before.length - 1);
  });

  it('fits into the chat, also with many long tickets', () => {
    const calls = Array.from({ length: 9 }, (_, at) => ({
      on: '2026-11-22' as const,
      ticket: `${at}`.repeat(60),
      heard: [],
    }));
    const brief = briefOfWalk(journeyOf(refusedOnce), fileWith({ calls }));
    for (const piece of contactScript(brief).chat) expect(piece.length).toBeLessThanOrEqual(longestMessage);
  });
});

describe('what is said to one who comes back', () => {
  const everyReturn = screens.whatTheySaid.options.flatMap((refusal) =>
    [null, 980_000].flatMap((owed) =>
      [null, { amount: 0, exact: false }].map((left) => ({ ...comesBackWith(refusal), owed, left })),
    ),
  );

  it('is no longer than a call may be, about a minute and a half', () => {
    const seconds = everyReturn.map((brief) => [...contactScript(brief).phone.join('')].length / 3.4);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(92);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(45);
  });

  it('never refuses to pay, asks first or asks for more time beside an amount', () => {
    const proposed = (refusal: OptionOf<'whatTheySaid'>) =>
      journeyOf([
        ...linesBefore('submit', lateTwelveDaysJobLoss),
        answer('submit', 'sent', '2026-11-22'),
        answer('reply', 'refused'),
        answer('whatTheySaid', refusal),
      ]);
    for (const refusal of screens.whatTheySaid.options) {
      const walk = proposed(refusal);
      const text = contactScript(briefOfWalk(walk)).phone.join('\n');
      expect(text).toContain(amountText(planIn(walk).monthly));
      expect(text).not.toMatch(/不付款|问清了我再定|能不能更长|本人就在这里/);
    }
  });

  it('owns up to a day that was promised and is over', () => {
    const late = briefOfWalk(journeyOf(refusedOnce), noted, '2026-11-30');
    expect(contactScript(late).phone.join()).toContain('上次说 11 月 29 日前告诉您能还多少，我还没算完');
    expect(contactScript(late).phone.join()).toContain('12 月 7 日前告诉您');
  });

  it('begins where the last contact ended', () => {
    expect(phone[0]).toContain('今天接着上次的谈下去');
  });
});

describe('what was agreed with terms that nobody knows', () => {
  const agreed = [
    ...toScript,
    answer('script', 'connected'),
    answer('howItWent', 'agreed'),
    answer('written', 'oral'),
    answer('closeGaps', 'partly'),
    answer('finalTerms', 'later'),
    answer('checkIn', 'willMiss'),
  ];
  const tells = [...agreed, again('missSoon', 'tell'), answer('cause', 'given', ['jobLoss'])];
  const toLines = (walk: ReturnType<typeof journeyOf>) => contactScript(briefOfWalk(walk));

  it('is named at the next contact, spoken and typed, which does not begin as a first one', () => {
    const walk = journeyOf(tells);
    const { phone, chat } = toLines(walk);
    expect(phone[1]).toBe(scriptWords.phone.agreedUnknown);
    expect(phone[0]).toContain('接着上次的谈');
    expect(JSON.stringify(chat)).toContain(scriptWords.phone.agreedUnknown);
  });

  it('is named no more once a proposal was refused', () => {
    const brief = briefOfWalk(journeyOf(tells));
    const refused = { ...brief, facts: { ...brief.facts, refusal: 'noPolicy' } } as const;
    expect(contactScript(refused).phone).not.toContain(scriptWords.phone.agreedUnknown);
  });

  it('is not owned up to where the claim may have expired', () => {
    const brief = briefOfWalk(journeyOf(tells));
    const old = { ...brief, facts: { ...brief.facts, timing: { band: 'late3Years', on: brief.today } } } as const;
    expect(contactScript(old).phone.join()).not.toContain(scriptWords.phone.agreedUnknown);
  });
});
