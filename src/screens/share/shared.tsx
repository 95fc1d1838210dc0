import { useState } from 'react';
import { useToday } from '#case/today.ts';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { DefinitionRows } from '#components/definition-rows.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import { Steps } from '#components/steps.tsx';
import type { Answer, Answers } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { isAnswerTo } from '#model/screens.ts';
import type { HouseholdView } from '#share/household-view.ts';
import { decodeLink, type LinkProblem } from '#share/link.ts';
import type { LinkView } from '#share/link-values.ts';
import { isSettled, type ResultView } from '#share/result-view.ts';
import { sealedHash } from '#share/sealed-link.ts';
import { sharedRows } from '#share/shared-rows.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { helper } from '#words/share/helper.ts';
import { link } from '#words/share/link.ts';
import { shared as words } from '#words/share/shared.ts';
import { ExportDocument } from '../documents/export.tsx';
import { ExportCalendar } from '../documents/export-calendar.tsx';
import { Sources } from '../engine/words/sentence.tsx';
import { routeOfPosition } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { onThisDevice } from '../shell/device.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';
import { Heading } from '../shell/heading.tsx';
import { useNavigation } from '../shell/navigation.tsx';
import { HelperCard } from './helper.tsx';
import { addressOf, linkAddress } from './link-address.ts';
import { SealedPage } from './sealed-page.tsx';
import { ShareCard } from './share-card.tsx';
import { sharedDocument, sharedSteps, sharedTitle } from './shared-document.ts';
import { sharedEvents } from './shared-events.ts';
import { SharedNegotiations } from './shared-negotiations.tsx';

/** The page of a result that somebody shared: read-only, and the person's own case stays untouched. */
export function SharedPage({ hash }: { readonly hash: string }) {
  const read = decodeLink(hash);
  const [opened, setOpened] = useState<{ readonly hash: string; readonly view: LinkView } | null>(null);
  if ('problem' in read) return <UnreadLink problem={read.problem} />;
  if ('view' in read) return <SharedView view={read.view} address={linkAddress(read.view)} />;
  if (opened?.hash === hash) return <SharedView view={opened.view} address={addressOf(sealedHash(read.sealed))} />;
  return <SealedPage key={hash} sealed={read.sealed} onOpen={(view) => setOpened({ hash, view })} />;
}

interface SharedViewProps<View extends LinkView = LinkView> {
  readonly view: View;
  /** Of the link it was read from, so that what needed a passphrase needs it again where it is passed on. */
  readonly address: string;
}

function SharedView({ view, address }: SharedViewProps) {
  return (
    <article>
      <Heading of="shared">{sharedTitle(view)}</Heading>
      <Note kind="information">
        <p>{fill(words.mark, { date: dateText(view.createdOn) })}</p>
        <p className="text-hint">{words.older}</p>
      </Note>
      {'negotiations' in view ? (
        <SharedHousehold view={view} address={address} />
      ) : (
        <SharedResult view={view} address={address} />
      )}
      <Section title={words.helperTitle}>
        <HelperCard />
        <Sources sentences={[...helper.can, ...helper.cannot]} />
      </Section>
    </article>
  );
}

function UnreadLink({ problem }: { readonly problem: LinkProblem }) {
  const { go } = useNavigation();
  const isEmpty = problem === 'empty';
  return (
    <article>
      <Heading of="shared">{isEmpty ? words.empty.title : words.broken.title}</Heading>
      <p>{isEmpty ? fill(words.empty.ask, { copy: link.copy }) : words.broken[problem]}</p>
      {isEmpty && <p className="my-3 text-hint text-ink-soft">{words.empty.text}</p>}
      <p className="my-3">{words.broken.safe}</p>
      <Button look="primary" onClick={() => go({ kind: 'start' })}>
        {words.home}
      </Button>
    </article>
  );
}

function SharedResult({ view, address }: SharedViewProps<ResultView>) {
  const today = useToday();
  return (
    <>
      <ShareCard view={view} />
      <h2 className="mt-6 font-bold">{words.steps}</h2>
      <Steps steps={sharedSteps(view)} />
      <DefinitionRows rows={sharedRows(view)} />
      <KeepResult view={view} address={address} />
      <OwnCase suggestions={suggestionsOf(view, today)} hint={words.ownHint} />
    </>
  );
}

/** What somebody shared of all their negotiations. Nothing of it is suggested to a case of one's own. */
function SharedHousehold({ view, address }: SharedViewProps<HouseholdView>) {
  return (
    <>
      <SharedNegotiations view={view} />
      <KeepResult view={view} address={address} />
      <OwnCase suggestions={{}} hint={null} />
    </>
  );
}

/** What the receiver can do with the page: pass its link on, copy, print or save it, and take its days. */
function KeepResult({ view, address }: SharedViewProps) {
  const today = useToday();
  return (
    <Section title={words.keep} isScreenOnly>
      <p className="text-hint text-ink-soft">{words.address}</p>
      <CopyButton text={address} words={link} />
      <ExportDocument caseDocument={sharedDocument(view)} name={words.fileName} isShared />
      <ExportCalendar events={sharedEvents(view, today)} isShared />
    </Section>
  );
}

/** The answers that a shared result suggests to a new case; they still have to be given there. */
function suggestionsOf(view: ResultView, on: IsoDate): Answers {
  const { outline } = view;
  if (outline === null) return {};
  const given = (event: string, value?: unknown): Answer => ({
    event,
    on,
    nth: 0,
    ...(value === undefined ? {} : { value }),
  });
  return {
    ...(isAnswerTo('products', 'given', outline.products) ? { products: given('given', outline.products) } : {}),
    ...(outline.timing === null || isSettled(view) ? {} : { timing: given(outline.timing) }),
    ...(isAnswerTo('asks', 'given', outline.asks) ? { asks: given('given', outline.asks) } : {}),
  };
}

interface OwnCaseProps {
  readonly suggestions: Answers;
  readonly hint: string | null;
}

/** Starts a case of the person's own from here; asks first where there already is one. */
function OwnCase({ suggestions, hint }: OwnCaseProps) {
  const { startAgain } = useCaseSwitch();
  const { go } = useNavigation();
  const position = usePosition();
  const [isAsked, setAsked] = useState(false);
  const begin = () => startAgain({ suggestions });
  const hasOwn = position.path.length > 0;
  return (
    <section className="no-print mt-8">
      {hint !== null && <p className="mb-3 text-hint">{hint}</p>}
      <FocusedPlace shows={isAsked}>
        {!isAsked && (
          <Button look="primary" onClick={() => (hasOwn ? setAsked(true) : begin())}>
            {words.own}
          </Button>
        )}
        {isAsked && (
          <>
            <p className="mb-3">{onThisDevice(words.ownAsk)}</p>
            <div className="mb-3">
              <Button look="primary" onClick={() => go(routeOfPosition(position))}>
                {words.ownKeep}
              </Button>
            </div>
            <Button onClick={begin}>{words.ownConfirm}</Button>
          </>
        )}
      </FocusedPlace>
    </section>
  );
}
