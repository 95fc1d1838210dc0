import { describe, expect, it } from 'vitest';
import { letterOf } from '#documents/letter.ts';
import { courtKeyOf } from '#model/court.ts';
import type { ProductId } from '#model/values.ts';
import { contactScript } from '#speech/contact-script.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, yuan } from '../../tests/support/story.ts';

const listed = [
  { product: 'huabei', total: yuan(6000) },
  { product: 'jiebei', total: yuan(8000) },
] as const;
/** Up to the letter of a first proposal about these debts. */
const proposed = (debts: readonly { product: 'huabei' | 'jiebei'; total: number }[] = listed): readonly Line[] =>
  linesBefore('submit', acceptedAtOnce).map((line) =>
    'screen' in line && line.screen === 'debts' ? answer('debts', 'given', [...debts]) : line,
  );
const toldLater = [change('urgent', 'given', ['notMine']), answer('notMyLoan', 'others')] as const;
const saidOf = (brief: ReturnType<typeof briefOfWalk>) => {
  const { phone, chat } = contactScript(brief);
  return [...phone, ...chat, letterOf(brief)].join('\n');
};

describe('a loan that is not theirs, told after the list of what is owed', () => {
  const later = journeyOf([...proposed(), ...toldLater]);

  it('leaves no debt named as theirs, no sum and no promise until it is known which', () => {
    for (const debts of [listed, listed.slice(0, 1)]) {
      const brief = briefOfWalk(journeyOf([...proposed(debts), ...toldLater]));
      expect(brief).toMatchObject({ isLoanInDoubt: true, debts: [], owed: null, schedule: null });
      expect(saidOf(brief)).not.toMatch(/花呗|借呗|合计|我愿意|不在以上欠款|每月还/);
      expect(saidOf(brief)).toContain('不是我本人借的');
    }
  });

  it('is known by the list that follows, and by saying that it stands in none', () => {
    const [told] = briefOfWalk(later).loanToTell?.ids ?? [];
    const notListed = briefOfWalk(later, fileWith({ dismissed: [told ?? ''] }));
    expect(notListed).toMatchObject({ isLoanInDoubt: false, owed: yuan(14_000), loanToTell: null });
    expect(letterOf(notListed)).toContain('另有一笔不是我本人借的');
    const [first, second] = listed;
    const inList = briefOfWalk(
      journeyOf([...proposed(), ...toldLater, change('debts', 'given', [first, { ...second, disputed: true }])]),
    );
    expect(inList).toMatchObject({ isLoanInDoubt: false, owed: yuan(6000) });
  });
});

const order = [
  answer('courtPaper', 'order'),
  answer('serviceDate', 'given', '2026-11-20'),
  answer('orderDispute', 'given', ['notMine']),
  answer('courtTodo', 'noted'),
] as const;
/** A payment order for a loan that is not theirs, that came after a proposal or before anything was told. */
const afterProposal = journeyOf([...proposed(), change('urgent', 'given', ['court']), ...order]);
const [, ...afterUrgent] = proposed();
const beforeAll = journeyOf([answer('urgent', 'given', ['court']), ...order, ...afterUrgent]);

/** What was noted of the order: its debt, and that it is over. */
const noted = ({ journey }: typeof afterProposal, product: ProductId | null, closedOn?: '2026-11-22') =>
  fileWith({
    court: {
      [courtKeyOf(journey.answers.courtPaper?.nth ?? 0)]: {
        done: [],
        ...(product !== null && { product }),
        ...(closedOn !== undefined && { closedOn }),
      },
    },
  });

describe('a payment order for a loan that is not theirs', () => {
  it('leaves its debt out of list, total and plan, also once it is over', () => {
    for (const walk of [afterProposal, beforeAll])
      for (const closedOn of [undefined, '2026-11-22'] as const) {
        const brief = briefOfWalk(walk, noted(walk, 'jiebei', closedOn));
        expect(brief).toMatchObject({ isLoanInDoubt: false, owed: yuan(6000) });
        expect(brief.disputedLoans).toEqual([{ ...listed[1], disputed: true }]);
        expect(brief.schedule?.paid).toBeLessThanOrEqual(yuan(6000));
        const letter = letterOf(brief);
        expect(letter).toContain('另有一笔借呗');
        expect(letter).not.toMatch(/\d\. 借呗|合计\s14,000|共\s14,000/);
      }
  });

  it('leaves nothing named or promised while nobody said which debt it is about', () => {
    for (const walk of [afterProposal, beforeAll]) {
      const brief = briefOfWalk(walk);
      expect(brief).toMatchObject({ isLoanInDoubt: true, owed: null, schedule: null });
      expect(saidOf(brief)).not.toMatch(/花呗|借呗|合计|我愿意|每月还/);
    }
  });

  it('is none of the listed debts where the person says so', () => {
    const file = { ...noted(afterProposal, 'jiebei'), dismissed: briefOfWalk(afterProposal).loanToTell?.ids ?? [] };
    expect(briefOfWalk(afterProposal, file)).toMatchObject({ isLoanInDoubt: false, owed: yuan(14_000) });
  });

  it('is what alone is spoken of where its product is all that was ticked', () => {
    const ticked = journeyOf([
      answer('urgent', 'given', ['court']),
      ...order,
      answer('soFar', 'notYet'),
      answer('products', 'given', ['jiebei']),
      answer('timing', 'lateOver90'),
      answer('cause', 'given', ['illness']),
      answer('leftOver', 'given', yuan(900)),
    ]);
    const { phone, chat } = contactScript(briefOfWalk(ticked, noted(ticked, 'jiebei')));
    expect([...phone, ...chat].join('')).not.toMatch(/愿意|我的借呗/);
    expect(phone[0]).toContain('不是我本人操作的');
  });
});
