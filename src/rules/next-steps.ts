import { type ScreenId, screens } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';
import { isAboutAsksOnly } from './asks-only.ts';
import { type Facts, isAboutRest, isRenegotiating, leftEachMonth } from './case-facts.ts';
import { mayBeTimeBarred } from './limitation.ts';

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
  | 'heirsUntouched'
  | 'heirsLetter'
  | 'heirsLawyer'
  | 'trialRest'
  | 'addedRest'
  | 'selfService'
  | 'speakEarly'
  | 'checkBooking'
  | 'callAgain'
  | 'certificateAgain'
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
  | 'waitForDay'
  | 'renegotiate'
  | 'lawyerFirst'
  | 'verifyOnly'
  | 'timingAgain';

export type NextStep = (typeof inOrder)[number] | SideStep;

const follow = (from: (typeof inOrder)[number], ...left: readonly NextStep[]): readonly NextStep[] =>
  inOrder.slice(inOrder.indexOf(from)).filter((step) => !left.includes(step));

/** The steps that follow the screens of a stage where all goes well; detours are left out. */
const afterStage: Readonly<Record<Stage, readonly NextStep[]>> = {
  assess: follow('contact', 'followUp'),
  urgent: ['urgent', 'contact', 'evidence'],
  contact: follow('contact', 'followUp'),
  evidence: follow('evidence'),
  budget: follow('budget'),
  propose: follow('letter'),
  agreement: follow('agreement'),
  keep: ['keep', 'speakEarly', 'clearance'],
  recover: ['creditReport', 'lookBack', 'keepProof'],
  refused: ['freeHelp', 'tellResult', 'contactAgain'],
};

const ofHeirs: readonly NextStep[] = ['heirsUntouched', 'heirsLetter', 'heirsLawyer'];

/** Screens whose own step is another than that of their stage. */
const afterScreen: Readonly<Partial<Record<ScreenId, readonly NextStep[]>>> = {
  urgent: afterStage.urgent,
  heirs: ofHeirs,
  estate: ofHeirs,
  heirsRest: ofHeirs,
  selfService: ['selfService', 'contact', 'evidence'],
  handled: ['checkBooking', 'keep', 'comeBack'],
  comeBack: ['comeBack', 'contact', 'evidence'],
  followUp: follow('followUp'),
  summary: follow('terms'),
  nothingLeft: follow('letter'),
  terms: follow('terms'),
  overOffer: follow('terms'),
  submit: follow('submit'),
  reply: ['reply', 'agreement', 'termsNoted'],
  counter: follow('counter'),
  counterCheck: follow('counter'),
  finalTerms: follow('termsNoted'),
  missSoon: ['speakEarly', 'renegotiate', 'budget'],
  clearance: follow('clearance'),
  lookBack: ['lookBack', 'keepProof', 'creditReport'],
  settled: ['keepProof', 'creditReport', 'lookBack'],
  whatTheySaid: ['askWhy', 'contactAgain', 'chooseRoute'],
  decoded: ['askWhy', 'contactAgain', 'chooseRoute'],
  routes: ['chooseRoute', 'tellResult', 'contactAgain'],
  revise: follow('budget'),
  funds: ['findMoney', 'budget', 'terms'],
  complaint: ['complain', 'tellResult', 'contactAgain'],
  legal: ['askLawyer', 'tellResult', 'contactAgain'],
  legalAdvice: ['askLawyer', 'tellResult', 'contactAgain'],
  outsideResult: ['tellResult', 'chooseRoute', 'contactAgain'],
  judgment: ['afterJudgment', 'askLawyer', 'evidence'],
  waitUntil: ['waitForDay', 'evidence', 'contactAgain'],
};

const after = (screen: ScreenId): readonly NextStep[] => afterScreen[screen] ?? afterStage[screens[screen].stage];

const shown = 3;

/** The next three steps from a screen. On `comeBack`, where the road only rests, those after the screen before it. */
export function nextSteps(screen: ScreenId, restsAfter: ScreenId | null): readonly NextStep[] {
  if (screen !== 'comeBack' || restsAfter === null) return after(screen).slice(0, shown);
  const next = after(restsAfter);
  return (['comeBack', ...next.filter((step) => step !== 'comeBack')] as const).slice(0, shown);
}

/** The steps where the terms are a trial: its last instalment is followed by talking about the rest. */
export const stepsOfTrial = (steps: readonly NextStep[]): readonly NextStep[] =>
  steps.map((step) => (step === 'clearance' ? 'trialRest' : step));

/**
 * The steps as this case needs them: while its claim may have expired, a lawyer comes first and nothing is offered; an
 * agreement in force is renegotiated instead of a first contact; where a month leaves nothing, the letter says so.
 */
export function stepsFor(facts: Facts, steps: readonly NextStep[]): readonly NextStep[] {
  if (mayBeTimeBarred(facts)) return ['lawyerFirst', 'verifyOnly', 'timingAgain'];
  // Where no instalment was agreed there is none to keep: the next talk is prepared.
  if (isAboutAsksOnly(facts) && steps.includes('keep')) return ['comeBack', 'budget', 'evidence'];
  const left = leftEachMonth(facts);
  if (steps[0] === 'terms' && left !== null && left.amount <= 0) return nextSteps('nothingLeft', null);
  const isAnew = isRenegotiating(facts) && !facts.lenderBrokeAgreement;
  const rest = facts.inForce?.trial ? 'trialRest' : 'addedRest';
  const anew = isAboutRest(facts) ? rest : 'renegotiate';
  const own = isAnew ? steps.map((step) => (step === 'contact' ? anew : step)) : steps;
  return facts.agreed?.trial ? stepsOfTrial(own) : own;
}
