import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Debt } from '#model/values.ts';
import { amountText, dateText } from '#text/format.ts';
import { defrauded } from '#words/urgent/situations/defrauded.ts';
import { student } from '#words/urgent/situations/student.ts';
import { quickTrack } from '../../tests/stories/beginnings.ts';
import { paidFirst } from '../../tests/stories/special.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { answer, change, journeyOf, walkStory, yuan } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { type DocumentId, documentOf, documentsFor } from './registry.ts';

const told = (situation: OptionOf<'situation'>, file: CaseFile = emptyFile) =>
  briefOfWalk(
    journeyOf([...quickTrack('notYet'), change('urgent', 'given', ['special']), answer('situation', situation)]),
    file,
  );

const toLenders: Readonly<Partial<Record<OptionOf<'situation'>, DocumentId>>> = {
  autoDebit: 'debitLender',
  agentPaid: 'selfNotice',
  defrauded: 'defraudedNotice',
  settled: 'settledCheck',
  student: 'studentQuery',
};

describe('a letter about a special situation', () => {
  it.each(Object.entries(toLenders) as [OptionOf<'situation'>, DocumentId][])(
    'to the lender admits no sum and promises nothing: %s',
    (situation, id) => {
      const brief = told(situation);
      expect(documentsFor(brief)).toContain(id);
      const text = textOf(documentOf(id, brief));
      expect(text).toContain('重庆蚂蚁消费金融有限公司');
      expect(text).toMatch(/不是对[^，。]*的确认，也不是还款的承诺/);
      expect(text).not.toMatch(/愿意还|保证还|我欠|每月还|承诺(?!。)/);
    },
  );

  it.each([
    ['defrauded', 'defraudedNotice', defrauded],
    ['student', 'studentQuery', student],
  ] as const)(
    'asks what is on the books and concedes no loan, like what is said on the phone: %s',
    (situation, id, words) => {
      const letter = textOf(documentOf(id, told(situation)));
      expect(letter).toContain('不是对借款和金额的确认，也不是还款的承诺');
      const onPhone = words.body.flatMap((block) => ('say' in block ? [block.say] : []));
      expect(onPhone).toHaveLength(1);
      for (const text of [letter, ...onPhone]) {
        expect(text).toContain('账上');
        expect(text).not.toMatch(/我名下有|借来的|欠的本金|现在的本金/);
      }
    },
  );

  it('lists what was noted as debits, never as paid by the person, beside the places for other and for wrong ones', () => {
    const paid: CaseFile = { ...emptyFile, payments: [{ on: '2026-11-20', amount: yuan(850), after: 0 }] };
    for (const id of ['debitBank', 'debitLender'] as const) {
      const text = textOf(documentOf(id, told('autoDebit', paid)));
      expect(text).toContain('2026 年 11 月 20 日，850 元，从【写哪张卡】扣的，收款方【写】');
      expect(text).toContain('【自己付的，删去这一行】');
      expect(text).toContain('没有列上的：【写日期、金额');
      expect(text).toContain('其中没有我授权的、重复的、多扣的');
      expect(text).not.toContain('每一笔：');
    }
  });

  it('about debits says nothing of what the person paid or owes, and reserves both, to the bank too', () => {
    const paid: CaseFile = { ...emptyFile, payments: [{ on: '2026-11-20', amount: yuan(850), after: 0 }] };
    for (const file of [emptyFile, paid])
      for (const id of ['debitBank', 'debitLender'] as const) {
        const text = textOf(documentOf(id, told('autoDebit', file)));
        expect(text).toContain('不是对欠款和金额的确认，也不是还款的承诺');
        expect(text).not.toMatch(/日付|我(?:已?还|已?付)|欠的本金/);
        for (const place of ['从哪张卡扣的', '收款方']) expect(text).toContain(place);
      }
  });
});

describe('a short notice', () => {
  const debts: Debt[] = [
    { product: 'huabei', total: yuan(3000) },
    { product: 'xinyonggou', lender: '甲银行', total: yuan(2000) },
    { product: 'xinyongdai', lender: '乙银行股份有限公司', total: yuan(1000) },
  ];
  const situations = ['agentPaid', 'noAccess', 'defrauded', 'settled', 'student', 'autoDebit', 'helper'] as const;
  const one = told('agentPaid');
  const several = { ...one, situations: [...situations], debts };
  const withOne = { ...several, debts: debts.slice(1, 2) };
  const notices: readonly DocumentId[] = [
    ...(Object.values(toLenders) as DocumentId[]),
    'addressNotice',
    'mandate',
    'heirsLetter',
  ];

  it.each(notices)('names one lender, and none where several are talked to: each gets its own: %s', (id) => {
    expect(textOf(documentOf(id, withOne))).toContain('甲银行');
    const text = textOf(documentOf(id, several));
    expect(text).not.toMatch(/甲银行|乙银行|蚂蚁/);
    expect(text).toContain('【一家一份，这里只写收这一份的那家】');
  });
});

describe('what was paid before any plan', () => {
  const payments = [
    { on: '2026-11-02', amount: yuan(500), after: 0 },
    { on: '2026-11-20', amount: yuan(300), after: 0 },
  ] as const;
  const brief = briefOfWalk(walkStory(paidFirst), { ...emptyFile, payments: [...payments] });

  it.each(['letter', 'complaint', 'timeline'] as const)('stands with day and amount in the %s', (id) => {
    const text = textOf(documentOf(id, brief));
    for (const { on, amount } of payments) {
      expect(text).toContain(dateText(on));
      expect(text).toContain(amountText(amount));
    }
  });
});
