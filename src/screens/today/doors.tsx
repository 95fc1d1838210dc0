import { HandHeart, Landmark, LockKeyhole, MessageCircleWarning, Umbrella, Users } from 'lucide-react';
import { useAnswer, usePosition } from '#case/use-journey.ts';
import { start as words } from '#words/today/start.ts';
import { pageRoute, routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';

const icons = {
  caller: MessageCircleWarning,
  court: Landmark,
  overwhelmed: Umbrella,
  special: LockKeyhole,
  died: Users,
  helper: HandHeart,
} as const;
type DoorId = keyof typeof icons;

/**
 * Buttons for what cannot wait. Four of them answer the first question, one goes on to what a bereaved family does, the
 * last is for helpers.
 */
export function Doors() {
  const { go } = useNavigation();
  const answer = useAnswer();
  const { path } = usePosition();
  const enter = (door: DoorId) => {
    if (door === 'helper') return go(pageRoute(door));
    const tick = door === 'died' ? 'special' : door;
    const intent = path.length === 0 ? 'road' : 'urgent';
    const told = answer({ key: 'urgent', option: 'given', value: [tick], intent });
    go(routeOfPosition(tick === door ? told : answer({ key: 'situation', option: 'died', intent: 'road' })));
  };
  return (
    <section aria-labelledby="doors" className="mt-8 lg:mt-0">
      <h2 id="doors" className="font-bold">
        {words.doors}
      </h2>
      <ul className="doors mt-3">
        {(Object.keys(icons) as DoorId[]).map((door) => {
          const Icon = icons[door];
          return (
            <li key={door}>
              <button
                type="button"
                onClick={() => enter(door)}
                className="flex h-full min-h-20 w-full flex-col items-start rounded-field border border-edge bg-surface p-3 text-left"
              >
                <Icon aria-hidden="true" size="1.2em" strokeWidth={1.75} className="mb-2 text-amber" />
                {words.door[door]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
