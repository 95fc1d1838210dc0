import { useState } from 'react';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { longestName } from '#model/limits.ts';
import { common } from '#words/shell/common.ts';
import { againPage as words } from '#words/today/again.ts';
import { ShortField } from '../engine/short-field.tsx';
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
  const [name, setName] = useState('');
  return (
    <article>
      <Heading of="again">{words.title}</Heading>
      <p className="mb-4">{words.lead}</p>
      {position.facts.products.length > 0 && <AnotherNegotiation />}
      <Section title={words.blank.title}>
        <p className="mb-3">{words.blank.lead}</p>
        <ShortField
          id="case-name"
          label={words.blank.name}
          hint={words.blank.nameHint}
          optionalMark={common.optional}
          most={longestName}
          value={name}
          onChange={setName}
        />
        <Button onClick={() => startAgain({ name: name.trim() })}>{words.blank.begin}</Button>
      </Section>
      <Section title={words.notNow}>
        <Button onClick={() => go(routeOfPosition(position))}>{words.keep}</Button>
      </Section>
    </article>
  );
}
