import { describe, expect, it } from 'vitest';
import { briefOf } from '#brief/brief.ts';
import { announcedDays } from '#case/announced-days.ts';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { sentLetters } from '#documents/sent-letters.ts';
import { roadOf } from '#machines/road-view.ts';
import type { IsoDate } from '#model/dates.ts';
import { amountText } from '#text/format.ts';
import { result } from '#words/result/result.ts';
import { budget, proposal, quickTrack } from './stories/beginnings.ts';
import { missedAndRenegotiated } from './stories/renegotiated.ts';
import { acceptedAtOnce } from './stories/straight-road.ts';
import { everySentence, type Place } from './support/every-sentence.ts';
import { linesBefore } from './support/road-to.ts';
import { again, answer, change, goesOn, journeyOf, type Line, today, yuan } from './support/story.ts';

/** Everything said of these answers, by place. */
function saidOf(lines: readonly Line[], file: CaseFile = emptyFile, on?: IsoDate) {
  const walk = journeyOf(lines);
  const { said, brief, views } = everySentence({ journey: walk.journey, file, today: on ?? walk.today });
  const at = (place: Place): string =>
    said
      .filter(({ where }) => where === place)
      .map(({ text }) => text)
      .join('\n');
  return { at, brief, views, said, all: said.map(({ text }) => text).join('\n') };
}

const toContact = [answer('firstStep', 'contactNow'), answer('channel', 'phone')] as const;
const toBudget = [
  ...toContact,
  answer('script', 'connected'),
  answer('howItWent', 'materials'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
] as const;
const sent = [
  ...quickTrack('notYet'),
  ...toBudget,
  ...budget,
  answer('summary', 'negotiate'),
  ...proposal,
  answer('submit', 'sent', '2026-11-22'),
] as const;

describe('a sale of the debt that was verified (K25)', () => {
  const sold = [
    answer('urgent', 'given', ['sold']),
    answer('debtSold', 'real'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['other']),
    answer('leftOver', 'unsure'),
    ...toBudget,
    answer('debts', 'given', [{ product: 'jiebei', total: yuan(8400) }]),
    ...budget.slice(1),
    answer('summary', 'negotiate'),
    ...proposal,
  ] as const;

  it('makes the buyer the one who is written to and called, as a place to fill', () => {
    const { at } = saidOf(sold);
    expect(at('document:letter')).toContain('致：【写核实过的新公司全称】');
    expect(at('document:schedule')).toContain('还给：【写核实过的新公司全称】');
    expect(at('document:callSheet')).toContain('打给：【写核实过的新公司全称】');
    expect(at('document:letter')).not.toContain('蚂蚁');
  });

  it('keeps the lender of the other debts beside the buyer', () => {
    const both = sold.map((line) =>
      'screen' in line && line.screen === 'products' ? answer('products', 'given', ['huabei', 'jiebei']) : line,
    );
    const { at } = saidOf(both);
    expect(at('document:callSheet')).toContain('打给：重庆蚂蚁消费金融有限公司、【转让了的那一笔');
    // A letter is one of theirs: the other is told nothing of it.
    expect(at('document:letter')).toContain('致：【一家一份');
  });
});

describe('a debt that is sold after a letter was sent', () => {
  const toBank = [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['xinyongdai']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['other']),
    answer('leftOver', 'unsure'),
    ...toBudget,
    answer('debts', 'given', [{ product: 'xinyongdai', lender: '宁波银行', total: yuan(8400) }]),
    ...budget.slice(1),
    answer('summary', 'negotiate'),
    ...proposal,
    answer('submit', 'sent', '2026-11-22'),
  ] as const;
  const sold = [
    ...toBank,
    today('2026-11-25'),
    change('urgent', 'given', ['sold']),
    answer('debtSold', 'real'),
  ] as const;
  const offered = [...sold, answer('reply', 'refused')] as const;
  const receivers = (file: CaseFile = emptyFile) => {
    const { said } = saidOf(offered, file);
    const made = said.filter(({ where }) => where.startsWith('document:') && where !== 'document:letter');
    return made.flatMap(({ text }) => text.split('\n')).filter((line) => /^(致|还给|打给|被投诉机构)：/.test(line));
  };
  const sentLetter = (lines: readonly Line[], file: CaseFile = emptyFile) => {
    const { journey, today: on } = journeyOf(lines);
    const sources = { road: roadOf(journey), journey, file, workingDays: announcedDays };
    const [letter] = sentLetters(sources, briefOf(sources, on));
    return [letter?.lenders, letter && textOf(letter.document)];
  };

  it('has the buyer for a counterparty in every document from then on, and no longer the bank', () => {
    const open = receivers();
    expect(open.join('\n')).not.toContain('宁波银行');
    expect(open.filter((line) => line.includes('【写核实过的新公司全称】')).length).toBeGreaterThan(2);
    expect(receivers({ ...emptyFile, buyer: '某某资产公司' })).toEqual(
      open.map((line) => line.replace('【写核实过的新公司全称】', '某某资产公司')),
    );
  });

  it('leaves the letter that was sent with the bank it went to, also where none was kept', () => {
    expect(sentLetter(sold)).toEqual(sentLetter(toBank));
    expect(sentLetter(sold, { ...emptyFile, buyer: '某某资产公司' })).toEqual(sentLetter(toBank));
    expect(sentLetter(sold)[0]).toEqual(['宁波银行']);
    // The letter that is written next goes to the buyer.
    expect(saidOf(offered).at('document:letter')).toContain('致：【写核实过的新公司全称】');
  });

  it('takes a lender listed after the sale for the buyer, and none listed before', () => {
    expect(saidOf(sold).brief.sales[0]?.buyer).toBeNull();
    const before = [answer('urgent', 'given', ['sold']), answer('debtSold', 'real'), ...toBank.slice(1)];
    expect(saidOf(before).brief.sales[0]?.buyer).toBe('宁波银行');
    expect(saidOf(toBank).brief.sales).toEqual([]);
    expect(saidOf([...sold, change('debtSold', 'fake')]).brief.sales).toEqual([]);
  });
});

