import { Section } from '#components/section.tsx';
import { messagePage as words } from '#words/messages/message-page.ts';
import { CallFirst, saidOfNumber } from '../engine/call-first.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Items, LenderDialContext, SourceDisclosure, sourcesOf } from '../engine/words/sentence.tsx';
import { ToUrgent } from './to-urgent.tsx';

interface CheckOneselfProps {
  /** True where a button may dial the lender: not where nobody knows what the text is about. */
  readonly dialsLender: boolean;
}

/** How one finds out oneself whether a message is what it says: the lender's own number, the courts, what is urgent. */
export function CheckOneself({ dialsLender }: CheckOneselfProps) {
  const brief = useBrief();
  const ids = [...words.check, ...(dialsLender ? saidOfNumber(brief) : [])].flatMap(sourcesOf);
  return (
    <>
      <Section title={words.checkTitle}>
        <LenderDialContext.Provider value={dialsLender}>
          <Items items={words.check} />
        </LenderDialContext.Provider>
        {dialsLender && <CallFirst of={brief} />}
        <SourceDisclosure ids={[...new Set(ids)]} />
      </Section>
      <Section title={words.urgentTitle}>
        <ToUrgent>{words.toUrgent}</ToUrgent>
      </Section>
    </>
  );
}
