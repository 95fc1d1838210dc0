import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { screens } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { acceptedAtOnce, notDueTooDear } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { again, answer, journeyOf, walkStory, yuan } from '../../tests/support/story.ts';
import { contactScript } from './contact-script.ts';
import { scriptOf } from './script.ts';
import type { Script } from './script-shape.ts';

const base = briefOfWalk(walkStory(acceptedAtOnce));
// A claim that may have expired has a script of its own.
const timings = [null, ...screens.timing.options.filter((band) => band !== 'late3Years')];
const causes = [[], ...screens.cause.ticks.map((tick) => [tick])];
const products = [['huabei'], ['unsure'], ['others'], ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai']] as const;
const asked = [[], screens.asks.ticks] as const;
const lefts = [null, { amount: 0, exact: false }, { amount: yuan(-900), exact: true }, { amount: 1, exact: true }];

const everyBrief: readonly Brief[] = timings.flatMap((timing) =>
  causes.flatMap((cause) =>
    products.flatMap((owed) =>
      lefts.flatMap((left) =>
        asked.map((asks) => ({
          ...base,
          timing,
          products: owed,
          left,
          figureBy: '2026-12-28' as const,
          facts: { ...base.facts, causes: cause, asks },
        })),
      ),
    ),
  ),
);

const allWords = ({ phone, chat, answers }: Script): string =>
  [...phone, chat, ...Object.values(answers).flatMap(({ theySay, youSay }) => [theySay, youSay])].join('\n');

const before = journeyOf([
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['huabei', 'jiebei']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['jobLoss']),
  answer('leftOver', 'given', yuan(500)),
]);

/** Somebody who was refused before and has listed what they owe. */
const withDebts = (products: readonly ProductId[], debts: Debt[]) =>
  scriptOf(
    briefOfWalk(
      journeyOf([
        answer('urgent', 'none'),
        answer('soFar', 'refused'),
        answer('products', 'given', [...products]),
        answer('timing', 'late90'),
        answer('cause', 'given', ['jobLoss']),
        answer('leftOver', 'given', yuan(800)),
        answer('whatTheySaid', 'noReason'),
        answer('decoded', 'routes'),
        answer('routes', 'revise'),
        again('revise', 'ready'),
        answer('debts', 'given', debts),
      ]),
    ),
  );

describe('the lender', () => {
  const first = ({ phone, chat }: Script) => [phone[0], chat.split('。')[0]];

  it('is named with what it lent, where it is a bank and its name was typed', () => {
    const lender = '宁波银行股份有限公司';
    const one = withDebts(['xinyonggou'], [{ product: 'xinyonggou', lender, total: yuan(3000) }]);
    expect(first(one)).toEqual([
      '您好，我是账户本人。我的宁波银行信用购逾期一到三个月，因为失业了。我愿意还，今天接着上次的谈下去。',
      '本人宁波银行信用购还款困难，逾期一到三个月，因为失业了',
    ]);
    const unnamed = withDebts(['xinyonggou'], [{ product: 'xinyonggou', total: yuan(3000) }]);
    expect(first(unnamed)[1]).toBe('本人信用购还款困难，逾期一到三个月，因为失业了');
  });

  it('of the platform is told which product is meant, typed as it is spoken', () => {
    const one = withDebts(['jiebei'], [{ product: 'jiebei', total: yuan(3000) }]);
    expect(first(one)).toEqual([
      '您好，我是账户本人。我的借呗逾期一到三个月，因为失业了。我愿意还，今天接着上次的谈下去。',
      '本人借呗还款困难，逾期一到三个月，因为失业了',
    ]);
    const some = withDebts(['jiebei', 'others'], [{ product: 'jiebei', total: yuan(3000) }]);
    expect(first(some)[1]).toMatch(/^本人还款困难，/);
  });

  it('is named as a creditor of its own, where it is none of the platform', () => {
    const other = withDebts(['others'], [{ product: 'others', lender: '招商银行', total: yuan(3000) }]);
    expect(first(other)[1]).toBe('本人招商银行的欠款还款困难，逾期一到三个月，因为失业了');
  });

  it('is named with each of several debts, spoken and typed alike', () => {
    const both = withDebts(
      ['xinyonggou', 'xinyongdai'],
      [
        { product: 'xinyongdai', lender: '宁波银行', total: yuan(9000), standing: 'overdue', since: '2026-10-01' },
        { product: 'xinyonggou', lender: '宁波银行', total: yuan(900), standing: 'notDue' },
      ],
    );
    expect(first(both)).toEqual([
      '您好，我是账户本人。我的宁波银行信用购还没到期、宁波银行信用贷 10 月 1 日到期的没还上，因为失业了。我愿意还，今天接着上次的谈下去。',
      '本人的宁波银行信用购还没到期、宁波银行信用贷 10 月 1 日到期的没还上，还款困难，因为失业了',
    ]);
  });

  it('is said once of debts that read alike, and with their lenders where they stand otherwise', () => {
    const of = (...standings: readonly Partial<Debt>[]) =>
      first(
        withDebts(
          ['jiebei'],
          standings.map((told) => ({ product: 'jiebei', total: yuan(9000), ...told })),
        ),
      );
    const nanjing = { lender: '南京银行', standing: 'overdue' } as const;
    for (const line of of(nanjing, { lender: '宁波银行', standing: 'overdue' })) {
      expect(line?.match(/借呗/g)).toHaveLength(1);
      expect(line).toContain('借呗逾期了');
    }
    for (const line of of(nanjing, { lender: '宁波银行', standing: 'notDue' }))
      expect(line).toContain('宁波银行借呗还没到期、南京银行借呗逾期了');
    for (const line of of({ standing: 'overdue' }, { standing: 'notDue' })) expect(line).not.toMatch(/借呗.*借呗/);
    for (const line of of({ standing: 'notDue' }, { standing: 'notDue' })) expect(line).toMatch(/的借呗都还没到期/);
  });

  it('is said to be at risk where none of several is due yet: a cause explains what will not be paid', () => {
    const both = withDebts(
      ['xinyonggou', 'xinyongdai'],
      (['xinyongdai', 'xinyonggou'] as const).map((product) => ({
        product,
        lender: '宁波银行',
        total: yuan(900),
        standing: 'notDue',
      })),
    );
    for (const line of first(both))
      expect(line).toContain('宁波银行信用贷、宁波银行信用购都还没到期，到时很可能还不上');
  });

  it.each([
    [
      'banks',
      ['xinyonggou', 'xinyongdai'],
      ['xinyongdai', 'xinyonggou'],
      '本人还款困难，最早到期的一笔逾期一到三个月，因为失业了',
    ],
    ['others', ['others'], ['others', 'others'], '本人还款困难，最早到期的一笔逾期一到三个月，因为失业了'],
  ] as const)(
    'is told nothing of another one, where the only negotiation is about two: %s',
    (_what, products, owed, chat) => {
      const lenders = ['宁波银行', '南京银行'];
      const both = withDebts(
        products,
        owed.map((product, at) => ({
          product,
          lender: lenders[at] ?? '',
          total: yuan(900),
          ...(at === 0 ? { standing: 'overdue', since: '2026-10-01' } : { standing: 'notDue' }),
        })),
      );
      expect(first(both)[1]).toBe(chat);
      for (const lender of lenders) expect(JSON.stringify(both)).not.toContain(lender);
    },
  );
});

