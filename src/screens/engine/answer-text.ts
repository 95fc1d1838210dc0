import { termsText } from '#brief/terms-text.ts';
import type { Answer } from '#model/answers.ts';
import { type IsoDate, isIsoDate } from '#model/dates.ts';
import { type AnsweredId, screens } from '#model/screens.ts';
import type { AgreedTerms, AgreementEnd, CounterOffer, FiledComplaint, Spending, Terms } from '#model/values.ts';
import { areEqualInstalments } from '#rules/agreed-schedule.ts';
import { isOnePayment } from '#rules/one-payment.ts';
import { totalSpending } from '#rules/spending.ts';
import { fill } from '#text/fill.ts';
import { amountText, listText, weekdayText } from '#text/format.ts';
import { endedNoteWords } from '#words/engine/ended-note.ts';
import { names } from '#words/names.ts';
import { answersPage } from '#words/overview/answers-page.ts';
import { textOf } from './words/sentence.tsx';
import type { AnyWords } from './words/use-words.ts';

const shownTicks = 3;

function ticksText(ticks: readonly string[], words: AnyWords): string {
  if (ticks.length > shownTicks || ticks.length === 0) return fill(answersPage.ticked, { n: String(ticks.length) });
  return listText(ticks.map((tick) => textOf(words.ticks?.[tick] ?? '')));
}

const complaintText = ({ to, on }: FiledComplaint): string =>
  fill(answersPage.dated, { what: names.complaintBody[to], date: weekdayText(on) });

const endText = ({ why, on }: AgreementEnd): string =>
  fill(answersPage.dated, { what: endedNoteWords.why[why], date: weekdayText(on) });

/** An answer in a few words, for lists of answers and for "as last time". */
export function answerText(screen: AnsweredId, { event, value }: Answer, words: AnyWords): string {
  const { kind, carries } = screens[screen];
  const label = textOf(words.options[event] ?? '');
  if (event !== carries) return label;
  switch (kind) {
    case 'several':
      return ticksText(value as readonly string[], words);
    case 'amount':
      return amountText(value as number);
    case 'pastDate':
    case 'day':
      return weekdayText(value as IsoDate);
    case 'task':
      if (screen === 'complaint') return complaintText(value as FiledComplaint);
      if (screen === 'endAgreement') return endText(value as AgreementEnd);
      return typeof value === 'string' && isIsoDate(value)
        ? fill(answersPage.dated, { what: label, date: weekdayText(value) })
        : label;
    case 'spending':
      return amountText(totalSpending(value as Spending));
    case 'choice':
    case 'terms': {
      const { plan, monthly, months } = value as Terms;
      const once = isOnePayment({ plan, months });
      return fill(once ? answersPage.planOnce : answersPage.plan, {
        plan: names.plan[plan],
        monthly: amountText(monthly),
        months: String(months),
      });
    }
    case 'agreedTerms': {
      const terms = value as AgreedTerms;
      const { monthly, months, trial } = terms;
      return areEqualInstalments(terms)
        ? fill(trial ? answersPage.agreedTrial : answersPage.agreed, {
            monthly: amountText(monthly),
            months: String(months),
          })
        : termsText(terms);
    }
    case 'counterOffer': {
      const { monthly, firstPayment } = value as CounterOffer;
      const amount = monthly ?? firstPayment;
      return amount === undefined ? answersPage.filled : amountText(amount);
    }
    default:
      return fill(answersPage.rows, { n: String((value as readonly unknown[]).length) });
  }
}
