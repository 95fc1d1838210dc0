import { CopyButton } from '#components/copy-button.tsx';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { screens } from '#model/screens.ts';
import { isRenegotiating } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { contactScript } from '#speech/contact-script.ts';
import { talksBeside } from '#speech/renegotiation-script.ts';
import { paidUpNoteWords as words } from '#words/engine/paid-up-note.ts';
import { routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { copyWords } from './script-panel.tsx';
import { useBrief } from './use-brief.ts';
import { Say } from './words/sentence.tsx';

interface PaidUpNoteProps {
  readonly position: Position;
}

/**
 * That an agreement which is talked about anew has been paid to the end, by what was noted: what is said then, and the way
 * to tell that nothing is left; the words not where the script or the reply stands that says the same. Only what prepares
 * a plan is called of no use: the other steps serve this person too. Nothing where the lender did not keep the agreement;
 * where something is left that it does not cover, that a plan is of all that is owed there.
 */
export function PaidUpNote({ position }: PaidUpNoteProps) {
  const { facts, screen } = position;
  const isElsewhere = screen === 'missSoon' || screens[screen].stage === 'urgent';
  if (!isRenegotiating(facts) || mayBeTimeBarred(facts) || isElsewhere) return null;
  return <OfPaidUp position={position} />;
}

function OfPaidUp({ position }: PaidUpNoteProps) {
  const brief = useBrief(position);
  const told = position.path.filter(({ screen }) => screen === 'checkIn').pop();
  const { stage } = screens[position.screen];
  // Where the other side is heard, what is told there counts all the same.
  const preparesPlan =
    stage === 'budget' || (stage === 'propose' && !/^(reply|counter|counterCheck)$/.test(position.screen));
  if (!brief.isPaidUp)
    return preparesPlan && talksBeside(brief) ? <Note kind="information">{words.beside}</Note> : null;
  const isScript = stage === 'contact' || /^(firstStep|decoded)$/.test(position.screen);
  const [line = ''] = contactScript(brief).chat;
  return (
    <Note kind="information">
      {preparesPlan ? `${words.text}${words.below}` : words.text}
      {!isScript && (
        <>
          <span className="block">{words.say}</span>
          <Say>{line}</Say>
          <CopyButton text={line} words={copyWords} />
        </>
      )}
      {told !== undefined && (
        <RouteLink to={routeOfKey(told.key)} intent="change" className="flex min-h-12 items-center text-jade underline">
          {words.toClearance}
        </RouteLink>
      )}
    </Note>
  );
}
