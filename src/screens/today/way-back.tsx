import type { OtherCase } from '#case/record.ts';
import { Section } from '#components/section.tsx';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { PersonList } from './people.tsx';
import { useCards } from './use-cards.ts';

const none: readonly OtherCase[] = [];

/** The cases that are stored beside one that nobody has begun, so that opening a blank one never looks like losing them. */
export function WayBack() {
  const cards = useCards(useOtherCases() ?? none);
  if (cards.length === 0) return null;
  return (
    <Section title={words.stillHere}>
      <PersonList cards={cards} />
    </Section>
  );
}
