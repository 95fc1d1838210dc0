import { useRehearsal } from '#case/use-rehearsal.ts';
import { Note } from '#components/note.tsx';
import { OptionList } from '#components/option-list.tsx';
import type { ScenarioId } from '#model/rehearsal.ts';
import { offeredScenarios, rehearsedFor } from '#speech/rehearsal.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Heading } from '../shell/heading.tsx';
import { BackToRoad } from './back-to-road.tsx';
import { CallEnding } from './call-ending.tsx';
import { CallTurn } from './call-turn.tsx';

/** The page of a rehearsed call, one line at a time. The call is lost when the page is left. */
export function RehearsalPage() {
  const { call, send } = useRehearsal();
  switch (call.at) {
    case 'choosing':
      return <Choosing onChoose={send} />;
    case 'ending':
      return <CallEnding call={call} send={send} />;
    default:
      return <CallTurn call={call} send={send} />;
  }
}

const titleId = 'which-call';

function Choosing({ onChoose }: { readonly onChoose: (scenario: ScenarioId) => void }) {
  const brief = useBrief();
  const options = offeredScenarios.map((id) => {
    const { name, hint } = rehearsedFor(id, brief);
    const label = (
      <>
        <strong className="block">{name}</strong>
        <span className="block text-hint text-ink-soft">{hint}</span>
      </>
    );
    return { id, label, isEarlier: false };
  });
  return (
    <article>
      <Heading of="rehearsal">{words.title}</Heading>
      <LimitationWarning />
      <p>{words.lead}</p>
      <Note kind="information">
        <p>{words.practice}</p>
        <p>{words.kept}</p>
        {brief.sent.length > 0 && <p>{words.beforePlan}</p>}
      </Note>
      <h2 id={titleId} className="mt-6 font-bold">
        {words.choose}
      </h2>
      <OptionList labelledBy={titleId} earlierMark="" options={options} onTake={(id) => onChoose(id as ScenarioId)} />
      <BackToRoad />
    </article>
  );
}
