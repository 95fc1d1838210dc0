import { choice, datedTask, outcome, several, task, valued } from '../kinds.ts';
import { filedComplaint, funds, isoDateValue } from '../values.ts';

const place = (code: number) => ({ stage: 'refused', code }) as const;
const blank = (code: number) => ({ stage: 'refused', code, startsBlank: true }) as const;

export const refused = {
  whatTheySaid: choice(
    blank(55),
    'noPolicy',
    'payAll',
    'shortTerm',
    'brokePlan',
    'noReason',
    'payFirst',
    'needApproval',
    'thinPapers',
    'notOverdueYet',
    'outsourced',
    'sold',
    'notYou',
  ),
  decoded: task(place(56), 'again', 'routes', 'rest'),
  routes: choice(place(57), 'revise', 'funds', 'help', 'complain', 'legal', 'wait', 'spoke'),
  revise: task(place(58), 'ready', 'rest'),
  funds: valued(place(59), 'funds', funds, 'none'),
  scamGate: several(blank(60), ['feeFirst', 'codes', 'fakePapers', 'promise', 'bringFriend', 'coldCall'], {}, 'none'),
  stopHere: task(place(61), 'stopped', 'gave'),
  whichHelp: choice(place(62), 'hotline', 'legalAid', 'mediation', 'courtMediation', 'relief', 'lawyer'),
  visitHelp: datedTask(place(63), 'went', isoDateValue, 'went', 'notYet'),
  complaint: datedTask(place(64), 'filed', filedComplaint, 'filed', 'notYet'),
  legal: choice(place(65), 'sued', 'wrongAmount', 'tooHigh', 'harassed', 'brokeAgreement', 'onlyRefused'),
  legalAdvice: task(place(66), 'asked', 'notYet'),
  outsideResult: choice(blank(67), 'agreed', 'reopened', 'nothing', 'waiting', 'judgment'),
  judgment: outcome(place(68)),
  waitUntil: datedTask(place(69), 'set', isoDateValue, 'set', 'again'),
} as const;
