import type { ScreenId } from '#model/screens.ts';

/** Steps in the order in which the road reaches them. */
const inOrder = [
  'contact',
  'followUp',
  'evidence',
  'budget',
  'terms',
  'letter',
  'submit',
  'reply',
  'counter',
  'agreement',
  'termsNoted',
  'keep',
  'clearance',
  'creditReport',
  'lookBack',
  'keepProof',
] as const;

/** Steps off the straight road. */
type SideStep =
  | 'urgent'
  | 'selfService'
  | 'speakEarly'
  | 'checkBooking'
  | 'comeBack'
  | 'contactAgain'
  | 'askWhy'
  | 'chooseRoute'
  | 'findMoney'
  | 'freeHelp'
  | 'complain'
  | 'askLawyer'
  | 'afterJudgment'
  | 'tellResult'
  | 'waitForDay';

export type NextStep = (typeof inOrder)[number] | SideStep;

const follow = (from: (typeof inOrder)[number], ...left: readonly NextStep[]): readonly NextStep[] =>
  inOrder.slice(inOrder.indexOf(from)).filter((step) => !left.includes(step));

/** The steps that follow a screen where all goes well; detours are left out. */
const afterScreen: Readonly<Record<ScreenId, readonly NextStep[]>> = {
  urgent: ['urgent', 'contact', 'evidence'],
  soFar: follow('contact', 'followUp'),
  products: follow('contact', 'followUp'),
  timing: follow('contact', 'followUp'),
  cause: follow('contact', 'followUp'),
  leftOver: follow('contact', 'followUp'),
  selfService: ['selfService', 'contact', 'evidence'],
  firstStep: follow('contact', 'followUp'),
  handled: ['checkBooking', 'keep', 'comeBack'],
  comeBack: ['comeBack', 'contact', 'evidence'],
  holdOn: ['urgent', 'contact', 'evidence'],
  callerStop: ['urgent', 'contact', 'evidence'],
  scamRescue: ['urgent', 'contact', 'evidence'],
  courtPaper: ['urgent', 'contact', 'evidence'],
  serviceDate: ['urgent', 'contact', 'evidence'],
  orderDispute: ['urgent', 'contact', 'evidence'],
  courtTodo: ['urgent', 'contact', 'evidence'],
  debtSold: ['urgent', 'contact', 'evidence'],
  harassment: ['urgent', 'contact', 'evidence'],
  notMyLoan: ['urgent', 'contact', 'evidence'],
  channel: follow('contact', 'followUp'),
  script: follow('contact', 'followUp'),
  howItWent: follow('contact', 'followUp'),
  followUp: follow('followUp'),
  truth: follow('evidence'),
  checklist: follow('evidence'),
  debts: follow('budget'),
  income: follow('budget'),
  spending: follow('budget'),
  oneOffs: follow('budget'),
  summary: follow('budget'),
  nothingLeft: follow('letter'),
  terms: follow('terms'),
  overOffer: follow('terms'),
  asks: follow('letter'),
  ceiling: follow('letter'),
  letter: follow('letter'),
  accuracy: follow('letter'),
  submit: follow('submit'),
  reply: ['reply', 'agreement', 'termsNoted'],
  counter: follow('counter'),
  counterCheck: follow('counter'),
  agreementCheck: follow('agreement'),
  written: follow('agreement'),
  closeGaps: follow('agreement'),
  finalTerms: follow('termsNoted'),
  checkIn: ['keep', 'speakEarly', 'clearance'],
  missSoon: ['speakEarly', 'contact', 'budget'],
  onTrack: ['keep', 'speakEarly', 'clearance'],
  clearance: follow('clearance'),
  creditReport: ['creditReport', 'lookBack', 'keepProof'],
  objection: ['creditReport', 'lookBack', 'keepProof'],
  lookBack: ['lookBack', 'keepProof', 'creditReport'],
  settled: ['keepProof', 'creditReport', 'lookBack'],
  whatTheySaid: ['askWhy', 'contactAgain', 'chooseRoute'],
  decoded: ['askWhy', 'contactAgain', 'chooseRoute'],
  routes: ['chooseRoute', 'tellResult', 'contactAgain'],
  revise: follow('budget'),
  funds: ['findMoney', 'budget', 'terms'],
  scamGate: ['freeHelp', 'tellResult', 'contactAgain'],
  stopHere: ['freeHelp', 'tellResult', 'contactAgain'],
  whichHelp: ['freeHelp', 'tellResult', 'contactAgain'],
  visitHelp: ['freeHelp', 'tellResult', 'contactAgain'],
  complaint: ['complain', 'tellResult', 'contactAgain'],
  legal: ['askLawyer', 'tellResult', 'contactAgain'],
  legalAdvice: ['askLawyer', 'tellResult', 'contactAgain'],
  outsideResult: ['tellResult', 'chooseRoute', 'contactAgain'],
  judgment: ['afterJudgment', 'askLawyer', 'evidence'],
  waitUntil: ['waitForDay', 'evidence', 'contactAgain'],
};

const shown = 3;

/** The next three steps from a screen. On `comeBack`, where the road only rests, those after the screen before it. */
export function nextSteps(screen: ScreenId, restsAfter: ScreenId | null): readonly NextStep[] {
  if (screen !== 'comeBack' || restsAfter === null) return afterScreen[screen].slice(0, shown);
  const next = afterScreen[restsAfter];
  return (['comeBack', ...next.filter((step) => step !== 'comeBack')] as const).slice(0, shown);
}
