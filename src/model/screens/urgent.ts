import { choice, several, task, valued } from '../kinds.ts';
import { isoDateValue } from '../values.ts';

export const urgent = {
  holdOn: task({ stage: 'urgent', code: 11 }, 'goOn', 'rest'),
  callerStop: task({ stage: 'urgent', code: 12 }, 'safe', 'gave'),
  scamRescue: task({ stage: 'urgent', code: 13 }, 'noted'),
  courtPaper: choice(
    { stage: 'urgent', code: 14, startsBlank: true },
    'order',
    'summons',
    'judgment',
    'enforcement',
    'mediation',
    'letter',
    'unsure',
  ),
  serviceDate: valued({ stage: 'urgent', code: 15, startsBlank: true }, 'pastDate', isoDateValue, 'unknown'),
  namedDay: valued({ stage: 'urgent', code: 70, startsBlank: true }, 'day', isoDateValue, 'none'),
  orderDispute: several(
    { stage: 'urgent', code: 16, startsBlank: true },
    ['amount', 'rate', 'paidPart', 'notMine', 'agreed', 'onlyNoMoney', 'unsure'],
    { exclusive: ['onlyNoMoney', 'unsure'] },
  ),
  courtTodo: task({ stage: 'urgent', code: 17 }, 'noted', 'rest'),
  debtSold: task({ stage: 'urgent', code: 18 }, 'pending', 'real', 'fake'),
  harassment: task({ stage: 'urgent', code: 19 }, 'noted'),
  notMyLoan: task({ stage: 'urgent', code: 20 }, 'others', 'only'),
  /** The situations that are met seldom, so that they do not lengthen the list of what is urgent. */
  situation: choice(
    { stage: 'urgent', code: 80, startsBlank: true },
    'agentPaid',
    'defrauded',
    'childSpent',
    'settled',
    'wrongReport',
    'student',
    'noMoney',
    'autoDebit',
    'helper',
  ),
  living: several(
    { stage: 'urgent', code: 82, startsBlank: true },
    ['lost0', 'lost1', 'lost5', 'lost10', 'unpaid', 'family', 'ill', 'away'],
    { emptyAllowed: true },
  ),
  situationTodo: task({ stage: 'urgent', code: 81 }, 'noted', 'rest'),
} as const;
