import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { againPage as words } from '#words/today/again.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { Heading } from '../shell/heading.tsx';
import { useNavigation } from '../shell/navigation.tsx';

/** The page to start a new case; the old one is kept. */
export function AgainPage() {
  const { startAgain } = useCaseSwitch();
  const { go } = useNavigation();
  const position = usePosition();
  return (
    <article>
      <Heading of="again">{words.title}</Heading>
      <p className="mb-4">{words.lead}</p>
      <div className="mb-3">
        <Button look="primary" onClick={() => go(routeOfPosition(position))}>
          {words.keep}
        </Button>
      </div>
      <Button onClick={() => startAgain()}>{words.confirm}</Button>
    </article>
  );
}
