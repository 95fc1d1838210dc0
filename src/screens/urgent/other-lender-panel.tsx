import { type FormEvent, useState } from 'react';
import { lenderPhoneOf } from '#brief/lender-phone.ts';
import { JourneyContext } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { Counterparty } from '#model/counterparty.ts';
import { longestName } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { lenderPhonesWords } from '#words/engine/lender-phones.ts';
import { otherLenderPanel as words } from '#words/urgent/other-lender-panel.ts';
import { Dial } from '../engine/dial.tsx';
import { foundText, LenderPhones } from '../engine/lender-phones.tsx';
import { ShortField } from '../engine/short-field.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/**
 * Where the name of another lender is written, so that scripts and letters go to it, with the official number that was
 * found of it; and all numbers that were found. A record that is about other debts already stays theirs.
 */
export function OtherLenderPanel() {
  const { answers, counterparty } = useJourney();
  const isOthers = counterparty !== undefined && counterparty.kind !== 'platform';
  return (
    <>
      {answers.soFar === undefined || isOthers ? (
        <LenderName {...(counterparty && { known: counterparty })} />
      ) : (
        <div className="my-4">
          <p>{words.begun}</p>
          <RouteLink to={pageRoute('again')} className="flex min-h-12 items-center text-jade underline">
            {words.toAnother}
          </RouteLink>
        </div>
      )}
      <LenderPhones />
    </>
  );
}

function LenderName({ known }: { readonly known?: Counterparty }) {
  const actor = JourneyContext.useActorRef();
  const [kind, setKind] = useState<'bank' | 'other'>(known?.kind === 'bank' ? 'bank' : 'other');
  const [name, setName] = useState(known?.name ?? '');
  const [isMissed, setMissed] = useState(false);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    setMissed(typed === '');
    if (typed !== '') actor.send({ type: 'told apart', counterparty: { ...known, kind, name: typed } });
  };
  return (
    <Section title={words.title}>
      <form noValidate onSubmit={keep}>
        <SelectField
          id="lender-kind"
          label={words.kind}
          value={kind}
          options={(['other', 'bank'] as const).map((id) => ({ id, label: words.kinds[id] }))}
          onChange={(id) => setKind(id as typeof kind)}
        />
        <ShortField
          id="lender-name"
          label={words.name}
          hint={words.nameHint}
          error={isMissed && name.trim() === '' ? words.nameMissing : undefined}
          most={longestName}
          value={name}
          onChange={setName}
        />
        <Button type="submit">{words.keep}</Button>
      </form>
      <div role="status">{known?.name !== undefined && <Kept name={known.name} />}</div>
    </Section>
  );
}

/** To whom the record is written, and the official number of theirs where one was found. */
function Kept({ name }: { readonly name: string }) {
  const phone = lenderPhoneOf(name);
  return (
    <>
      <p className="mt-3">{fill(words.kept, { name })}</p>
      {phone === null ? (
        <Note kind="information">{words.notFound}</Note>
      ) : (
        <>
          <Dial phone={phone.phone} />
          <p className="text-hint text-ink-soft">
            {fill(lenderPhonesWords.line, { line: textOf(phone.line), found: foundText(phone) })}
          </p>
          <Note kind="information">{textOf(lenderPhonesWords.compare)}</Note>
          <Sources sentences={[phone.line, lenderPhonesWords.compare]} />
        </>
      )}
    </>
  );
}
