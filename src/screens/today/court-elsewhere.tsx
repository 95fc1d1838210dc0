import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { pageRoute } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { courtLines } from './court-lines.ts';
import { useCards } from './use-cards.ts';

/** What the court papers of the person's other cases ask for, each with the way to it: this page is about one case. */
export function CourtElsewhere() {
  const { bringBack } = useCaseSwitch();
  const { go } = useNavigation();
  const goThere = async (id: string) => {
    if (await bringBack(id)) go(pageRoute('court'));
  };
  const told = useCards(useNegotiations() ?? []).flatMap(({ other, about, brief }) => {
    const lines = courtLines({ ...brief, freezes: [] }, other);
    return lines.length === 0 ? [] : [{ id: other.id, about, lines }];
  });
  if (told.length === 0) return null;
  return (
    <Section title={words.title}>
      {told.map(({ id, about, lines }) => (
        <div key={id} className="mb-3">
          {lines.map((line) => (
            <p key={line.id} className="mb-2 font-bold text-cinnabar">
              {fill(words.each.own, { what: about, task: line.text })}
            </p>
          ))}
          <Button look="quiet" onClick={() => goThere(id)}>
            {fill(words.goTo, { what: about })}
          </Button>
        </div>
      ))}
    </Section>
  );
}
