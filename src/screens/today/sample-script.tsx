import { briefOf } from '#brief/brief.ts';
import { emptyFile } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { emptyJourney } from '#model/answers.ts';
import { noFacts } from '#rules/case-facts.ts';
import { statutoryDaysOnly } from '#rules/working-days.ts';
import { scriptOf } from '#speech/script.ts';

/** What a first contact sounds like, as an example before anything is answered. */
export function SampleScript() {
  const today = useToday();
  const brief = briefOf(
    {
      road: { facts: noFacts, path: [], round: 1 },
      journey: emptyJourney,
      file: emptyFile,
      workingDays: statutoryDaysOnly,
    },
    today,
  );
  return scriptOf(brief).phone.map((paragraph) => (
    <p key={paragraph} className="my-3">
      {paragraph}
    </p>
  ));
}
