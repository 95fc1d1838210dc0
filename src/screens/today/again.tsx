import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { againPage as words } from '#words/today/again.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { Heading } from '../shell/heading.tsx';
import { useNavigation } from '../shell/navigation.tsx';
import { AnotherNegotiation } from './another-negotiation.tsx';

/** The page to open another case, with another creditor or for another person; the old one is kept. */
export function AgainPage() {
  const { startAgain } = useCaseSwitch();
  const { go } = useNavigation();
  const position = usePosition();
  return (
    <article>
      <Heading of="again">{words.title}</Heading>
      <p className="mb-4">{words.lead}</p>
      {position.facts.products.length > 0 && <AnotherNegotiation facts={position.facts} />}
      <Section title={words.blank.title}>
        <p className="mb-3">{words.blank.lead}</p>
        <Button onClick={() => startAgain()}>{words.blank.begin}</Button>
      </Section>
      <Section title={words.notNow}>
        <Button onClick={() => go(routeOfPosition(position))}>{words.keep}</Button>
      </Section>
    </article>
  );
}
