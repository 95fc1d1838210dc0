import { useState } from 'react';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { SelectField } from '#components/select-field.tsx';
import { type Counterparty, counterpartyKinds } from '#model/counterparty.ts';
import { longestName } from '#model/limits.ts';
import type { Facts } from '#rules/case-facts.ts';
import { usualCounterparty } from '#rules/counterparty.ts';
import { common } from '#words/shell/common.ts';
import { againPage } from '#words/today/again.ts';
import { ShortField } from '../engine/short-field.tsx';
import { useBeginNegotiation } from '../engine/use-begin-negotiation.ts';

const words = againPage.another;

interface AnotherNegotiationProps {
  readonly facts: Pick<Facts, 'products'>;
}

/** Begins a negotiation with another creditor of the same person; what was told of their money goes with it. */
export function AnotherNegotiation({ facts }: AnotherNegotiationProps) {
  const startWith = useBeginNegotiation();
  const journey = useJourney();
  const own = journey.counterparty ?? usualCounterparty(facts.products);
  const [kind, setKind] = useState<Counterparty['kind']>(own?.kind === 'platform' ? 'bank' : 'platform');
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  // The platform's own lender is one; of the other kinds there may be several, told apart by name.
  const kinds = counterpartyKinds.filter((id) => id !== 'platform' || own?.kind !== 'platform');
  const begin = () => {
    const typed = name.trim();
    if (typed === '' && kind === own?.kind) {
      setNameMissing(true);
      return;
    }
    const counterparty: Counterparty = kind === 'platform' || typed === '' ? { kind } : { kind, name: typed };
    void startWith(counterparty);
  };
  return (
    <Section title={words.title}>
      <p className="mb-3">{words.lead}</p>
      <SelectField
        id="counterparty-kind"
        label={words.kind}
        value={kind}
        options={kinds.map((id) => ({ id, label: words.kinds[id] }))}
        onChange={(id) => setKind(id as Counterparty['kind'])}
      />
      {kind !== 'platform' && (
        <ShortField
          id="counterparty-name"
          label={words.name}
          hint={words.nameHint}
          optionalMark={kind === own?.kind ? undefined : common.optional}
          error={isNameMissing && kind === own?.kind && name.trim() === '' ? words.nameMissing : undefined}
          most={longestName}
          value={name}
          onChange={setName}
        />
      )}
      <Button onClick={begin}>{words.begin}</Button>
    </Section>
  );
}
