import type { Words } from '../../types.ts';
import { abroad } from './situations/abroad.ts';
import { agentPaid } from './situations/agent-paid.ts';
import { autoDebit } from './situations/auto-debit.ts';
import { childSpent } from './situations/child-spent.ts';
import { defrauded } from './situations/defrauded.ts';
import { helper } from './situations/helper.ts';
import { noAccess } from './situations/no-access.ts';
import { noMoney } from './situations/no-money.ts';
import { otherLender } from './situations/other-lender.ts';
import { settled } from './situations/settled.ts';
import { student } from './situations/student.ts';
import { wrongReport } from './situations/wrong-report.ts';

export default {
  title: '今天先做这几件',
  shortName: '今天的事',
  why: '先把这一件办稳，后面的协商才有依据。',
  options: { noted: '我还有欠款要谈', rest: '只有这件事，先到这里' },
  instead: {
    noAccess,
    abroad,
    otherLender,
    noMoney,
    autoDebit,
    agentPaid,
    defrauded,
    childSpent,
    settled,
    wrongReport,
    student,
    helper,
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'situationTodo'>;