describe('a month that is short by 200 (K26)', () => {
  const short = [
    ...quickTrack('notYet'),
    ...toBudget,
    answer('debts', 'given', [{ product: 'huabei' }]),
    answer('income', 'given', [{ amount: yuan(3000), every: 'month' }]),
    answer('spending', 'given', { home: yuan(1200), living: yuan(2000), others: 0 }),
    answer('oneOffs', 'none'),
    answer('summary', 'nothing'),
    answer('nothingLeft', 'ask'),
    answer('asks', 'given', ['later']),
  ] as const;

  it('is short by 200 in the letter, on the page and in the link', () => {
    const { at } = saidOf(short);
    expect(at('document:letter')).toContain('必须的生活开支 3,200 元，还差 200 元。');
    expect(at('result:sums')).toContain('还差 200 元');
    expect(at('link:full')).toContain('每月还差：200 元');
  });

  it('owes what is to be checked, and not nothing', () => {
    const { at } = saidOf(short);
    expect(at('document:debtList')).toContain('花呗　待核对');
    expect(at('link:full')).toContain('欠款总额：没有写');
  });

  it('asks for the delay that was ticked and for nothing else (K27)', () => {
    const { at, all } = saidOf(short);
    expect(at('document:letter')).toContain('1. 请求延后开始还款，并约定复核的日子。');
    expect(at('result:plan')).toBe(result.planNothing);
    expect(at('link:noAmounts')).toContain('请求什么：延后开始还');
    expect(at('link:noAmounts')).toContain('方案：这次不写金额');
    expect(at('script:phone')).toContain('我请求：延后开始还。');
    expect(all.split('\n').filter((line) => line.includes('减免'))).toEqual([]);
  });

  it('is a shortage nobody has calculated where it was only estimated', () => {
    const { at } = saidOf([...quickTrack('notYet').slice(0, -1), answer('leftOver', 'short')]);
    expect(at('result:sums')).toBe('你估的每月剩余 不够用');
    expect(at('link:full')).toContain('每月剩余：没有写');
  });
});

describe('nobody has missed anything (K28)', () => {
  it.each(['dueSoon', 'unsure'] as const)('whatever was agreed, due day told as %s', (timing) => {
    const agreed = [
      ...quickTrack('notYet', timing),
      ...(timing === 'dueSoon' ? [answer('selfService', 'notOffered')] : []),
      ...sent.slice(quickTrack('notYet').length),
      answer('reply', 'accepted'),
      answer('written', 'text'),
      answer('agreementCheck', 'given', ['dates']),
      answer('closeGaps', 'cleared'),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 20, first: '2026-12-20' }),
    ];
    const missed = /没能按时还|逾期了|目前逾期|逾期(还不到|一到|超过)/;
    const { all } = saidOf(agreed);
    expect(all.split('\n').filter((line) => missed.test(line) && !line.includes('请问现在能申请什么'))).toEqual([]);
  });
});