describe('the first contact', () => {
  it('says who, what and why, asks four things and names no amount', () => {
    expect(scriptOf(briefOfWalk(before)).phone).toEqual([
      '您好，我是账户本人。我的花呗、借呗，最早到期的一笔逾期还不到一个月，因为失业了。我愿意还，今天先问清欠多少。',
      '请帮我查四样：每一笔的本金、利息、逾期费用各多少，算到今天；出借方全称；我这种情况现在能申请什么、要什么材料；我还的钱先记在哪一项。',
      '收支我还在算，今天先不说金额，11 月 29 日前告诉您每月能还多少。请记下我主动联系过。有事请打我这个号码，不要联系我的家人和单位。',
      '麻烦告诉我工号、工单号和答复日期，再把刚才说的发到 App 消息里。谢谢。',
    ]);
  });

  it('speaks of a bill that is not due and never calls it overdue', () => {
    const script = scriptOf(briefOfWalk(walkStory(notDueTooDear)));
    expect(script.phone[0]).toBe(
      '您好，我是账户本人。我的花呗还没到期，到时很可能还不上，因为到手的收入少了。我想先问清能办什么。',
    );
    expect([...script.phone, script.chat].join()).not.toContain('逾期');
  });

  it('says that it is overdue where it is', () => {
    const { phone, chat } = scriptOf(briefOfWalk(before));
    expect(phone[0]).toContain('逾期');
    expect(chat).toContain('逾期');
  });

  it('drops the clause of a cause nobody has told, and a product nobody can name', () => {
    const bare = scriptOf({ ...base, products: ['unsure'], timing: null, facts: { ...base.facts, causes: [] } });
    expect(bare.phone[0]).toBe('您好，我是账户本人。我的账单按时还不上。我愿意还，今天先问清欠多少。');
  });
});

