import { Days } from '#components/days.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { InstalmentRoad } from '#components/instalment-road.tsx';
import { Milestone } from '#components/milestone.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import { ShelfItem } from '#components/shelf-item.tsx';
import { Steps } from '#components/steps.tsx';
import { SummarySection } from '#components/summary-section.tsx';
import { fill } from '#text/fill.ts';
import { callSheetWords } from '#words/documents/call-sheet.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { storageTrouble } from '#words/shell/storage.ts';
import { start } from '#words/today/start.ts';
import { startMore } from '#words/today/start-more.ts';
import { court } from '#words/urgent/court-days.ts';
import { GalleryItem, State } from './gallery-item.tsx';
import { Opened } from './opened.tsx';
import { longWord, sampleDays } from './samples.ts';

/** The gallery of notes, disclosures, lists and sections. */
export function WordGallery() {
  return (
    <>
      <GalleryItem name="note">
        <Note kind="information">{start.privacy}</Note>
        <Note kind="attention">{result.urgentNote}</Note>
        <Note kind="stop">{court.dont}</Note>
        <State name="long">
          <Note kind="attention">
            <p>{storageTrouble.newer}</p>
            <p>{longWord}</p>
          </Note>
        </State>
      </GalleryItem>
      <GalleryItem name="disclosure">
        <State name="closed">
          <Disclosure title={common.why}>{start.promise}</Disclosure>
          <Disclosure title={roadScreen.noMoreRounds}>{start.promise}</Disclosure>
        </State>
        <State name="open">
          <Opened>
            <Disclosure title={common.more}>
              <p>{startMore.cannot}</p>
              <p>{longWord}</p>
            </Disclosure>
          </Opened>
        </State>
      </GalleryItem>
      <GalleryItem name="summary-section">
        <State name="plain">
          <SummarySection title={result.planTitle} summary={result.planNoneShort}>
            <p>{result.planNone}</p>
          </SummarySection>
          <SummarySection title={longWord} summary={longWord}>
            <p>{longWord}</p>
          </SummarySection>
        </State>
      </GalleryItem>
      <GalleryItem name="instalment-road">
        {[
          [6, 0],
          [6, 2],
          [24, 24],
          [60, 17],
        ].map(([count = 0, paid = 0]) => (
          <State key={count + paid} name={`${paid} of ${count}`}>
            <InstalmentRoad count={count} paid={paid} />
          </State>
        ))}
      </GalleryItem>
      <GalleryItem name="milestone">
        <State name="agreed">
          <Milestone of="agreed" />
        </State>
        <State name="paid">
          <Milestone of="paid" />
        </State>
      </GalleryItem>
      <GalleryItem name="shelf-item">
        {[true, false].map((isOpen) => (
          <State key={String(isOpen)} name={isOpen ? 'open' : 'closed'}>
            <ShelfItem
              name={callSheetWords.name}
              state={documentsPage.states.written}
              isOpen={isOpen}
              onToggle={() => undefined}
            >
              <p>{callSheetWords.use}</p>
            </ShelfItem>
            <ShelfItem
              name={longWord}
              state={fill(documentsPage.states.open, { n: '3' })}
              tone="attention"
              isOpen={isOpen}
              onToggle={() => undefined}
            >
              <p>{longWord}</p>
            </ShelfItem>
            <ShelfItem
              name={callSheetWords.name}
              state={fill(documentsPage.states.sent, { date: sampleDays[0]?.date ?? '' })}
              tone="done"
              isOpen={false}
              onToggle={() => undefined}
            >
              <p>{callSheetWords.use}</p>
            </ShelfItem>
          </State>
        ))}
      </GalleryItem>
      <GalleryItem name="steps">
        <State name="one">
          <Steps steps={[result.steps.urgent]} />
        </State>
        <State name="three">
          <Steps steps={[result.steps.contact, result.steps.evidence, result.steps.budget]} />
        </State>
        <State name="long">
          <Steps steps={[result.steps.waitForDay + result.steps.termsNoted + result.steps.keep, longWord]} />
        </State>
      </GalleryItem>
      <GalleryItem name="days">
        <Days days={sampleDays} />
        <State name="a long word">
          <Days days={sampleDays.slice(0, 1).map((day) => ({ ...day, what: longWord }))} />
        </State>
      </GalleryItem>
      <GalleryItem name="section">
        <Section title={result.stepsTitle}>
          <p>{result.leftNone}</p>
        </Section>
        <State name="long">
          <Section title={result.planTrialWhy}>
            <p>{longWord}</p>
          </Section>
        </State>
      </GalleryItem>
    </>
  );
}
