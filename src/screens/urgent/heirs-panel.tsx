import { useState } from 'react';
import { useToday } from '#case/today.ts';
import { useUndoableAnswer } from '#case/undo-answer.ts';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import type { Position } from '#machines/replay.ts';
import { manageWords } from '#words/today/manage.ts';
import { heirsPanelWords as words } from '#words/urgent/heirs-panel.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import { useDeathNoted } from '../engine/use-death-noted.ts';
import { pageRoute, routeOfPosition } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { RouteLink, useNavigation } from '../shell/navigation.tsx';
import { HeirsTold } from './heirs-next.tsx';
import { IncidentLog } from './incident-log.tsx';

/** The way back for somebody who told of a death by mistake, whatever was told of since. What else is urgent stays. */
function Mistaken() {
  const answer = useUndoableAnswer();
  const { go } = useNavigation();
  const others = usePosition().facts.urgent.filter((tick) => tick !== 'special');
  const takeBack = () => {
    const stays = { key: 'urgent', option: 'given', value: others, intent: 'urgent' } as const;
    const position = answer({ key: 'urgent', option: 'none', intent: 'change' }, ...(others.length > 0 ? [stays] : []));
    go(routeOfPosition(position));
  };
  return (
    <div className="my-4">
      <Button look="quiet" onClick={takeBack}>
        {words.mistaken}
      </Button>
    </div>
  );
}

/** What an heir hands in, what came of it, and the log of what collectors did. */
export const HeirsDocuments = ({ position }: { readonly position: Position }) => (
  <>
    <DocumentHere id="renunciation" position={position} />
    <DocumentHere id="heirsLetter" position={position} />
    <HeirsTold />
    <IncidentLog lead={words.logLead} />
    <DocumentHere id="timeline" position={position} />
    <Mistaken />
  </>
);

/**
 * For somebody who has told of debts before: those of the dead need a record of their own. Where the ones told of were the
 * debts of the dead, nothing is to be kept of them any more but what a court asks for. An heir may owe nothing.
 */
export function AnotherRecord({ position }: { readonly position: Position }) {
  if (position.facts.borrowerDied) return <Mistaken />;
  return (
    <>
      <p>{words.own}</p>
      <RouteLink to={pageRoute('again')} className="flex min-h-12 items-center text-jade underline">
        {words.toAnother}
      </RouteLink>
      <OfTheDead />
    </>
  );
}

function OfTheDead() {
  const { startAgain } = useCaseSwitch();
  const { go } = useNavigation();
  const today = useToday();
  const noteDeath = useDeathNoted();
  const [isRefused, setRefused] = useState(false);
  const begin = async () => {
    if (!(await noteDeath(today))) return setRefused(true);
    startAgain();
    go({ kind: 'start' });
  };
  return (
    <>
      <p className="mt-4 mb-3">{words.ofTheDead}</p>
      <Button look="quiet" onClick={begin}>
        {words.toHeirs}
      </Button>
      <p role="alert">{isRefused && manageWords.notStored}</p>
    </>
  );
}
