import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { common } from '#words/shell/common.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** The way on from a page on which nothing stands yet. */
export function ToNow() {
  const position = usePosition();
  const { go } = useNavigation();
  return (
    <div className="mt-3">
      <Button look="primary" onClick={() => go(routeOfPosition(position))}>
        {common.toNow}
      </Button>
    </div>
  );
}
