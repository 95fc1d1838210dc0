import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { Section } from '#components/section.tsx';
import { backupPage } from '#words/backup/backup-page.ts';
import { canDownload } from '../documents/save-file.ts';
import { pageRoute } from '../shell/address.ts';
import { inAppBrowser } from '../shell/in-app-browser.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { canShareFiles } from './backup-file.ts';
import { CopyBackup, SaveBackup, ShareBackup } from './backup-ways.tsx';
import type { BackupsHere } from './use-backups.ts';

const words = backupPage.move;
type Way = keyof typeof words.ways;

/** The ways to another phone or browser that this browser has, the surest first; the last one takes only the result. */
function waysHere(): readonly Way[] {
  if (inAppBrowser() !== null) return ['textFromApp', 'text', 'link'];
  if (!canDownload()) return ['text', 'link'];
  return canShareFiles() ? ['share', 'file', 'text', 'link'] : ['file', 'text', 'link'];
}

const look = 'inline-flex min-h-12 items-center text-jade underline';
const CopyAddress = () => <CopyButton text={location.href.replace(/[?#].*/, '')} words={words.address} />;

/** What is done at each of the three steps. */
function doingsOf(way: Way, backup: Pick<BackupsHere, 'text' | 'onMade'>): readonly ReactNode[] {
  switch (way) {
    case 'share':
      return [<ShareBackup key={way} {...backup} />, <CopyAddress key="address" />];
    case 'file':
      return [<SaveBackup key={way} {...backup} />, <CopyAddress key="address" />];
    case 'text':
      return [<CopyBackup key={way} {...backup} />, <CopyAddress key="address" />];
    // The browser is opened first: copying the address afterwards would take the place of the backup.
    case 'textFromApp':
      return [<CopyAddress key="address" />, <CopyBackup key={way} {...backup} />];
    case 'link':
      return [
        <RouteLink key={way} to={pageRoute('share')} className={look}>
          {words.share}
        </RouteLink>,
      ];
  }
}

/** Taking everything to another phone or another browser: three steps, and another way where one of them fails. */
export function Move({ text, onMade }: BackupsHere) {
  const [ways] = useState(waysHere);
  const [at, setAt] = useState(0);
  const way = ways[at] ?? 'link';
  const { title, steps } = words.ways[way];
  const doings = doingsOf(way, { text, onMade });
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  return (
    <Section title={words.title}>
      <p>{inAppBrowser() === null ? words.lead : words.leadFromApp}</p>
      <h3 ref={heading} tabIndex={-1} className="mt-4 font-bold">
        {title}
      </h3>
      <ol className="my-2 list-decimal pl-6">
        {steps.map((step, nth) => (
          <li key={step} className="my-2">
            {step}
            {doings[nth]}
          </li>
        ))}
      </ol>
      <Button look="quiet" onClick={() => setAt((at + 1) % ways.length)}>
        {at === ways.length - 1 ? words.first : words.another}
      </Button>
      <p className="mt-3 text-hint text-ink-soft">{words.done}</p>
      <RouteLink to={pageRoute('data')} className={look}>
        {words.toData}
      </RouteLink>
    </Section>
  );
}
