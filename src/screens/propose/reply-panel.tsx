import { answerDay } from '#brief/answer-day.ts';
import { proposalAwaiting } from '#brief/proposals.ts';
import { useCase } from '#case/case-context.tsx';
import { Note } from '#components/note.tsx';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { replyPanelWords as words } from '#words/propose/reply-panel.ts';
import { ContactNote } from '../engine/contact-note.tsx';
import { offerText } from '../engine/proposal-list.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { isSoldSince, SoldSince } from './sold-since.tsx';

/**
 * What was proposed last and by when an answer to it was promised, or when to ask where no day was named; with the note
 * in which that day is kept. Where the debt was sold since, to whom it went and who has to get it. Nothing where nothing was sent, or only papers were asked for.
 */
export function ReplyPanel({ position }: ScreenProps) {
  const brief = useBrief(position);
  const calls = useCase((state) => state.file.calls);
  const { contacts, today } = brief;
  const awaiting = proposalAwaiting(position);
  if (awaiting === null || awaiting.sent.isVerification) return null;
  const isSold = isSoldSince(brief, awaiting);
  if (isSold.all) return <SoldSince brief={brief} awaited={awaiting} />;
  const { sent, step } = awaiting;
  const due = answerDay(position, { contacts, calls });
  if (due === null) return null;
  const day = due.on;
  const date = shortDateText(day, today);
  const isBarred = mayBeTimeBarred(brief.facts);
  const line = day < today ? words.over : due.kind === 'askAgain' ? words.askOn : words.promised;
  return (
    <>
      {isSold.part && <SoldSince brief={brief} awaited={awaiting} />}
      <Note kind={day < today && !isBarred ? 'attention' : 'information'}>
        <strong className="block">{fill(words.sent, { date: shortDateText(sent.on, today) })}</strong>
        <span className="block tabular-nums">{offerText(sent)}</span>
        {!isBarred && <span className="mt-2 block">{fill(line, { date })}</span>}
      </Note>
      <ContactNote answerKey={step.key} given={step.answer} />
    </>
  );
}
