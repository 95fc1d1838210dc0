import { familyWords as words } from '#content/zh-CN/documents/family-note.ts';
import { paperWords } from '#content/zh-CN/documents/papers.ts';
import type { Fund } from '#model/values.ts';
import type { Brief } from '../brief.ts';
import { fill } from '../fill.ts';
import { amountText, dateText } from '../format.ts';
import type { Paper } from '../paper.ts';
import { paragraphs } from './pieces.ts';

const fundLines = ({ amount, every, what }: Fund): readonly string[] => [
  fill(every === 'once' ? words.amountOnce : words.amountMonthly, { amount: amountText(amount) }),
  ...(what === undefined ? [] : [fill(words.noted, { what })]),
];

/** A short agreement with family: how much, for what, and how it comes back. */
export const familyNote = ({ familyFunds, person, today }: Brief): Paper => ({
  title: words.title,
  blocks: [
    ...paragraphs([
      fill(words.parties, { lender: words.lender, name: person.name ?? paperWords.blank }),
      ...familyFunds.flatMap(fundLines),
      words.purpose,
      words.back,
      words.interest,
      words.late,
      words.notGuarantor,
    ]),
    { kind: 'ending', text: words.sign },
    { kind: 'ending', text: dateText(today) },
  ],
});
