import type { ComponentType } from 'react';
import type { Position } from '#machines/replay.ts';
import type { OutcomeId, ScreenId } from '#model/screens.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The computed part of a screen, between its guidance and its answers. Each is fetched when it is first shown. */
export const panelOf: { readonly [S in ScreenId]?: ComponentType<ScreenProps> } = {
  firstStep: lazyWithPreload(() => import('../assess/first-step-panel.tsx').then((all) => all.FirstStepPanel)),
  courtTodo: lazyWithPreload(() => import('../urgent/court-panel.tsx').then((all) => all.CourtPanel)),
  harassment: lazyWithPreload(() => import('../urgent/incident-log.tsx').then((all) => all.IncidentLog)),
  script: lazyWithPreload(() => import('../contact/contact-panel.tsx').then((all) => all.ContactPanel)),
  howItWent: lazyWithPreload(() => import('../contact/contact-panel.tsx').then((all) => all.NotePanel)),
  followUp: lazyWithPreload(() => import('../contact/follow-up-panel.tsx').then((all) => all.FollowUpPanel)),
  submit: lazyWithPreload(() => import('../contact/contact-panel.tsx').then((all) => all.NotePanel)),
  checklist: lazyWithPreload(() => import('../evidence/checklist-panel.tsx').then((all) => all.ChecklistPanel)),
  summary: lazyWithPreload(() => import('../budget/summary-panel.tsx').then((all) => all.SummaryPanel)),
  nothingLeft: lazyWithPreload(() => import('./how-are-you.tsx').then((all) => all.HowAreYou)),
  debts: lazyWithPreload(() => import('./noted-panel.tsx').then((all) => all.NotedPanel)),
  counter: lazyWithPreload(() => import('./noted-panel.tsx').then((all) => all.NotedPanel)),
  overOffer: lazyWithPreload(() => import('../propose/over-offer-panel.tsx').then((all) => all.OverOfferPanel)),
  letter: lazyWithPreload(() => import('../propose/letter-panel.tsx').then((all) => all.LetterPanel)),
  counterCheck: lazyWithPreload(() => import('../propose/verdict-panel.tsx').then((all) => all.VerdictPanel)),
  closeGaps: lazyWithPreload(() => import('../agreement/gaps-panel.tsx').then((all) => all.GapsPanel)),
  decoded: lazyWithPreload(() => import('../refused/reply-panel.tsx').then((all) => all.ReplyPanel)),
  revise: lazyWithPreload(() => import('../refused/revise-panel.tsx').then((all) => all.RevisePanel)),
  income: lazyWithPreload(() => import('../budget/funded-panel.tsx').then((all) => all.FundedPanel)),
  spending: lazyWithPreload(() => import('../budget/funded-panel.tsx').then((all) => all.FundedPanel)),
  oneOffs: lazyWithPreload(() => import('../budget/funded-panel.tsx').then((all) => all.FundedPanel)),
  stopHere: lazyWithPreload(() => import('../refused/signs-panel.tsx').then((all) => all.SignsPanel)),
  visitHelp: lazyWithPreload(() => import('../refused/help-panel.tsx').then((all) => all.HelpPanel)),
  legalAdvice: lazyWithPreload(() => import('../refused/legal-panel.tsx').then((all) => all.LegalPanel)),
  outsideResult: lazyWithPreload(() => import('../refused/complaint-days.tsx').then((all) => all.ComplaintDays)),
  checkIn: lazyWithPreload(() => import('../keep/keep-panel.tsx').then((all) => all.SchedulePanel)),
  missSoon: lazyWithPreload(() => import('../keep/keep-panel.tsx').then((all) => all.MissSoonPanel)),
};

/** What an outcome shows besides its words. */
export const restOf: { readonly [S in OutcomeId]?: ComponentType<{ readonly position: Position }> } = {
  comeBack: lazyWithPreload(() => import('../assess/come-back-panel.tsx').then((all) => all.ComeBackPanel)),
  onTrack: lazyWithPreload(() => import('../keep/keep-panel.tsx').then((all) => all.SchedulePanel)),
  settled: lazyWithPreload(() => import('../recover/settled-panel.tsx').then((all) => all.SettledPanel)),
};
