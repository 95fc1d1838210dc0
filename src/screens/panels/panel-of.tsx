import type { ComponentType } from 'react';
import type { Position } from '#machines/replay.ts';
import type { OutcomeId, ScreenId } from '#model/screens.ts';
import { part } from '../part.tsx';
import type { ScreenProps } from '../screen-props.ts';

/** The computed part of a screen, between its guidance and its answers. Each is fetched when it is first shown. */
export const panelOf: { readonly [S in ScreenId]?: ComponentType<ScreenProps> } = {
  firstStep: part(() => import('./first-step-panel.tsx').then((all) => all.FirstStepPanel)),
  courtTodo: part(() => import('./court-panel.tsx').then((all) => all.CourtPanel)),
  harassment: part(() => import('./incident-log.tsx').then((all) => all.IncidentLog)),
  script: part(() => import('./contact-panel.tsx').then((all) => all.ContactPanel)),
  howItWent: part(() => import('./contact-panel.tsx').then((all) => all.NotePanel)),
  followUp: part(() => import('./follow-up-panel.tsx').then((all) => all.FollowUpPanel)),
  submit: part(() => import('./contact-panel.tsx').then((all) => all.NotePanel)),
  checklist: part(() => import('./checklist-panel.tsx').then((all) => all.ChecklistPanel)),
  summary: part(() => import('./summary-panel.tsx').then((all) => all.SummaryPanel)),
  nothingLeft: part(() => import('./how-are-you.tsx').then((all) => all.HowAreYou)),
  debts: part(() => import('./noted-panel.tsx').then((all) => all.NotedPanel)),
  counter: part(() => import('./noted-panel.tsx').then((all) => all.NotedPanel)),
  overOffer: part(() => import('./over-offer-panel.tsx').then((all) => all.OverOfferPanel)),
  letter: part(() => import('./letter-panel.tsx').then((all) => all.LetterPanel)),
  counterCheck: part(() => import('./verdict-panel.tsx').then((all) => all.VerdictPanel)),
  closeGaps: part(() => import('./gaps-panel.tsx').then((all) => all.GapsPanel)),
  decoded: part(() => import('./reply-panel.tsx').then((all) => all.ReplyPanel)),
  revise: part(() => import('./revise-panel.tsx').then((all) => all.RevisePanel)),
  income: part(() => import('./funded-panel.tsx').then((all) => all.FundedPanel)),
  spending: part(() => import('./funded-panel.tsx').then((all) => all.FundedPanel)),
  oneOffs: part(() => import('./funded-panel.tsx').then((all) => all.FundedPanel)),
  stopHere: part(() => import('./signs-panel.tsx').then((all) => all.SignsPanel)),
  visitHelp: part(() => import('./help-panel.tsx').then((all) => all.HelpPanel)),
  legalAdvice: part(() => import('./legal-panel.tsx').then((all) => all.LegalPanel)),
  outsideResult: part(() => import('./complaint-days.tsx').then((all) => all.ComplaintDays)),
  checkIn: part(() => import('./keep-panel.tsx').then((all) => all.SchedulePanel)),
  missSoon: part(() => import('./keep-panel.tsx').then((all) => all.MissSoonPanel)),
};

/** What an outcome shows besides its words. */
export const restOf: { readonly [S in OutcomeId]?: ComponentType<{ readonly position: Position }> } = {
  comeBack: part(() => import('./come-back-panel.tsx').then((all) => all.ComeBackPanel)),
  onTrack: part(() => import('./keep-panel.tsx').then((all) => all.SchedulePanel)),
  settled: part(() => import('./settled-panel.tsx').then((all) => all.SettledPanel)),
};
