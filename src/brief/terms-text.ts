import type { AgreedTerms, InstalmentSeries } from '#model/values.ts';
import { seriesOf } from '#rules/agreed-schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { termsTextWords as words } from '#words/agreement/terms-text.ts';

function seriesText({ monthly, months, first, last = monthly, fee }: InstalmentSeries): string {
  const parts = [
    ...(last === monthly || months === 1 ? [] : [fill(words.last, { amount: amountText(last) })]),
    ...(fee === undefined ? [] : [fill(words.fee, { amount: amountText(fee) })]),
  ];
  return fill(months === 1 ? words.once : words.series, {
    first: dateText(first),
    monthly: amountText(months === 1 ? last : monthly),
    months: String(months),
    parts: parts.length === 0 ? '' : fill(words.parts, { parts: parts.join(words.between) }),
  });
}

/**
 * Agreed terms as part of a sentence, every series and every charge included; it begins with a day. Of a
 * trial it says that the rest is still to be agreed on.
 */
export function termsText(terms: AgreedTerms): string {
  const { upFront } = terms;
  const [first = '', ...more] = seriesOf(terms).map(seriesText);
  return [
    ...(upFront === undefined
      ? []
      : [fill(words.upFront, { date: dateText(upFront.on), amount: amountText(upFront.amount) }), words.between]),
    first,
    ...more.map((series) => fill(words.more, { series })),
    ...(terms.trial ? [words.trial] : []),
  ].join('');
}
