import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { inAppWords } from '#words/shell/in-app-browser.ts';
import { canDownload } from '../documents/save-file.ts';
import { inAppBrowser } from '../shell/in-app-browser.ts';
import { canShareFiles } from './backup-file.ts';
import { CopyBackup, SaveBackup, ShareBackup } from './backup-ways.tsx';
import type { BackupsHere } from './use-backups.ts';

const words = backupPage.make;

/** Why only the text is offered; null where files can be saved. */
function whyText(): string | null {
  const app = inAppBrowser();
  if (app !== null) return fill(words.inApp, { app: inAppWords.names[app] });
  return canDownload() ? null : words.noFiles;
}

/** Making a backup of everything, in every way this browser has. */
export function MakeBackup({ backups, cases, text, onMade }: BackupsHere) {
  const why = whyText();
  const madeOn = backups.log()?.madeOn;
  return (
    <Section title={words.title}>
      <p>{fill(words.holds, { n: String(cases.length) })}</p>
      <p className="mt-2 text-hint text-ink-soft">{backups.seal === null ? words.care : words.careSealed}</p>
      {why === null && <SaveBackup text={text} onMade={onMade} look="primary" />}
      {why === null && canShareFiles() && <ShareBackup text={text} onMade={onMade} />}
      {why !== null && <p className="mt-3 text-hint">{why}</p>}
      <CopyBackup text={text} onMade={onMade} />
      <p className="text-hint text-ink-soft">
        {madeOn === undefined ? words.neverMade : fill(words.madeOn, { date: weekdayText(madeOn) })}
      </p>
    </Section>
  );
}
