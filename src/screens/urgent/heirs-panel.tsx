import type { Position } from '#machines/replay.ts';
import { heirsPanelWords as words } from '#words/urgent/heirs-panel.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { IncidentLog } from './incident-log.tsx';

/** What an heir hands in, and the log of what collectors did. */
export const HeirsDocuments = ({ position }: { readonly position: Position }) => (
  <>
    <DocumentHere id="renunciation" position={position} />
    <DocumentHere id="heirsLetter" position={position} />
    <IncidentLog lead={words.logLead} />
    <DocumentHere id="timeline" position={position} />
  </>
);

/** For somebody who has told of debts of their own: those of the dead need a record of their own. */
export function AnotherRecord({ position }: { readonly position: Position }) {
  if (position.facts.borrowerDied) return null;
  return (
    <>
      <p>{words.another}</p>
      <RouteLink to={pageRoute('again')} className="flex min-h-12 items-center text-jade underline">
        {words.toAnother}
      </RouteLink>
    </>
  );
}
