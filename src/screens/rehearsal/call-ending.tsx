import { Button } from '#components/button.tsx';
import { type LookBack, lookBackOn } from '#machines/rehearsal/look-back.ts';
import type { Call } from '#machines/rehearsal/rehearsal.ts';
import { type Rehearsed, rehearsedFor } from '#speech/rehearsal.ts';
import { fill } from '#text/fill.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Blocks, Phoned, Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { Heading } from '../shell/heading.tsx';
import { BackToRoad } from './back-to-road.tsx';

interface CallEndingProps {
  readonly call: Extract<Call, { at: 'ending' }>;
  readonly send: (type: 'again' | 'other') => void;
}

/** How a rehearsed call ended, what has to be done now, and what to say differently next time. */
export function CallEnding({ call, send }: CallEndingProps) {
  const { scenario, said } = call;
  const rehearsed = rehearsedFor(scenario, useBrief());
  const { title, text, now } = rehearsed.ending(call.ending);
  const { tally, tryAgain } = lookBackOn(scenario, said);
  return (
    <article>
      <Heading of={`${scenario} ended`} above={fill(words.ended, { name: rehearsed.name })}>
        {title}
      </Heading>
      <p className="my-3">
        <Phoned text={textOf(text)} />
      </p>
      {now !== undefined && (
        <>
          <h2 className="mt-6 font-bold">{words.now}</h2>
          <Blocks blocks={now} />
        </>
      )}
      <h2 className="mt-6 font-bold">{words.tallyTitle}</h2>
      <Tally of={tally} />
      {tryAgain.length === 0 ? (
        <p className="my-3">{words.allGood}</p>
      ) : (
        <TryAgain of={tryAgain} rehearsed={rehearsed} />
      )}
      <div className="mt-6 mb-3">
        <Button look="primary" onClick={() => send('again')}>
          {words.again}
        </Button>
      </div>
      <Button onClick={() => send('other')}>{words.other}</Button>
      <BackToRoad />
      <Sources sentences={[text]} blocks={now ?? []} />
    </article>
  );
}

const timesText = ({ good, better }: LookBack['tally'][number]): string => {
  const parts = [
    ...(good > 0 ? [fill(words.tally.good, { n: String(good) })] : []),
    ...(better > 0 ? [fill(words.tally.better, { n: String(better) })] : []),
  ];
  return parts.length === 0 ? words.tally.unused : parts.join(words.tally.and);
};

function Tally({ of }: { readonly of: LookBack['tally'] }) {
  return (
    <dl className="my-3">
      {of.map((entry) => (
        <div key={entry.measure} className="flex flex-wrap justify-between border-b border-line py-2">
          <dt className="mr-4">{words.measures[entry.measure]}</dt>
          <dd className="text-ink-soft">{timesText(entry)}</dd>
        </div>
      ))}
    </dl>
  );
}

function TryAgain({ of, rehearsed }: { readonly of: LookBack['tryAgain']; readonly rehearsed: Rehearsed }) {
  return (
    <>
      <h2 className="mt-6 font-bold">{words.tryTitle}</h2>
      <ul>
        {of.map(({ said, instead }) => (
          <li key={said} className="my-3">
            <p className="text-ink-soft">{fill(words.trySaid, { say: rehearsed.line(said).say })}</p>
            <p className="mt-1">{words.tryInstead}</p>
            <Say>{rehearsed.line(instead).say}</Say>
          </li>
        ))}
      </ul>
    </>
  );
}
