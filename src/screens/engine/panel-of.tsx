import type { ComponentType } from 'react';
import type { Position } from '#machines/replay.ts';
import type { OutcomeId, ScreenId } from '#model/screens.ts';
import { part } from '../shell/lazy-with-preload.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The computed part of a screen, between its guidance and its answers. Each is fetched when it is first shown. */
export const panelOf: { readonly [S in ScreenId]?: ComponentType<ScreenProps> } = {
  firstStep: part(() => import('../assess/first-step-panel.tsx').then((all) => all.FirstStepPanel)),
  courtTodo: part(() => import('../urgent/court-panel.tsx').then((all) => all.CourtPanel)),
  harassment: part(() => import('../urgent/incident-log.tsx').then((all) => all.IncidentLog)),
  script: part(() => import('../contact/contact-panel.tsx').then((all) => all.ContactPanel)),
  howItWent: part(() => import('../contact/contact-panel.tsx').then((all) => all.NotePanel)),
  followUp: part(() => import('../contact/follow-up-panel.tsx').then((all) => all.FollowUpPanel)),
  submit: part(() => import('../contact/contact-panel.tsx').then((all) => all.NotePanel)),
  checklist: part(() => import('../evidence/checklist-panel.tsx').then((all) => all.ChecklistPanel)),
  summary: part(() => import('../budget/summary-panel.tsx').then((all) => all.SummaryPanel)),
  nothingLeft: part(() => import('./how-are-you.tsx').then((all) => all.HowAreYou)),
  debts: part(() => import('./noted-panel.tsx').then((all) => all.NotedPanel)),
  counter: part(() => import('./noted-panel.tsx').then((all) => all.NotedPanel)),
  overOffer: part(() => import('../propose/over-offer-panel.tsx').then((all) => all.OverOfferPanel)),
  letter: part(() => import('../propose/letter-panel.tsx').then((all) => all.LetterPanel)),
  counterCheck: part(() => import('../propose/verdict-panel.tsx').then((all) => all.VerdictPanel)),
  closeGaps: part(() => import('../agreement/gaps-panel.tsx').then((all) => all.GapsPanel)),
  decoded: part(() => import('../refused/reply-panel.tsx').then((all) => all.ReplyPanel)),
  revise: part(() => import('../refused/revise-panel.tsx').then((all) => all.RevisePanel)),
  income: part(() => import('../budget/funded-panel.tsx').then((all) => all.FundedPanel)),
  spending: part(() => import('../budget/funded-panel.tsx').then((all) => all.FundedPanel)),
  oneOffs: part(() => import('../budget/funded-panel.tsx').then((all) => all.FundedPanel)),
  stopHere: part(() => import('../refused/signs-panel.tsx').then((all) => all.SignsPanel)),
  visitHelp: part(() => import('../refused/help-panel.tsx').then((all) => all.HelpPanel)),
  legalAdvice: part(() => import('../refused/legal-panel.tsx').then((all) => all.LegalPanel)),
  outsideResult: part(() => import('../refused/complaint-days.tsx').then((all) => all.ComplaintDays)),
  checkIn: part(() => import('../keep/keep-panel.tsx').then((all) => all.SchedulePanel)),
  missSoon: part(() => import('../keep/keep-panel.tsx').then((all) => all.MissSoonPanel)),
};

/** What an outcome shows besides its words. */
export const restOf: { readonly [S in OutcomeId]?: ComponentType<{ readonly position: Position }> } = {
  comeBack: part(() => import('../assess/come-back-panel.tsx').then((all) => all.ComeBackPanel)),
  onTrack: part(() => import('../keep/keep-panel.tsx').then((all) => all.SchedulePanel)),
  settled: part(() => import('../recover/settled-panel.tsx').then((all) => all.SettledPanel)),
};
