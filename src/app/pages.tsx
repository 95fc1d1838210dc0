import { type ComponentType, lazy } from 'react';
import type { PageId } from '#screens/shell/address.ts';
import { lazyWithPreload } from '#screens/shell/lazy-with-preload.tsx';

const pages: Readonly<Record<PageId, ComponentType>> = {
  result: lazyWithPreload(() => import('#screens/result/result.tsx').then((all) => all.ResultPage)),
  answers: lazyWithPreload(() => import('#screens/overview/answers-page.tsx').then((all) => all.AnswersPage)),
  data: lazyWithPreload(() => import('#screens/overview/data-page.tsx').then((all) => all.DataPage)),
  helper: lazyWithPreload(() => import('#screens/share/helper.tsx').then((all) => all.HelperPage)),
  papers: lazyWithPreload(() => import('#screens/documents/documents-page.tsx').then((all) => all.DocumentsPage)),
  payments: lazyWithPreload(() => import('#screens/payments/payments-page.tsx').then((all) => all.PaymentsPage)),
  timeline: lazyWithPreload(() => import('#screens/today/timeline-page.tsx').then((all) => all.TimelinePage)),
  share: lazyWithPreload(() => import('#screens/share/share-page.tsx').then((all) => all.SharePage)),
  about: lazyWithPreload(() => import('#screens/overview/about-page.tsx').then((all) => all.AboutPage)),
  again: lazyWithPreload(() => import('#screens/today/again.tsx').then((all) => all.AgainPage)),
  rehearsal: lazyWithPreload(() => import('#screens/rehearsal/rehearsal-page.tsx').then((all) => all.RehearsalPage)),
  map: lazy(() => import('#screens/overview/map-page.tsx').then((all) => ({ default: all.MapPage }))),
  call: lazyWithPreload(() => import('#screens/call/call-page.tsx').then((all) => all.CallPage)),
  court: lazyWithPreload(() => import('#screens/today/court-page.tsx').then((all) => all.CourtPage)),
  backup: lazyWithPreload(() => import('#screens/backup/backup-page.tsx').then((all) => all.BackupPage)),
  passcode: lazyWithPreload(() => import('#screens/passcode/passcode-page.tsx').then((all) => all.PasscodePage)),
  message: lazyWithPreload(() => import('#screens/messages/message-page.tsx').then((all) => all.MessagePage)),
  settings: lazyWithPreload(() => import('#screens/overview/settings-page.tsx').then((all) => all.SettingsPage)),
  all: lazy(() => import('#screens/overview/all-text-page.tsx').then((all) => ({ default: all.AllTextPage }))),
};

/** A page beside the road. All of them are told apart here, so that what is loaded first need not name their files. */
export function Page({ id }: { readonly id: PageId }) {
  const Shown = pages[id];
  return <Shown />;
}