describe('an agreement in words', () => {
  const agreed = [...sent, answer('reply', 'accepted'), answer('written', 'oral')] as const;

  it('is asked for, and not taken to be what was proposed (K31)', () => {
    const { at } = saidOf(agreed);
    expect(at('agreement:confirmation')).toMatch(/^请确认：共几期，每期多少/);
    expect(at('agreement:confirmation')).not.toMatch(/600|20 期/);
    expect(at('result:plan')).toContain(result.planSaidYes);
  });

  it('is confirmed in writing once the open points are cleared (K29)', () => {
    expect(saidOf(agreed).at('result:progress')).toBe(result.status.oral);
    const cleared = saidOf([...agreed, answer('closeGaps', 'cleared')]);
    expect(cleared.at('result:progress')).toBe(result.status.agreed);
    expect(cleared.all).not.toContain(result.status.oral);
  });

  it('stands in the timeline and the complaint, as does all that came of it (K33)', () => {
    const helped = [
      ...sent,
      answer('reply', 'refused'),
      answer('whatTheySaid', 'noReason'),
      answer('decoded', 'routes'),
      answer('routes', 'complain'),
      answer('complaint', 'filed', { to: 'lender', on: '2026-11-22' }),
      today('2026-12-02'),
      answer('outsideResult', 'agreed'),
      answer('written', 'oral'),
      today('2026-12-03'),
      again('closeGaps', 'refused'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'offer'),
      answer('counter', 'given', { monthly: yuan(1500), months: 8 }),
      answer('counterCheck', 'decline'),
    ] as const;
    const { at } = saidOf(helped);
    for (const event of ['投诉以后，对方同意了条件', '对方不肯书面确认', '我付不起对方的条件，没有同意']) {
      expect(at('document:timeline')).toContain(event);
      expect(at('document:complaint')).toContain(event);
    }
  });
});

describe('an agreement that the lender broke', () => {
  const broken = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['huabei']),
    answer('finalTerms', 'given', { monthly: yuan(310), months: 8, first: '2026-12-05' }),
    today('2026-12-06'),
    answer('checkIn', 'paid'),
    today('2027-01-06'),
    goesOn,
    answer('checkIn', 'paid'),
    today('2027-01-20'),
    goesOn,
    again('checkIn', 'lenderBroke'),
    answer('routes', 'complain'),
  ] as const;

  it('is told with what was paid, by number, day and amount, and with what is asked (K36)', () => {
    const complaint = saidOf(broken).at('document:complaint');
    expect(complaint).toContain('2026 年 12 月 5 日：记下第 1 期（2026 年 12 月 5 日应还）已还，310 元');
    expect(complaint).toContain('2027 年 1 月 5 日：记下第 2 期（2027 年 1 月 5 日应还）已还，310 元');
    expect(complaint).toContain('2027 年 1 月 20 日：对方没有按约定执行。');
    expect(complaint).toContain(
      '双方约定：从 2026 年 12 月 5 日起每月还 310 元、共 8 期。我已按约还了 2 期，合计 620 元。',
    );
    expect(complaint).toContain('1. 按双方的约定执行');
  });
});

describe('an agreement that was kept in part before it was noted', () => {
  const begun = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['huabei']),
    answer('finalTerms', 'given', { monthly: yuan(310), months: 8, first: '2026-07-05', paidAlready: 5 }),
    today('2026-12-06'),
    answer('checkIn', 'paid'),
    today('2026-12-20'),
    goesOn,
  ] as const;

  it('counts every instalment that was paid, in the complaint as in the script', () => {
    const { at } = saidOf([...begun, again('checkIn', 'lenderBroke'), answer('routes', 'complain')]);
    expect(at('document:complaint')).toContain('记下第 6 期（2026 年 12 月 5 日应还）已还，310 元');
    expect(at('document:complaint')).toContain('我已按约还了 6 期，合计 1,860 元。');
    expect(at('script:phone')).toContain('已经还了 6 期');
  });

  it('is told with its end, where the lender ends it in writing', () => {
    const { at } = saidOf([...begun, again('checkIn', 'ended')]);
    for (const document of ['document:timeline', 'document:complaint'] as const)
      expect(at(document)).toMatch(/2026 年 12 月 20 日.*对方书面通知解除约定/);
  });
});

