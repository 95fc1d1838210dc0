import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import type { Debt } from '#model/values.ts';
import { scheduleOf } from '#rules/schedule.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { contactScript } from './contact-script.ts';
import { shortCounterOffer } from './counter-offer.ts';
import { replyLine } from './reply-lines.ts';

const debts: readonly Debt[] = [
  { product: 'jiebei', lender: '南京银行', total: yuan(18_000) },
  { product: 'jiebei', lender: '宁波银行', total: yuan(9_000) },
];
const plan = { plan: 'steady', monthly: yuan(750), months: 36, first: '2026-12-10' } as const;
const proposed = briefOfWalk(
  journeyOf([...linesBefore('submit', acceptedAtOnce), answer('submit', 'sent', '2026-11-22')]),
);
const briefWith = (listed: readonly Debt[]): Brief => ({
  ...proposed,
  debts: listed,
  owed: yuan(27_000),
  left: { amount: yuan(1500), exact: true },
  facts: { ...proposed.facts, plan },
  schedule: scheduleOf(plan, yuan(27_000)),
});
const several = briefWith(debts);
const said = (brief: Brief) => {
  const { phone, chat, answers } = contactScript(brief);
  return [...phone, ...chat, answers.pressed.youSay, replyLine('payAll', brief)].filter((line) => line.includes('750'));
};

describe('a plan for the debts of several lenders', () => {
  it('is said to be that of all together wherever it is named, with what falls to each', () => {
    const lines = said(several);
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toMatch(/几家加起来.*750\s元.*每期分给南京银行\s500\s元[和、]宁波银行\s250\s元/);
  });

  it('tells no shares where a lender or a balance is not known', () => {
    const unknown = debts.map(({ total: _, ...debt }) => debt);
    for (const line of said(briefWith(unknown))) {
      expect(line).toContain('几家加起来');
      expect(line).not.toContain('分给');
    }
  });

  it('says nothing of it to one lender', () => {
    for (const line of said(briefWith(debts.slice(0, 1)))) expect(line).not.toMatch(/几家|分给/);
  });

  it('is said to be so in a counter-offer too', () => {
    const counter = { monthly: yuan(2000), months: 14 };
    const facts = { ...several.facts, counter, incomes: null, leftOver: yuan(1500) };
    const short = shortCounterOffer({ ...several, facts });
    for (const line of [short?.call, short?.chat]) expect(line).toMatch(/每月几家加起来 /);
    expect(shortCounterOffer({ ...several, facts, debts: debts.slice(0, 1) })?.call).not.toContain('几家');
  });
});
