import type { CourtMatter } from '#brief/court.ts';
import { isOpenSettlement } from '#brief/settlement.ts';
import { usePosition } from '#case/use-journey.ts';
import type { Step } from '#machines/replay.ts';
import type { ScreenId } from '#model/screens.ts';
import { settlementWords as words } from '#words/keep/settlement.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useBrief } from './use-brief.ts';

/** Where one talked to the other side, or wrote to it: what was said there is not taken back to enter a settlement. */
const contacts: readonly ScreenId[] = ['script', 'howItWent', 'followUp', 'submit', 'reply', 'counter', 'whatTheySaid'];

const isAmid = (path: readonly Step[]): boolean => path.some(({ screen }) => contacts.includes(screen));

const linkLook = 'inline-flex min-h-12 items-center text-jade underline';

/** The way to have the instalments of a settlement before a court tracked; of any other paper nothing. */
export function SettlementTerms({ of: matter }: { readonly of: CourtMatter }) {
  const { facts } = useBrief();
  const { path, screen } = usePosition();
  if (facts.borrowerDied || !isOpenSettlement(matter, facts)) return null;
  const isAsked = screen === 'soFar' || path.some((step) => step.screen === 'soFar');
  const isNoted = facts.inForce !== null;
  const canEnter = !isNoted && isAsked && !isAmid(path);
  const say = isNoted ? words.noted : canEnter ? words.enter : isAsked ? words.amid : words.later;
  return (
    <section className="my-4">
      <h2 className="font-bold">{words.title}</h2>
      <p>{say}</p>
      {canEnter && (
        <RouteLink to={{ kind: 'screen', screen: 'soFar', round: 1 }} className={linkLook}>
          {words.toEnter}
        </RouteLink>
      )}
      {isNoted && (
        <RouteLink to={pageRoute('payments')} className={linkLook}>
          {words.toNoted}
        </RouteLink>
      )}
    </section>
  );
}