describe('what the script says of the debts', () => {
  const openingOf = (part: Partial<Brief>) =>
    scriptOf({ ...base, facts: { ...base.facts, causes: [] }, ...part }).phone[0];

  it('is not that something was missed where nobody said so (K28)', () => {
    const opening = openingOf({ products: ['huabei'], timing: 'unsure' });
    expect(opening).toContain('我的花呗按时还不上。');
  });

  it('is said of the first to fall due where there are several (K30)', () => {
    expect(openingOf({ products: ['huabei'], timing: 'late90' })).toContain('我的花呗逾期一到三个月。');
    expect(openingOf({ products: ['huabei', 'jiebei'], timing: 'late90' })).toContain(
      '我的花呗、借呗，最早到期的一笔逾期一到三个月。',
    );
    expect(openingOf({ products: ['huabei', 'others'], timing: 'dueSoon' })).toContain(
      '我的花呗等几笔，最早到期的一笔这几天到期，很可能按时还不上。',
    );
    expect(openingOf({ products: ['huabei', 'jiebei'], timing: 'unsure' })).toContain('我的花呗、借呗按时还不上。');
  });
});

describe('in every combination', () => {
  it('the chat has less than 200 characters', () => {
    const lengths = everyBrief.map((brief) => [...scriptOf(brief).chat].length);
    expect(Math.max(...lengths)).toBeLessThan(200);
    expect(everyBrief).toHaveLength(7 * 10 * 4 * 4 * 2);
  });

  it('no place is left unfilled and no amount is named', () => {
    const wrong = everyBrief.map((brief) => allWords(scriptOf(brief))).filter((words) => /[{}]|\d\s*元|¥/.test(words));
    expect(wrong).toEqual([]);
  });

  it('nothing that is not due is called overdue, in phone, chat or answers', () => {
    // The request for a waiver is quoted as it was ticked.
    const notDue = everyBrief.filter(
      ({ timing, facts }) => (timing === 'notDue' || timing === 'dueSoon') && facts.asks.length === 0,
    );
    expect(notDue.filter((brief) => allWords(scriptOf(brief)).includes('逾期'))).toEqual([]);
  });

  it('one more sentence says that nothing is left, and offers no amount', () => {
    const nothing = scriptOf({
      ...base,
      timing: 'late90',
      left: { amount: 0, exact: false },
      today: '2026-12-16',
      figureBy: '2026-12-23',
      facts: { ...base.facts, asks: [] },
    });
    expect(nothing.phone).toHaveLength(5);
    expect(nothing.phone[2]).toBe(
      '我现在没有能还的钱，不想随口答应。想问能不能延后、能不能减免逾期费用。12 月 23 日再复核我的情况。',
    );
    const some = everyBrief.filter(({ left }) => left === null || left.amount > 0);
    expect(some.filter((brief) => scriptOf(brief).phone.length !== 4)).toEqual([]);
    expect(everyBrief.filter(({ left }) => left !== null && left.amount <= 0).length).toBe(1120);
  });
});

describe('with nothing left', () => {
  it('asks for exactly what was ticked (K27)', () => {
    const { phone, chat } = contactScript({
      ...base,
      timing: 'late30',
      left: { amount: 0, exact: true },
      figureBy: '2026-12-23',
      today: '2026-12-16',
      facts: { ...base.facts, agreed: null, plan: null, offersNothing: true, asks: ['later'] },
    });
    expect(phone[2]).toBe('我现在没有能还的钱，不想随口答应。我请求：延后开始还。12 月 23 日再复核我的情况。');
    expect(phone[3]).toBe('请记下我主动联系过。');
    expect(chat[0]).toContain('我现在没有能还的钱，12 月 23 日再说明情况。');
    expect(chat[1]).toBe('我请求：延后开始还。');
    expect([...phone, ...chat].join('')).not.toContain('减免');
  });

  it('promises no figure, spoken, typed or when pressed', () => {
    const words = allWords(scriptOf({ ...base, timing: 'late30', left: { amount: 0, exact: false } }));
    expect(words).toContain('我现在没有能还的钱');
    expect(words).not.toContain('做得到的数');
    expect(words).not.toContain('金额我核算后');
  });
});

describe('the length of the call', () => {
  /** Characters a calm voice says in a second, pauses for breath among them. */
  const pace = 3.4;

  it('is about a minute, and at most a minute and a half, in every combination', () => {
    const seconds = everyBrief.map((brief) => [...scriptOf(brief).phone.join('')].length / pace);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(90);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(55);
  });
});

it('asks to leave the family alone, but for whom the person asked to speak for them', () => {
  const spoken = briefOfWalk(before);
  const helped: Brief = { ...spoken, situations: ['helper'] };
  expect(allWords(scriptOf(spoken))).toContain('有事请打我这个号码，不要联系我的家人和单位。');
  expect(allWords(scriptOf(helped))).toContain('有事请打我这个号码，除了我委托的那位，不要联系我的家人和单位。');
  const late = { band: 'late3Years', on: helped.today } as const;
  const old = scriptOf({ ...helped, facts: { ...helped.facts, timing: late } });
  const denied = scriptOf({
    ...helped,
    products: [],
    debts: [],
    disputedLoans: [{ product: 'unsure', disputed: true }],
  });
  for (const script of [old, denied]) expect(allWords(script)).toContain('除了我委托的那位，不要联系我的家人和单位。');
});
