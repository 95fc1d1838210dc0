import { Days } from '#components/days.tsx';
import { Fold } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import { Steps } from '#components/steps.tsx';
import { common } from '#words/ui/common.ts';
import { court } from '#words/ui/court.ts';
import { result } from '#words/ui/result.ts';
import { start } from '#words/ui/start.ts';
import { storageTrouble } from '#words/ui/storage.ts';
import { Opened } from './opened.tsx';
import { longWord, sampleDays } from './samples.ts';
import { Piece, State } from './specimen.tsx';

/** What is read. */
export function WordPieces() {
  return (
    <>
      <Piece name="note">
        <Note kind="information">{start.privacy}</Note>
        <Note kind="attention">{result.urgentNote}</Note>
        <Note kind="stop">{court.dont}</Note>
        <State name="long">
          <Note kind="attention">
            <p>{storageTrouble.newer}</p>
            <p>{longWord}</p>
          </Note>
        </State>
      </Piece>
      <Piece name="fold">
        <State name="closed">
          <Fold title={common.why}>{start.promise}</Fold>
          <Fold title={common.noMoreRounds}>{start.promise}</Fold>
        </State>
        <State name="open">
          <Opened>
            <Fold title={common.more}>
              <p>{start.cannot}</p>
              <p>{longWord}</p>
            </Fold>
          </Opened>
        </State>
      </Piece>
      <Piece name="steps">
        <State name="one">
          <Steps steps={[result.steps.urgent]} />
        </State>
        <State name="three">
          <Steps steps={[result.steps.contact, result.steps.evidence, result.steps.budget]} />
        </State>
        <State name="long">
          <Steps steps={[result.steps.waitForDay + result.steps.termsNoted + result.steps.keep, longWord]} />
        </State>
      </Piece>
      <Piece name="days">
        <Days days={sampleDays} />
        <State name="a long word">
          <Days days={sampleDays.slice(0, 1).map((day) => ({ ...day, what: longWord }))} />
        </State>
      </Piece>
      <Piece name="section">
        <Section title={result.stepsTitle}>
          <p>{result.leftNone}</p>
        </Section>
        <State name="long">
          <Section title={result.planTrialWhy}>
            <p>{longWord}</p>
          </Section>
        </State>
      </Piece>
    </>
  );
}
