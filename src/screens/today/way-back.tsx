import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';

/** The cases that are stored beside one that nobody has begun, so that opening a blank one never looks like losing them. */
export function WayBack() {
  const { bringBack } = useCaseSwitch();
  const others = useOtherCases() ?? [];
  if (others.length === 0) return null;
  return (
    <Section title={words.stillHere}>
      <ul>
        {others.map((other) => {
          const { about, state } = otherCaseLines(other);
          return (
            <li key={other.id} className="border-t border-line py-3 first:border-t-0">
              <p className="font-bold">{about}</p>
              <p className="mb-1 text-hint text-ink-soft">{state}</p>
              <Button
                look="quiet"
                onClick={() => bringBack(other.id)}
                aria-label={fill(words.openPersonWhat, { what: about })}
              >
                {words.openPerson}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
