import { useMemo, useState } from 'react';
import type { Brief } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { Note } from '#components/note.tsx';
import { RadioCards } from '#components/radio-cards.tsx';
import { Section } from '#components/section.tsx';
import { hasCourtMatter } from '#machines/court-papers.ts';
import type { LinkLevel } from '#model/link-codes.ts';
import type { ScreenId } from '#model/screens.ts';
import { householdViewIn } from '#share/household-view.ts';
import { fittingView } from '#share/link.ts';
import type { LinkView } from '#share/link-values.ts';
import { isSettled, resultViewOf } from '#share/result-view.ts';
import { fill } from '#text/fill.ts';
import { link as words } from '#words/share/link.ts';
import { routeOf } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { linkAddress } from './link-address.ts';
import { LinkWays } from './link-ways.tsx';
import { SealLink } from './seal-link.tsx';
import { ShareCard } from './share-card.tsx';
import { SharedNegotiations } from './shared-negotiations.tsx';

const levels: readonly LinkLevel[] = ['steps', 'noAmounts', 'full'];
const scopes = ['one', 'all'] as const;

interface ShareResultProps {
  readonly brief: Brief;
  readonly screen: ScreenId;
}

/**
 * The link to a result: the choice of one negotiation or all, where there are several, and of how much it tells, and what
 * that is.
 */
export function ShareResult({ brief, screen }: ShareResultProps) {
  const others = useNegotiations() ?? [];
  const [wanted, setScope] = useState<(typeof scopes)[number]>('one');
  const [level, setLevel] = useState<LinkLevel>('noAmounts');
  const scope = others.length === 0 ? 'one' : wanted;
  return (
    <Section title={words.title} isScreenOnly>
      <p>{words.lead}</p>
      {others.length > 0 && (
        <RadioCards
          name="scope"
          legend={words.scope}
          options={scopes.map((id) => ({ id, label: fill(words.scopes[id], { n: String(others.length + 1) }) }))}
          chosen={scope}
          onChoose={setScope}
        />
      )}
      <RadioCards
        name="level"
        legend={words.level}
        options={levels.map((id) => ({ id, label: words.levels[id] }))}
        chosen={level}
        onChoose={setLevel}
      />
      {scope === 'one' ? (
        <LinkToOne brief={brief} screen={screen} level={level} />
      ) : (
        <LinkToAll others={others} level={level} />
      )}
    </Section>
  );
}

function LinkToOne({ brief, screen, level }: ShareResultProps & { readonly level: LinkLevel }) {
  const view = resultViewOf(brief, screen, level);
  return (
    <>
      <Note kind="information">
        <p>{(isSettled(view) ? words.containsSettled : words.contains)[level]}</p>
        <p className="text-hint">{words.never}</p>
      </Note>
      <p className="text-hint">{words.preview}</p>
      <ShareCard view={view} />
      <ViewWays view={view} />
    </>
  );
}

/** What can be done with a view: look at the page it makes, and give its link on, open or with a passphrase. */
function ViewWays({ view }: { readonly view: LinkView }) {
  const address = linkAddress(view);
  const [sealed, setSealed] = useState<string | null>(null);
  return (
    <>
      <RouteLink to={routeOf(new URL(address).hash)} className="flex min-h-12 items-center text-jade underline">
        {words.look}
      </RouteLink>
      <LinkWays address={address} kind={sealed === address ? 'besideSealed' : 'only'} />
      <SealLink key={address} view={view} onMade={() => setSealed(address)} />
    </>
  );
}

function LinkToAll({ others, level }: { readonly others: readonly OtherCase[]; readonly level: LinkLevel }) {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const today = useToday();
  const all = useMemo(() => [{ journey, file }, ...others], [journey, file, others]);
  const workingDays = useWorkingDays(all.some((each) => hasCourtMatter(each.journey)));
  const view = useMemo(
    () => fittingView(householdViewIn(all, level, { today, workingDays })),
    [all, level, today, workingDays],
  );
  return (
    <>
      <Note kind="information">
        <p>{words.containsAll[level]}</p>
        <p className="text-hint">{words.neverAll}</p>
      </Note>
      <p className="text-hint">{words.previewAll}</p>
      <SharedNegotiations view={view} />
      <ViewWays view={view} />
    </>
  );
}
