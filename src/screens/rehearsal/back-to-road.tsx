import { usePosition } from '#case/use-journey.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import { common } from '#words/shell/common.ts';
import { routeOfPosition } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** A link out of the rehearsal to where the case stands, or to the start page where it has not begun. */
export function BackToRoad() {
  const position = usePosition();
  const hasBegun = position.path.length > 0;
  return (
    <p className="my-3">
      <RouteLink
        to={hasBegun ? routeOfPosition(position) : { kind: 'start' }}
        className="inline-flex min-h-12 items-center text-jade underline"
      >
        {hasBegun ? common.toNow : words.toStart}
      </RouteLink>
    </p>
  );
}
