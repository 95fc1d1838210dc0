import { Section } from '#components/section.tsx';
import { everyMessage as words } from '#words/messages/every-message.ts';
import { Items, Phoned, SourceDisclosure, sourcesOf, textOf } from '../engine/words/sentence.tsx';

interface EveryMessageProps {
  /** True where help for somebody who cannot go on stands above already. */
  readonly isBelowCare?: boolean;
}

/** What holds for every message: it stands on the page before a text is read, and below every answer. */
export function EveryMessage({ isBelowCare = false }: EveryMessageProps) {
  const said = isBelowCare ? words.rules : [...words.rules, words.care];
  return (
    <Section title={words.title}>
      <Items items={words.rules} />
      {!isBelowCare && (
        <p className="my-3">
          <Phoned text={textOf(words.care)} />
        </p>
      )}
      <SourceDisclosure ids={[...new Set(said.flatMap(sourcesOf))]} />
    </Section>
  );
}