describe('an agreement of 850 that was missed and agreed anew', () => {
  const anew = [
    ...missedAndRenegotiated.lines.filter((line) => line.does !== 'end'),
    answer('script', 'connected'),
    answer('howItWent', 'agreed'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', []),
    answer('closeGaps', 'cleared'),
  ] as const;

  it('is not what was confirmed, before the new terms are entered', () => {
    const { at } = saidOf(anew);
    expect(at('result:progress')).toBe(result.status.agreed);
    expect(at('result:plan')).toBe(result.planToNote);
  });

  it('is over while the new terms are still to be entered', () => {
    const { at, brief } = saidOf([...anew, answer('finalTerms', 'later')]);
    expect(at('result:plan')).toBe(result.planNewToNote);
    expect([brief.schedule, brief.kept]).toEqual([null, null]);
    expect(at('document:schedule')).toBe('');
    expect(at('link:full')).not.toContain('850');
    expect(at('result:days')).not.toContain(result.dates.agreedPayment);
    expect(at('script:phone')).not.toContain('850');
  });

  it('belongs to no payment that is reported after it was over', () => {
    const { brief } = saidOf([...anew, answer('finalTerms', 'later'), answer('checkIn', 'paid')]);
    expect(brief.payments.map(({ instalment }) => instalment)).toEqual([null]);
  });

  it('is late no longer once the new terms are known, until an instalment of theirs is missed', () => {
    const terms = answer('finalTerms', 'given', { monthly: yuan(300), months: 60, first: '2027-01-16' });
    const fresh = saidOf([...anew, terms]);
    expect(fresh.brief.timing).toBe('notDue');
    expect(fresh.at('link:full')).toContain('现在怎样：还没到期');
    expect(fresh.at('script:phone')).not.toContain('逾期');
    expect(saidOf([...anew, terms], emptyFile, '2027-01-20').brief.timing).toBe('unsure');
    const missed = saidOf([...anew, terms, today('2027-01-20'), answer('checkIn', 'missed')]);
    expect(missed.brief.timing).toBe('late30');
  });
});

describe('a plan once a court has decided', () => {
  const judged = (paper: 'judgment' | 'settlement' | 'enforcement') =>
    [
      answer('urgent', 'given', ['court']),
      answer('courtPaper', paper),
      ...(paper === 'judgment' ? [answer('serviceDate', 'given', '2026-11-20')] : []),
      answer('courtTodo', 'noted'),
      ...quickTrack('notYet', 'lateOver90').slice(1),
      ...toBudget,
      ...budget,
      answer('summary', 'negotiate'),
      ...proposal,
    ] as const;

  it.each([
    ['judgment', '法院已经判了'],
    ['enforcement', '法院那边已经有结果了'],
  ] as const)('is opened with that: %s', (paper, named) => {
    const { at, brief } = saidOf(judged(paper));
    expect(brief.facts.courtCase).toBe(paper);
    expect(at('script:phone').split('\n')[0]).toContain(named);
    expect(at('script:phone')).toContain('我的方案：自');
    expect(at('script:phone')).toContain('执行和解');
    expect(at('script:phone')).not.toContain('逾期超过三个月');
    expect(at('script:chat')).toMatch(/^我是账户本人。我的.*的案子法院已有结果/);
    expect(at('script:chat')).toContain('执行和解');
    expect(at('document:letter')).toContain(`这个案子${named}。我愿意付`);
    expect(at('document:letter')).not.toContain('按原来的约定');
  });

  it('speaks of a settlement before it as one: no judgment, no enforcement', () => {
    const { at } = saidOf(judged('settlement'));
    for (const said of ['script:phone', 'script:chat', 'document:letter'] as const) {
      expect(at(said)).toContain('案子在法院调解过');
      expect(at(said)).not.toMatch(/判了|判决|执行和解|已有结果/);
    }
    expect(at('script:phone')).toContain('照新的付，还申不申请执行');
  });
});

describe('a loan of 1,500 that the person never took (K34)', () => {
  const disputed = [
    answer('urgent', 'given', ['notMine']),
    answer('notMyLoan', 'others'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei', 'jiebei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['other']),
    answer('leftOver', 'unsure'),
    ...toBudget,
    answer('debts', 'given', [
      { product: 'huabei', total: yuan(12_000) },
      { product: 'jiebei', total: yuan(1500), disputed: true },
    ]),
    ...budget.slice(1),
    answer('summary', 'negotiate'),
    ...proposal,
  ] as const;

  it('is in the list as disputed, and in no total and no promise', () => {
    const { at, brief } = saidOf(disputed);
    expect(at('document:debtList')).toContain('借呗　有一笔不是本人借的：1,500 元（有异议，不算进合计）');
    expect([brief.owed, brief.schedule?.paid]).toEqual([yuan(12_000), yuan(12_000)]);
    expect(at('document:letter')).toContain('另有一笔借呗（1,500 元）不是我本人借的，我有异议');
    expect(at('document:letter')).not.toContain('13,500');
    expect(at('link:full')).toContain('欠款总额：12,000 元');
  });

  it('is named in no promise, and the other debt is the only one', () => {
    const { at, brief } = saidOf(disputed);
    expect(brief.products).toEqual(['huabei']);
    expect(at('script:phone')).toContain('我的花呗逾期还不到一个月');
    expect(at('link:full')).toContain('是哪几样：花呗\n');
    for (const place of ['script:phone', 'script:chat', 'link:full', 'document:chat', 'document:callSheet'] as const)
      expect(at(place)).not.toContain('借呗');
  });

  it('stays known when something else is urgent', () => {
    const { brief } = saidOf([
      ...disputed.slice(0, -proposal.length - 2),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'letter'),
      answer('courtTodo', 'noted'),
    ]);
    expect(brief.disputedLoans).toEqual([{ product: 'jiebei', total: yuan(1500), disputed: true }]);
    const unlisted = saidOf([
      ...quickTrack('notYet'),
      change('urgent', 'given', ['notMine']),
      answer('notMyLoan', 'others'),
      change('urgent', 'given', ['harassed']),
    ]);
    expect(unlisted.brief.disputedLoans).toEqual([{ product: 'unsure', disputed: true }]);
  });
});

