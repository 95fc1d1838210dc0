import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { helper as words } from '#words/share/helper.ts';
import { Items, Sources, textOf } from '../engine/words/sentence.tsx';
import { pageRoute, routeOfPosition } from '../shell/address.ts';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { useNavigation } from '../shell/navigation.tsx';

/** The page for somebody who helps: what they can do, and what would do harm. */
export function HelperPage() {
  const { go } = useNavigation();
  const position = usePosition();
  const hasBegun = position.path.length > 0;
  return (
    <article>
      <Heading of="helper">{words.title}</Heading>
      <p>{words.lead}</p>
      <HelperCard />
      <Note kind="attention">
        <strong className="block">{words.careTitle}</strong>
        {textOf(words.care)}
      </Note>
      <p className="my-3 text-hint text-ink-soft">{onThisDevice(words.beginHint)}</p>
      <Button look="primary" onClick={() => go(hasBegun ? pageRoute('again') : routeOfPosition(position))}>
        {words.begin}
      </Button>
      <Sources sentences={[...words.can, ...words.cannot, words.care]} />
    </article>
  );
}

/** What a helper can and must not do. */
export function HelperCard() {
  return (
    <>
      <h2 className="mt-6 font-bold">{words.canTitle}</h2>
      <Items items={words.can} />
      <h2 className="mt-6 font-bold">{words.cannotTitle}</h2>
      <Items items={words.cannot} />
    </>
  );
}
