import { useState } from 'react';
import { JourneyContext, useCase } from '#case/case-context.tsx';
import { newHousehold, suggestionsFrom, toldLater, withTold } from '#case/household.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { Answers } from '#model/answers.ts';
import { type Counterparty, counterpartyKinds } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import { longestName } from '#model/limits.ts';
import { productIds } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { apartFrom, productsOf, usualCounterparty } from '#rules/counterparty.ts';
import { common } from '#words/shell/common.ts';
import { againPage } from '#words/today/again.ts';
import { ShortField } from '../engine/short-field.tsx';
import { useCaseSwitch } from '../shell/case-switch.ts';

const words = againPage.another;

/** The products of a kind of creditor as a suggested answer; none where the kind has several to choose from. */
function productsWith({ kind }: Counterparty, on: IsoDate): Answers {
  const value = productsOf(kind, productIds).filter((id) => id !== 'unsure');
  return value.length === 1 ? { products: { event: 'given', value, on, nth: 0 } } : {};
}

interface AnotherNegotiationProps {
  readonly facts: Pick<Facts, 'products' | 'debts'>;
}

/** Begins a negotiation with another creditor of the same person; what was told of their money goes with it. */
export function AnotherNegotiation({ facts }: AnotherNegotiationProps) {
  const { startAgain, readHousehold, householdId } = useCaseSwitch();
  const actor = JourneyContext.useActorRef();
  const journey = useJourney();
  const today = useToday();
  const caseName = useCase(({ file }) => file.name);
  const own = journey.counterparty ?? usualCounterparty(facts.products);
  const [kind, setKind] = useState<Counterparty['kind']>(own?.kind === 'platform' ? 'bank' : 'platform');
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  // The platform's own lender is one; of the other kinds there may be several, told apart by name.
  const kinds = counterpartyKinds.filter((id) => id !== 'platform' || own?.kind !== 'platform');
  const begin = async () => {
    const typed = name.trim();
    if (typed === '' && kind === own?.kind) {
      setNameMissing(true);
      return;
    }
    const counterparty: Counterparty = kind === 'platform' || typed === '' ? { kind } : { kind, name: typed };
    const saved = await readHousehold().catch(() => newHousehold(householdId));
    // From now on this case, too, is only about what is owed to its own counterparty.
    if (journey.counterparty === undefined && own !== null)
      actor.send({ type: 'told apart', counterparty: apartFrom(own, counterparty, facts.debts ?? []) });
    // Where nothing can be stored, only this case knows what was said.
    const household = withTold(saved, toldLater(saved, journey));
    startAgain({
      household: household.id,
      counterparty,
      name: caseName,
      suggestions: { ...suggestionsFrom(household), ...productsWith(counterparty, today) },
    });
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