describe('what collectors did on a day that was not noted (K37)', () => {
  it('is told with a place for the day', () => {
    const { at } = saidOf([...quickTrack('notYet')], {
      ...emptyFile,
      incidents: [{ kind: 'threat', said: '等着瞧' }],
    });
    expect(at('document:complaint')).toContain('【写哪一天】：催收时说恐吓的话，原话“等着瞧”。');
    expect(at('document:timeline')).toContain('【写哪一天】　催收时说恐吓的话');
  });
});

describe('two debts of the largest amount (K48)', () => {
  it('can be shared and read', () => {
    const largest = { product: 'huabei', total: 99_999_999_999 } as const;
    const { at } = saidOf([...quickTrack('notYet'), ...toBudget, answer('debts', 'given', [largest, largest])]);
    expect(at('link:full')).toContain('欠款总额：1,999,999,999.98 元');
  });
});

describe('a case that is settled (K38)', () => {
  it('is settled at every level of its link, and owes nothing any more', () => {
    const settled = [
      ...linesBefore('checkIn', acceptedAtOnce),
      answer('checkIn', 'cleared'),
      answer('clearance', 'got'),
    ] as const;
    const { at, views, said } = saidOf(settled);
    for (const level of ['steps', 'noAmounts', 'full'] as const) {
      expect(at(`link:${level}`)).toContain('方案：已经还清');
      expect(at(`link:${level}`)).not.toMatch(/逾期|欠款总额|现在怎样/);
    }
    expect(views.map(({ figures }) => figures?.owed)).toEqual([undefined, undefined, 0]);
    // Nothing is left to call about, so that what would be said in a call is shown nowhere.
    const shown = said.filter(({ where }) => !/^(script|call|reply)/.test(where));
    expect(shown.filter(({ text }) => text.includes('还不上'))).toEqual([]);
  });
});

describe('an open plan whose first day has passed', () => {
  it('is offered from the next day that is still to come, the letter that was sent excepted', () => {
    const { at } = saidOf(sent, emptyFile, '2027-02-25');
    expect(at('script:chat')).toContain('自 2027 年 3 月 20 日起');
    expect(at('link:full')).toContain('第一次还款：2027 年 3 月 20 日');
    expect(at('document:letter')).toContain('自 2026 年 12 月 20 日起');
  });

  it('is told in a link without a day once it was refused', () => {
    const { at } = saidOf([...sent, answer('reply', 'refused')], emptyFile, '2027-02-25');
    expect(at('link:full')).toContain('每期：600 元');
    expect(at('link:full')).toContain('第一次还款：没有写');
  });
});

