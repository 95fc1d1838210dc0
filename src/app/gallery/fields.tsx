import { type ComponentProps, useState } from 'react';
import { ErrorSummary } from '#components/error-summary.tsx';
import { controlLook, Field } from '#components/field.tsx';
import { FileButton } from '#components/file-button.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TextArea } from '#components/text-area.tsx';
import { TextField } from '#components/text-field.tsx';
import { fill } from '#text/fill.ts';
import { comeBackPanelWords } from '#words/assess/come-back-panel.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { pastDateFormWords } from '#words/engine/past-date-form.ts';
import { problems } from '#words/engine/problems.ts';
import { ceilingFormWords } from '#words/propose/ceiling-form.ts';
import { counterOfferFormWords } from '#words/propose/counter-offer-form.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { common } from '#words/shell/common.ts';
import { GalleryItem, State } from './gallery-item.tsx';
import { hugeAmount, longName, longWord } from './samples.ts';

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

const debts = debtsFormWords;
const unit = amountFormWords.unit;
const lenders = [
  { id: '', label: counterOfferFormWords.interestOptions[''] },
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
      <LiveText id="hero" label={ceilingFormWords.label} unit={unit} initial="1200" isHero />
      <LiveText id="huge" label={ceilingFormWords.label} unit={unit} initial={hugeAmount} isHero />
      <LiveText id="day" label={pastDateFormWords.label} type="date" initial="2026-11-22" />
      <LiveText id="no-day" label={termsFormWords.first} type="date" hint={termsFormWords.firstHint} />
      <LiveText id="long" label={comeBackPanelWords.sooner + longWord} optionalMark={common.optional} />
    </GalleryItem>
  );
}

/** The gallery of form fields. */
export function FieldGallery() {
  return (
    <>
      <TextPiece />
      <GalleryItem name="text-area">
        <LiveArea id="lines" label={contactNoteWords.said} maxLength={500} />
        <LiveArea
          id="lines-filled"
          label={contactNoteWords.said}
          hint={contactNoteWords.saidHint}
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
      <GalleryItem name="file-button">
        <State name="plain">
          <FileButton id="file" label={backupPage.restore.file} />
        </State>
        <State name="with an error">
          <FileButton id="wrong-file" label={backupPage.restore.file} error={backupPage.restore.faults.unreadable} />
        </State>
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
