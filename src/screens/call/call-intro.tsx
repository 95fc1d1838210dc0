import { reopenedBy } from '#case/call.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { usePosition } from '#case/use-journey.ts';
import { ActionBar } from '#components/action-bar.tsx';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { isHelped } from '#speech/own-lines.ts';
import { call as words } from '#words/call/call.ts';
import { callSheetWords } from '#words/documents/call-sheet.ts';
import { CallFirst, saidOfNumber } from '../engine/call-first.tsx';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Items } from '../engine/words/sentence.tsx';
import { Heading } from '../shell/heading.tsx';
import { useNavigation } from '../shell/navigation.tsx';
import { CallTips } from './call-tips.tsx';
import { useKeepCall } from './use-keep-call.ts';

/** What to do before dialling, and the button that starts the timer. */
export function CallIntro() {
  const position = usePosition();
  const brief = useBrief(position);
  const { intent } = useNavigation();
  const today = useToday();
  const notes = useCase(({ file }) => file.notes);
  const keep = useKeepCall();
  const start = () => {
    const reopens = reopenedBy(intent, position);
    const noted = position.screen === 'script' && position.key !== null ? notes[position.key] : undefined;
    keep({
      ...noted,
      on: today,
      startedAt: Date.now(),
      line: 0,
      heard: [],
      ...(reopens === undefined ? {} : { reopens }),
    });
  };
  return (
    <article>
      <Heading of="call">{words.title}</Heading>
      <LimitationWarning />
      <CallFirst of={brief} />
      <p>{words.lead}</p>
      <Items items={words.before} />
      {isHelped(brief) && (
        <Section title={callSheetWords.together}>
          <Items items={callSheetWords.togetherLines} />
        </Section>
      )}
      <CallTips alsoSaid={saidOfNumber(brief)} />
      <ActionBar>
        <Button look="primary" onClick={start}>
          {words.start}
        </Button>
      </ActionBar>
    </article>
  );
}
