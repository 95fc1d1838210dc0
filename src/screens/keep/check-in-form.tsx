import { useState } from 'react';
import { addedOption } from '#brief/added-since.ts';
import type { KeptSchedule } from '#brief/kept-schedule.ts';
import { openRest } from '#brief/open-rest.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { OptionList } from '#components/option-list.tsx';
import { countInstalments } from '#rules/instalment-number.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, shortDateText } from '#text/format.ts';
import { checkInFormWords } from '#words/keep/check-in-form.ts';
import { schedulePanelWords as words } from '#words/keep/schedule-panel.ts';
import { common } from '#words/shell/common.ts';
import { ChoiceForm } from '../engine/choice-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { usePayments } from '../payments/use-payments.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';
import { useKeptSchedule } from './use-kept-schedule.ts';

interface ClearedQuestionProps {
  readonly kept: KeptSchedule;
  readonly onSure: () => void;
  readonly onBack: () => void;
}

/** Asks once, where instalments are open by what was noted, whether all is paid or the rest was waived in writing. */
function ClearedQuestion({ kept: { open }, onSure, onBack }: ClearedQuestionProps) {
  const today = useToday();
  const [first] = open;
  const { cleared } = checkInFormWords;
  return (
    <section aria-labelledby="cleared">
      <h2 id="cleared" className="mt-4 font-bold">
        {fill(cleared.title, {
          amount: amountText(open.reduce((sum, { amount }) => sum + amount, 0)),
          date: first === undefined ? '' : shortDateText(first.on, today),
          n: countText(countInstalments(open)),
        })}
      </h2>
      <OptionList
        labelledBy="cleared"
        earlierMark={common.earlier}
        options={(['allPaid', 'waived', 'notYet'] as const).map((id) => ({
          id,
          label: cleared.options[id],
          isEarlier: false,
        }))}
        onTake={(id) => (id === 'notYet' ? onBack() : onSure())}
      />
    </section>
  );
}

/** Notes at one tap that all that fell due was paid, each instalment on its day; only where there are several. */
function AllInTime({ kept: { open } }: Pick<ClearedQuestionProps, 'kept'>) {
  const today = useToday();
  const { noteAll } = usePayments();
  const due = open.filter(({ on }) => on <= today);
  if (due.length < 2) return null;
  return (
    <Button look="quiet" onClick={() => noteAll(due)}>
      {fill(checkInFormWords.allInTime, { n: countText(due.length) })}
    </Button>
  );
}

/** What is said of an instalment, which there is none of any more once all are paid. */
const ofInstalments = ['notDue', 'paid', 'willMiss', 'missed', 'end'];

/**
 * How the instalment stands: once its day has come it is no longer told as still to come, and once it has passed that is
 * no answer any more, nor that it will be missed: that would be said of the next one. Once all are paid, that is the answer. What the agreement leaves open can be talked about while it is kept.
 */
export function CheckInForm(props: ScreenProps) {
  const { position, words: shown } = props;
  const kept = useKeptSchedule(position);
  const next = kept?.next ?? null;
  const brief = useBrief(position);
  const { today } = brief;
  const rest = openRest({ ...brief, kept });
  const isDue = next !== null && next.on <= today;
  const isLate = next !== null && next.on < today;
  const inapplicable = brief.isPaidUp ? [...props.inapplicable, ...ofInstalments] : props.inapplicable;
  const can = (option: string) => {
    if (option === 'trialOver' && rest === null) return false;
    if (option === 'willMiss' && isLate) return false;
    return position.can(option) && (option !== 'notDue' || !isDue || next.on === today);
  };
  const options = {
    ...shown.options,
    ...(isDue && { notDue: words.notYetToday }),
    ...(rest === 'added' && { trialOver: addedOption(brief) }),
  };
  const [isAsked, setAsked] = useState(false);
  const isOpen = kept !== null && next !== null && !brief.isPaidOff;
  const onAnswer = (option: string, value?: unknown) => {
    if (option === 'cleared' && isOpen) setAsked(true);
    else props.onAnswer(option, value);
  };
  return (
    <FocusedPlace shows={isAsked && isOpen}>
      {isAsked && isOpen ? (
        <ClearedQuestion kept={kept} onSure={() => props.onAnswer('cleared')} onBack={() => setAsked(false)} />
      ) : (
        <>
          {isLate && kept !== null && <AllInTime kept={kept} />}
          <ChoiceForm
            {...props}
            position={{ ...position, can }}
            words={{ ...shown, options }}
            recommended={brief.isPaidUp ? 'cleared' : props.recommended}
            inapplicable={inapplicable}
            onAnswer={onAnswer}
          />
        </>
      )}
    </FocusedPlace>
  );
}
