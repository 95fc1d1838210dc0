import { CopyButton } from '#components/copy-button.tsx';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import type { Refusal } from '#rules/refusals.ts';
import { replyLine, saysOnlyWhatIsChecked, standsOnAgreement } from '#speech/reply-lines.ts';
import { fill } from '#text/fill.ts';
import { spokenText } from '#text/spoken-text.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { replies } from '#words/refused/replies.ts';
import { replyPanelWords } from '#words/refused/reply-panel.ts';
import { HowAreYou } from '../engine/how-are-you.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Blocks, Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { useWords } from '../engine/words/use-words.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** Refusals after which nothing is offered or paid in any case, only warned of. */
const withoutOffers: readonly Refusal[] = ['outsourced', 'notYou'];

/** What they said, and the next sentence to say. */
export function ReplyHeadline({ position }: Pick<ScreenProps, 'position'>) {
  const { refusal } = position.facts;
  const brief = useBrief(position);
  const { options } = useWords('whatTheySaid');
  if (refusal === null) return null;
  const line = replyLine(refusal, brief);
  return (
    <>
      <p className="my-3">{fill(replyPanelWords.theySaid, { what: textOf(options[refusal] ?? '') })}</p>
      <Say>{line}</Say>
      <CopyButton text={spokenText(line)} words={copyWords} />
    </>
  );
}

/** What this refusal usually means, and what to do after the sentence was said. */
export function ReplyPanel({ position }: ScreenProps) {
  const { refusal } = position.facts;
  const brief = useBrief(position);
  if (refusal === null) return null;
  const { meaning, next, after: usual } = replies[refusal];
  const isAgreed = standsOnAgreement(brief) && !mayBeTimeBarred(brief.facts);
  const after = saysOnlyWhatIsChecked(refusal, brief)
    ? [
        ...(isAgreed ? replyPanelWords.afterAgreed : replyPanelWords.afterOldDebt),
        ...(withoutOffers.includes(refusal) ? usual : []),
      ]
    : usual;
  return (
    <>
      <RouteLink to={pageRoute('rehearsal')} className="inline-flex min-h-12 items-center text-jade underline">
        {scriptPanelWords.practise}
      </RouteLink>
      <h2 className="mt-4 font-bold">{replyPanelWords.meaning}</h2>
      <p className="my-3">{textOf(meaning)}</p>
      <h2 className="mt-6 font-bold">{replyPanelWords.after}</h2>
      <Blocks blocks={after} />
      <Sources sentences={[meaning, next]} blocks={after} />
      <HowAreYou />
    </>
  );
}
