import { debtElsewhere } from '#brief/day-name.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { addDays } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { pageRoute } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { courtLinesOnTop } from './court-lines.ts';
import { daysInSight } from './days-in-sight.ts';
import type { NegotiationCard } from './negotiation-card.tsx';

/** What a court asks for in another case, and the way to its papers. */
export function Pressing({ of: { other, about, brief } }: { readonly of: NegotiationCard }) {
  const { bringBack, householdId } = useCaseSwitch();
  const { go } = useNavigation();
  const today = useToday();
  const isOwn = other.household === householdId;
  const lines = courtLinesOnTop(brief, other, addDays(today, daysInSight));
  const hasPaper = lines.some(({ of: debt }) => debt !== undefined);
  const goThere = async () => {
    if ((await bringBack(other.id)) && hasPaper) go(pageRoute('court'));
  };
  return (
    <Note kind="attention">
      {lines.map(({ id, text, of: debt }) => (
        <p key={id} className="mb-2 font-bold text-cinnabar">
          {fill(words.each[isOwn ? 'own' : 'person'], {
            what: (isOwn && debt ? debtElsewhere({ of: debt }, brief) : null) ?? about,
            task: text,
          })}
        </p>
      ))}
      <Button onClick={goThere}>{fill(hasPaper ? words.goTo : words.switchTo, { what: about })}</Button>
    </Note>
  );
}
