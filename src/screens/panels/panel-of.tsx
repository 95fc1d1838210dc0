import { type ComponentType, lazy } from 'react';
import type { Position } from '#machines/replay.ts';
import type { OutcomeId, ScreenId } from '#model/screens.ts';
import type { ScreenProps } from '../screen-props.ts';

/** The computed part of a screen, between its guidance and its answers. Each is fetched when it is first shown. */
export const panelOf: { readonly [S in ScreenId]?: ComponentType<ScreenProps> } = {
  firstStep: lazy(() => import('./first-step-panel.tsx').then((all) => ({ default: all.FirstStepPanel }))),
  courtTodo: lazy(() => import('./court-panel.tsx').then((all) => ({ default: all.CourtPanel }))),
  script: lazy(() => import('./contact-panel.tsx').then((all) => ({ default: all.ContactPanel }))),
  howItWent: lazy(() => import('./contact-panel.tsx').then((all) => ({ default: all.NotePanel }))),
  followUp: lazy(() => import('./contact-panel.tsx').then((all) => ({ default: all.NotePanel }))),
  submit: lazy(() => import('./contact-panel.tsx').then((all) => ({ default: all.NotePanel }))),
  checklist: lazy(() => import('./checklist-panel.tsx').then((all) => ({ default: all.ChecklistPanel }))),
  summary: lazy(() => import('./summary-panel.tsx').then((all) => ({ default: all.SummaryPanel }))),
  nothingLeft: lazy(() => import('./how-are-you.tsx').then((all) => ({ default: all.HowAreYou }))),
  overOffer: lazy(() => import('./over-offer-panel.tsx').then((all) => ({ default: all.OverOfferPanel }))),
  letter: lazy(() => import('./letter-panel.tsx').then((all) => ({ default: all.LetterPanel }))),
  counterCheck: lazy(() => import('./verdict-panel.tsx').then((all) => ({ default: all.VerdictPanel }))),
  closeGaps: lazy(() => import('./gaps-panel.tsx').then((all) => ({ default: all.GapsPanel }))),
  decoded: lazy(() => import('./reply-panel.tsx').then((all) => ({ default: all.ReplyPanel }))),
  revise: lazy(() => import('./revise-panel.tsx').then((all) => ({ default: all.RevisePanel }))),
  income: lazy(() => import('./funded-panel.tsx').then((all) => ({ default: all.FundedPanel }))),
  stopHere: lazy(() => import('./signs-panel.tsx').then((all) => ({ default: all.SignsPanel }))),
  visitHelp: lazy(() => import('./help-panel.tsx').then((all) => ({ default: all.HelpPanel }))),
  legalAdvice: lazy(() => import('./legal-panel.tsx').then((all) => ({ default: all.LegalPanel }))),
  outsideResult: lazy(() => import('./complaint-days.tsx').then((all) => ({ default: all.ComplaintDays }))),
  checkIn: lazy(() => import('./keep-panel.tsx').then((all) => ({ default: all.SchedulePanel }))),
  missSoon: lazy(() => import('./keep-panel.tsx').then((all) => ({ default: all.MissSoonPanel }))),
};

/** What an outcome shows besides its words. */
export const restOf: { readonly [S in OutcomeId]?: ComponentType<{ readonly position: Position }> } = {
  comeBack: lazy(() => import('./come-back-panel.tsx').then((all) => ({ default: all.ComeBackPanel }))),
  onTrack: lazy(() => import('./keep-panel.tsx').then((all) => ({ default: all.SchedulePanel }))),
  settled: lazy(() => import('./settled-panel.tsx').then((all) => ({ default: all.SettledPanel }))),
};
