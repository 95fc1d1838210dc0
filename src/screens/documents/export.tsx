import { FileText, FileType, Image, type LucideIcon, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { type CaseDocument, textOf } from '#documents/blocks/document.ts';
import { fileNameOf } from '#text/file-name.ts';
import { fill } from '#text/fill.ts';
import { exportWords as words } from '#words/documents/export.ts';
import { copying } from '#words/engine/copying.ts';
import { inAppBrowser } from '../shell/in-app-browser.ts';
import { canPrint } from '../shell/printing.ts';
import { PictureOf } from './export-picture.tsx';
import { InAppHelp } from './in-app-help.tsx';
import { canDownload } from './save-file.ts';
import { useFile } from './use-file.ts';
import { usePrinting } from './use-printing.tsx';

interface ExportDocumentProps {
  readonly caseDocument: CaseDocument;
  /** The name of the files, without extension; best one that does not mention debts. */
  readonly name: string;
  /** True for what somebody received by a link. */
  readonly isShared?: boolean;
}

interface OptionProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
}

/** A button to export, with an icon of the file's kind in a column of its own. */
function ExportOption({ icon: Icon, label, isBusy, onClick }: OptionProps) {
  return (
    <div className="mr-2 mb-2 flex-auto">
      <Button look="quiet" aria-disabled={isBusy} onClick={isBusy ? undefined : onClick}>
        <Icon aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2 flex-none" />
        {label}
      </Button>
    </div>
  );
}

/** A text file with a byte order mark and CRLF, so that old editors recognise UTF-8 and the line ends. */
const fileText = (text: string): Blob =>
  new Blob([`\ufeff${text.replace(/\n/g, '\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });

async function wordFile(caseDocument: CaseDocument): Promise<Blob> {
  const { wordOf } = await import('#documents/writers/word.ts');
  return wordOf(caseDocument);
}

/** Why some options are missing in a browser of its own and what to do instead; null where all are there. */
function missing(prints: boolean, keepsFiles: boolean): string | null {
  if (!keepsFiles) return words.only.noFiles;
  return prints ? null : words.only.noPrint;
}

/** Every export that works in this browser: copied, printed, as a file or as a picture. */
export function ExportDocument({ caseDocument, name, isShared = false }: ExportDocumentProps) {
  const text = textOf(caseDocument);
  const [drawn, setDrawn] = useState<{ readonly text: string; readonly attempt: number } | null>(null);
  const { told, isBusy, save } = useFile(words);
  const { printDocument, sheet } = usePrinting(caseDocument);
  const prints = canPrint();
  const keepsFiles = canDownload();
  const app = inAppBrowser();
  const why = app === null ? missing(prints, keepsFiles) : null;
  const file = (ending: string) => fileNameOf(name, ending, words.unnamed);
  const saveWord = () => save(file('docx'), () => wordFile(caseDocument));
  const saveText = () => save(file('txt'), async () => fileText(text));
  return (
    <section aria-label={fill(words.label, { name })} className="no-print">
      <CopyButton
        key={text}
        text={text}
        words={{ copy: words.copy, copied: copying.copied, byHand: copying.copyByHand }}
      />
      <div className="-mr-2 flex flex-wrap">
        {prints && <ExportOption icon={Printer} label={words.print} isBusy={isBusy} onClick={printDocument} />}
        <ExportOption
          icon={Image}
          label={words.picture}
          isBusy={isBusy}
          onClick={() => setDrawn({ text, attempt: (drawn?.attempt ?? 0) + 1 })}
        />
        {keepsFiles && <ExportOption icon={FileType} label={words.word} isBusy={isBusy} onClick={saveWord} />}
        {keepsFiles && <ExportOption icon={FileText} label={words.text} isBusy={isBusy} onClick={saveText} />}
      </div>
      {app !== null && <InAppHelp app={app} about="files" isShared={isShared} />}
      {why !== null && <p className="mt-2 text-hint text-ink-soft">{why}</p>}
      {why !== null && !keepsFiles && <p className="mt-2 text-hint text-ink-soft">{words.elsewhere}</p>}
      <p role="status" className="mt-2 text-hint text-ink-soft">
        {told}
      </p>
      {drawn?.text === text && <PictureOf key={`${drawn.attempt} ${text}`} caseDocument={caseDocument} name={name} />}
      {sheet}
    </section>
  );
}
