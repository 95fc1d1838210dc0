import { CopyButton } from '#components/copy-button.tsx';
import { fill } from '#text/fill.ts';
import { inAppWords as words } from '#words/shell/in-app-browser.ts';
import type { InAppBrowser } from '../shell/in-app-browser.ts';

interface InAppHelpProps {
  readonly app: InAppBrowser;
  /** What cannot be done here. */
  readonly about: 'files' | 'calendar';
  /** True on the page of a shared link, which has a link of its own to take elsewhere. */
  readonly isShared: boolean;
}

/** Why something is not offered inside another app, and the next best that works. */
export function InAppHelp({ app, about, isShared }: InAppHelpProps) {
  const { copy, picture, days, open, openShared } = words.ways;
  // Days are in no other browser: the case stays in this one.
  const takesElsewhere = !isShared && about === 'files';
  const ways = [
    ...(about === 'files' ? [copy, picture] : [days]),
    ...(isShared ? [openShared] : takesElsewhere ? [open] : []),
  ];
  return (
    <div className="mt-2 text-hint text-ink-soft">
      <p>{fill(words[about], { app: words.names[app] })}</p>
      <ul className="my-2 list-disc pl-5">
        {ways.map((way) => (
          <li key={way} className="my-1">
            {way}
          </li>
        ))}
      </ul>
      {takesElsewhere && <CopyButton text={location.href.replace(/[?#].*/, '')} words={words.address} />}
    </div>
  );
}
