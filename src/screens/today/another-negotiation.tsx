import { useState } from 'react';
import { counterpartyOf } from '#case/counterparty-of.ts';
import type { OtherCase } from '#case/record.ts';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { Journey } from '#model/answers.ts';
import { type Counterparty, counterpartyKinds } from '#model/counterparty.ts';
import { longestName } from '#model/limits.ts';
import { isSameName } from '#rules/counterparty.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import { common } from '#words/shell/common.ts';
import { againPage } from '#words/today/again.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { ShortField } from '../engine/short-field.tsx';
import { useBeginNegotiation } from '../engine/use-begin-negotiation.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

const words = againPage.another;

/** True where a case is with a creditor: the platform is one, all others are told apart by name. */
function isWith(journey: Journey, { kind, name }: Counterparty): boolean {
  const own = counterpartyOf(journey);
  const wanted = kind === 'platform' ? names.lender : name;
  return [own, ...(own?.also ?? [])].some(
    (one) =>
      one?.kind === kind && wanted !== undefined && isSameName(one.name ?? (kind === 'platform' ? wanted : ''), wanted),
  );
}

/** Begins a negotiation with another creditor of the same person; what was told of their money goes with it. */
export function AnotherNegotiation() {
  const startWith = useBeginNegotiation();
  const { bringBack } = useCaseSwitch();
  const journey = useJourney();
  const own = counterpartyOf(journey);
  const [kind, setKind] = useState<Counterparty['kind']>(own?.kind === 'platform' ? 'bank' : 'platform');
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const others = useNegotiations();
  const [known, setKnown] = useState<OtherCase | null>(null);
  // The platform's own lender is one; of the other kinds there may be several, told apart by name.
  const kinds = counterpartyKinds.filter((id) => id !== 'platform' || own?.kind !== 'platform');
  const begin = () => {
    const typed = name.trim();
    if (typed === '' && kind === own?.kind) {
      setNameMissing(true);
      return;
    }
    const counterparty: Counterparty = kind === 'platform' || typed === '' ? { kind } : { kind, name: typed };
    const one = known === null ? others?.find(({ journey: told }) => isWith(told, counterparty)) : undefined;
    if (one === undefined) void startWith(counterparty);
    else setKnown(one);
  };
  return (
    <Section title={words.title}>
      <p className="mb-3">{words.lead}</p>
      <SelectField
        id="counterparty-kind"
        label={words.kind}
        value={kind}
        options={kinds.map((id) => ({ id, label: words.kinds[id] }))}
        onChange={(id) => {
          setKind(id as Counterparty['kind']);
          setKnown(null);
        }}
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
          onChange={(text) => {
            setName(text);
            setKnown(null);
          }}
        />
      )}
      <div role="status">
        {known !== null && <Note kind="attention">{fill(words.known, { what: otherCaseLines(known).about })}</Note>}
      </div>
      {known !== null && (
        <div className="mb-2">
          <Button look="primary" onClick={() => bringBack(known.id)}>
            {negotiationsWords.open}
          </Button>
        </div>
      )}
      <Button onClick={begin}>{known === null ? words.begin : words.beginStill}</Button>
    </Section>
  );
}
