import { briefOn } from '#brief/brief.ts';
import { type CourtMatter, likePapers } from '#brief/court.ts';
import { matterLine } from '#brief/court-text.ts';
import { unseenPaper } from '#brief/unseen-paper.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Section } from '#components/section.tsx';
import { type DocumentId, documentsFor } from '#documents/registry.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { courtNotes as words } from '#words/urgent/court-notes.ts';
import { OneDocument } from '../documents/one-document.tsx';
import { usePerson } from '../documents/use-person.ts';
import { MatterDebt } from '../engine/matter-debt.tsx';
import { MatterNotes } from '../engine/matter-notes.tsx';
import { SettlementTerms } from '../engine/settlement-terms.tsx';
import { UnseenPaper } from '../engine/unseen-paper.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { ClockNote } from './clock-note.tsx';
import { CourtElsewhere } from './court-elsewhere.tsx';

/** The page of every court paper: how each stands, what was done about it and its documents. */
export function CourtPage() {
  const { court } = useBrief();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const open = court.filter(({ closedOn }) => closedOn === null);
  const closed = court.filter(({ closedOn }) => closedOn !== null);
  return (
    <article>
      <Heading of="court">{words.title}</Heading>
      <ClockNote />
      <UnseenPaper />
      {(court.length > 0 || unseenPaper(journey, file) === null) && (
        <p>{court.length === 0 ? words.none : words.lead}</p>
      )}
      {court.length === 0 && <ToUrgent />}
      {[...open, ...closed].map((matter) => (
        <Matter key={matter.key} of={matter} all={court} />
      ))}
      {court.length > 0 && <ToUrgent />}
      <CourtElsewhere />
    </article>
  );
}

const linkLook = 'inline-flex min-h-12 items-center text-jade underline';

function ToUrgent() {
  const { path } = usePosition();
  return (
    <p className="mt-6">
      <RouteLink
        to={{ kind: 'screen', screen: 'urgent', round: 1 }}
        intent={path.length === 0 ? 'road' : 'urgent'}
        className={linkLook}
      >
        {words.toUrgent}
      </RouteLink>
    </p>
  );
}

interface MatterProps {
  readonly of: CourtMatter;
  readonly all: readonly CourtMatter[];
}

function titleOf(
  { paper: kind, servedOn, term, isOvertaken }: CourtMatter,
  today: ReturnType<typeof useToday>,
): string {
  const paper = words.paper[kind];
  if (servedOn !== null) return fill(words.served, { paper, date: shortDateText(servedOn, today) });
  return !hasCourtTerm(kind) || (term === null && isOvertaken) ? paper : fill(words.unserved, { paper });
}

function Matter({ of: matter, all }: MatterProps) {
  const today = useToday();
  const like = likePapers(all, matter);
  const own = titleOf(matter, today);
  const n = String(like.indexOf(matter) + 1);
  const title = like.length < 2 ? own : fill(words.oneOfLike, { title: own, n });
  return (
    <Section title={title}>
      {matter.closedOn === null && (
        <p className="font-bold">{matter.isOvertaken ? words.overtaken : matterLine(matter, today)}</p>
      )}
      {matter.closedOn === null && matter.mayBeOvertaken && <p className="my-2">{words.mayBeOvertaken}</p>}
      {matter.closedOn === null && <ToDo of={matter} />}
      <SettlementTerms of={matter} />
      {/* Each paper has the same fields and buttons: whoever goes from one to the next hears whose they are. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be named twice, by its legend and the heading. */}
      <div role="group" aria-label={title}>
        {matter.closedOn === null && <MatterDebt of={matter} />}
        <MatterNotes of={matter} />
      </div>
      <MatterDocument of={matter} />
    </Section>
  );
}

/** The link to what has to be done, where the answers still lead there. */
function ToDo({ of: { paper, servedOn } }: Pick<MatterProps, 'of'>) {
  const { path } = usePosition();
  const isThere = path.some(
    ({ screen, facts }) =>
      screen === 'courtTodo' && facts.courtPaper === paper && (facts.servedOn ?? 'unknown') === (servedOn ?? 'unknown'),
  );
  if (!isThere) return null;
  return (
    <RouteLink to={{ kind: 'screen', screen: 'courtTodo', round: 1 }} className={linkLook}>
      {words.toDo}
    </RouteLink>
  );
}

const documentFor: Partial<Record<CourtMatter['paper'], DocumentId>> = { order: 'objection', summons: 'courtAnswer' };

/** The document to hand in while it can be; the draft of what was handed in, as of that day. */
function MatterDocument({ of: { paper, handedIn, closedOn } }: Pick<MatterProps, 'of'>) {
  const { person } = usePerson();
  const brief = useBrief();
  const id = documentFor[paper];
  if (id === undefined) return null;
  if (handedIn !== null)
    return (
      <div className="mt-4">
        <p className="text-hint text-ink-soft">{words.draft}</p>
        <OneDocument id={id} brief={briefOn(brief, handedIn.on)} person={person} />
      </div>
    );
  if (closedOn !== null || !documentsFor(brief).includes(id)) return null;
  return <OneDocument id={id} brief={brief} person={person} />;
}
