import { type ComponentProps, useState } from 'react';
import { ErrorSummary } from '#components/error-summary.tsx';
import { controlLook, Field } from '#components/field.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TextArea } from '#components/text-area.tsx';
import { TextField } from '#components/text-field.tsx';
import { fill } from '#text/fill.ts';
import { common } from '#words/ui/common.ts';
import { fields } from '#words/ui/fields.ts';
import { panels } from '#words/ui/panels.ts';
import { documentsPage } from '#words/ui/papers.ts';
import { hugeAmount, longName, longWord } from './samples.ts';
import { GalleryItem, State } from './specimen.tsx';

type Live<P> = Omit<P, 'value' | 'onChange'> & { readonly initial?: string };

function LiveText({ initial = '', ...rest }: Live<ComponentProps<typeof TextField>>) {
  const [value, setValue] = useState(initial);
  return <TextField {...rest} value={value} onChange={setValue} />;
}

function LiveSelect({ initial = '', ...rest }: Live<ComponentProps<typeof SelectField>>) {
  const [value, setValue] = useState(initial);
  return <SelectField {...rest} value={value} onChange={setValue} />;
}

function LiveArea({ initial = '', ...rest }: Live<ComponentProps<typeof TextArea>>) {
  const [value, setValue] = useState(initial);
  return <TextArea {...rest} value={value} onChange={setValue} />;
}

const { debts, problems } = fields;
const unit = fields.amount.unit;
const lenders = [
  { id: '', label: panels.counter.interestOptions[''] },
  { id: 'lender', label: longName },
];

function TextPiece() {
  return (
    <GalleryItem name="text-field">
      <LiveText id="empty" label={debts.total} />
      <LiveText id="optional" label={debts.total} optionalMark={common.optional} unit={unit} initial="1200" />
      <LiveText id="hint" label={debts.lender} hint={debts.lenderHint} initial={longName} />
      <LiveText id="error" label={debts.total} error={problems.notANumber} unit={unit} initial={common.stopHere} />
      <LiveText
        id="both"
        label={debts.overdue}
        hint={debts.totalHint}
        error={problems.overdueAboveTotal}
        initial={longWord}
      />
      <LiveText id="hero" label={fields.ceiling.label} unit={unit} initial="1200" isHero />
      <LiveText id="huge" label={fields.ceiling.label} unit={unit} initial={hugeAmount} isHero />
      <LiveText id="day" label={fields.date.label} type="date" initial="2026-11-22" />
      <LiveText id="no-day" label={panels.terms.first} type="date" hint={panels.terms.firstHint} />
      <LiveText id="long" label={panels.comeBack.sooner + longWord} optionalMark={common.optional} />
    </GalleryItem>
  );
}

/** What is filled in. */
export function FieldGallery() {
  return (
    <>
      <TextPiece />
      <GalleryItem name="text-area">
        <LiveArea id="lines" label={panels.note.said} maxLength={500} />
        <LiveArea
          id="lines-filled"
          label={panels.note.said}
          hint={panels.note.saidHint}
          maxLength={500}
          initial={`${longName}\n${longWord}`}
        />
      </GalleryItem>
      <GalleryItem name="select-field">
        <LiveSelect id="select" label={debts.product} options={lenders} />
        <LiveSelect id="select-long" label={debts.lender} options={lenders} initial="lender" hint={debts.lenderHint} />
        <LiveSelect
          id="select-error"
          label={debts.product}
          options={lenders}
          error={problems.noTick}
          optionalMark={common.optional}
        />
      </GalleryItem>
      <GalleryItem name="field">
        <Field id="own" label={documentsPage.person.name} hint={documentsPage.person.lead} error={problems.emptyAmount}>
          <textarea id="own" rows={3} defaultValue={documentsPage.changedByYou} className={controlLook} />
        </Field>
      </GalleryItem>
      <GalleryItem name="error-summary">
        <State name="one">
          <ErrorSummary
            title={common.errorSummary}
            errors={[{ field: 'error', message: problems.notANumber }]}
            attempt={0}
          />
        </State>
        <State name="several and long">
          <ErrorSummary
            title={common.errorSummary}
            errors={[
              { field: 'error', message: problems.notANumber },
              { field: 'both', message: problems.overdueAboveTotal },
              { field: 'huge', message: fill(problems.notAllTicked, { missing: longName + longWord }) },
            ]}
            attempt={0}
          />
        </State>
      </GalleryItem>
    </>
  );
}
