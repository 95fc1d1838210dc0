import { useState } from 'react';
import { JourneyContext } from '#case/case-context.tsx';
import { suggestionsFrom, toldLater, withTold } from '#case/household.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { Answers } from '#model/answers.ts';
import { type Counterparty, counterpartyKinds } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import { longestName } from '#model/limits.ts';
import { type ProductId, productIds } from '#model/values.ts';
import { productsOf, usualCounterparty } from '#rules/counterparty.ts';
import { common } from '#words/shell/common.ts';
import { againPage } from '#words/today/again.ts';
import { ShortField } from '../engine/short-field.tsx';
import { useCaseSwitch } from '../shell/case-switch.ts';

const words = againPage.another;

const kindOptions = counterpartyKinds.map((id) => ({ id, label: words.kinds[id] }));

/** The products of a kind of creditor as a suggested answer; none where the kind has several to choose from. */
function productsWith({ kind }: Counterparty, on: IsoDate): Answers {
  const value = productsOf(kind, productIds).filter((id) => id !== 'unsure');
  return value.length === 1 ? { products: { event: 'given', value, on, nth: 0 } } : {};
}

interface AnotherNegotiationProps {
  /** The products this case is about. */
  readonly products: readonly ProductId[];
}

/** Begins a negotiation with another creditor of the same person; what was told of their money goes with it. */
export function AnotherNegotiation({ products }: AnotherNegotiationProps) {
  const { startAgain, readHousehold } = useCaseSwitch();
  const actor = JourneyContext.useActorRef();
  const journey = useJourney();
  const today = useToday();
  const own = journey.counterparty ?? usualCounterparty(products);
  const [kind, setKind] = useState<Counterparty['kind']>(own?.kind === 'platform' ? 'bank' : 'platform');
  const [name, setName] = useState('');
  const begin = async () => {
    const typed = name.trim();
    const counterparty: Counterparty = kind === 'platform' || typed === '' ? { kind } : { kind, name: typed };
    // From now on this case, too, is only about what is owed to its own counterparty.
    if (journey.counterparty === undefined && own !== null) actor.send({ type: 'told apart', counterparty: own });
    const saved = await readHousehold();
    // Where nothing can be stored, only this case knows what was said.
    const household = withTold(saved, toldLater(saved, journey));
    startAgain({
      household: household.id,
      counterparty,
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
        options={kindOptions}
        onChange={(id) => setKind(id as Counterparty['kind'])}
      />
      {kind !== 'platform' && (
        <ShortField
          id="counterparty-name"
          label={words.name}
          hint={words.nameHint}
          optionalMark={common.optional}
          most={longestName}
          value={name}
          onChange={setName}
        />
      )}
      <Button onClick={begin}>{words.begin}</Button>
    </Section>
  );
}