describe('two debts that stand differently (K30)', () => {
  const debts = [
    { product: 'huabei', total: yuan(12_000), standing: 'overdue', since: '2026-10-13' },
    { product: 'jiebei', total: yuan(8000), standing: 'notDue', dueDay: 27 },
  ] as const;
  const told = [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei', 'jiebei']),
    answer('timing', 'late90'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'unsure'),
    ...toBudget,
    answer('debts', 'given', [...debts]),
    ...budget.slice(1),
    answer('summary', 'negotiate'),
    ...proposal,
  ] as const;

  it('are each said to be what they are, and of all of them nothing', () => {
    const { at } = saidOf(told);
    expect(at('document:letter')).toContain('1. 花呗：12,000 元，2026 年 10 月 13 日到期的没有还上');
    expect(at('document:letter')).toContain('2. 借呗：8,000 元，还没到期，每月 27 日到期');
    expect(at('document:letter')).not.toContain('其中最早到期的一笔');
    expect(at('script:phone')).toContain('我的借呗还没到期、花呗 10 月 13 日到期的没还上，因为失业了');
    expect(at('document:debtList')).toContain('2026 年 10 月 13 日到期的没还上');
  });

  it('leave out what is paid off, which stands in the list with its state', () => {
    const paid = told.map((line) =>
      line.does === 'answer' && line.screen === 'debts'
        ? answer('debts', 'given', [debts[0], { product: 'jiebei', total: yuan(8000), standing: 'paidOff' }])
        : line,
    );
    const { at, brief } = saidOf(paid);
    expect(brief.owed).toBe(yuan(12_000));
    expect(at('document:letter')).not.toContain('借呗');
    expect(at('document:debtList')).toContain('已还清');
  });
});

describe('a plan of one instalment that pays everything', () => {
  const plan = { plan: 'own', monthly: yuan(500), months: 1, first: '2026-12-10' } as const;
  const others: Readonly<Partial<Record<string, Line>>> = {
    debts: answer('debts', 'given', [{ product: 'jiebei', total: yuan(500), dueDay: 10 }]),
    terms: answer('terms', 'given', plan),
    asks: answer('asks', 'given', ['waive']),
  };
  const asked = linesBefore('reply', acceptedAtOnce).map((line) => ('screen' in line && others[line.screen]) || line);

  it('is told as one payment on its day, in every sentence', () => {
    const { at, said } = saidOf(asked);
    expect(at('document:letter')).toContain('2026 年 12 月 10 日一次还清，共 500 元。');
    expect(at('document:timeline')).toContain('递交还款方案：一次还 500 元');
    expect(at('result:plan')).toContain('一次还 500 元。');
    const all = said.map(({ text }) => text);
    expect(all.join('\n').match(/.*(每月|每期)[^\n，。]*500 元.*|.*[共×，分] ?1 期.*/g)).toBeNull();
  });
});

describe('a sum paid once that may settle the debt', () => {
  const offers = [
    ['as one instalment', { monthly: yuan(8000), months: 1, firstDate: '2026-12-10' }],
    ['as a sum up front', { firstPayment: yuan(8000), firstDate: '2026-12-10' }],
  ] as const;

  it.each(offers)('is told as one payment on its day, with what it leaves, where it was entered %s', (_how, offer) => {
    const taken = [
      ...sent,
      answer('reply', 'counter'),
      answer('counter', 'given', offer),
      answer('counterCheck', 'take'),
      answer('written', 'oral'),
    ] as const;
    const before = saidOf(taken);
    const rest = amountText((before.brief.owed ?? 0) - yuan(8000));
    expect(before.at('agreement:confirmation')).toMatch(
      /^请确认：2026 年 12 月 10 日一次还 8,000 元，还了以后是不是全部结清；/,
    );
    expect(before.at('agreement:confirmation')).toContain(`剩下的 ${rest}是不是减免、不用再还；结清证明`);
    const agreed = { monthly: yuan(8000), months: 1, first: '2026-12-10' } as const;
    const { at, said } = saidOf([...taken, answer('closeGaps', 'cleared'), answer('finalTerms', 'given', agreed)]);
    expect(at('result:plan')).toContain('2026 年 12 月 10 日一次还 8,000 元。');
    expect(at('result:summaries')).toContain('一次还 8,000 元');
    expect(at('link:noAmounts')).toContain('方案：一次还');
    expect(at('link:full')).toMatch(/一次还多少：8,000 元\n哪天还：2026 年 12 月 10 日/);
    expect(at('document:schedule')).toContain(`还差 ${rest}`);
    const all = said.filter(({ where }) => where !== 'link of all').map(({ text }) => text);
    expect(all.join('\n').match(/.*(每月|每期)[^\n，。]*8,000 元.*|.*方案：分期还.*|.*(共|×) 1 期.*/g)).toBeNull();
  });
});
