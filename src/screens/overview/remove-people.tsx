import { useMemo } from 'react';
import { useCase } from '#case/case-context.tsx';
import type { OtherCase } from '#case/record.ts';
import { hasBegun, lastTouched } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { language } from '#words/language.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useLeaving } from '../engine/use-leaving.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';

const words = dataPage.people;

/** Each person with all that is stored of them, to be removed as a whole; it can be taken back. */
export function RemovePeople() {
  const { repository, currentId, householdId } = useCaseSwitch();
  const others = useOtherCases();
  const journey = useJourney();
  const { file, drafts } = useCase((state) => state);
  const leave = useLeaving();
  const people = useMemo(() => {
    const own: OtherCase = {
      id: currentId,
      household: householdId,
      journey,
      file,
      lastTouched: lastTouched({ journey, file }),
    };
    const all = [...(hasBegun({ journey, file, drafts }) ? [own] : []), ...(others ?? [])];
    return [...new Set(all.map(({ household }) => household))].map((household) => ({
      household,
      cases: all.filter((one) => one.household === household),
    }));
  }, [currentId, householdId, journey, file, drafts, others]);
  if (people.length === 0) return null;
  const remove = async (household: string) => {
    (await repository.manager())?.removePerson(household);
    if (household === householdId) await leave(true);
  };
  return (
    <Section title={words.title}>
      {people.map(({ household, cases }) => {
        const what = cases.map((one) => otherCaseLines(one).about).join(language.separator);
        return (
          <Disclosure
            key={household}
            title={cases.length === 1 ? what : fill(words.person, { what, n: String(cases.length) })}
          >
            <p className="mb-3">{words.lead}</p>
            <Button onClick={() => remove(household)}>{words.remove}</Button>
          </Disclosure>
        );
      })}
    </Section>
  );
}
