import { useRoad } from '#case/use-journey.ts';
import { screenTold } from '#share/result-view.ts';
import { result } from '#words/result/result.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { ToNow } from '../engine/to-now.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Heading } from '../shell/heading.tsx';
import { ShareResult } from './share-result.tsx';

/** The page to share the result of one's own case; before there is one it says how it comes about. */
export function SharePage() {
  const road = useRoad();
  const brief = useBrief();
  const { borrowerDied } = brief.facts;
  const isEmpty = borrowerDied || (road.path.length < 3 && brief.products.length === 0);
  return (
    <article>
      <Heading of="share">{menuWords.share}</Heading>
      {isEmpty ? (
        <>
          <p>{borrowerDied ? result.ofHeirs : result.notYet}</p>
          <ToNow />
        </>
      ) : (
        <ShareResult brief={brief} screen={screenTold(road)} />
      )}
    </article>
  );
}
