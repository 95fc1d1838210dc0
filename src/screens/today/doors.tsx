import { HandHeart, Landmark, LockKeyhole, type LucideIcon, MessageCircleWarning, Umbrella } from 'lucide-react';
import { useAnswer, usePosition } from '#case/use-journey.ts';
import type { TickOf } from '#model/screens.ts';
import { start as words } from '#words/today/start.ts';
import { pageRoute, routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';

const doorIcons = {
  caller: MessageCircleWarning,
  court: Landmark,
  overwhelmed: Umbrella,
  special: LockKeyhole,
} as const;

/**
 * Buttons for what cannot wait. Four of them answer the first question, one goes on to what a bereaved family does, the
 * last is for helpers.
 */
export function Doors() {
  const { go } = useNavigation();
  const answer = useAnswer();
  const { path } = usePosition();
  const told = (tick: TickOf<'urgent'>) =>
    answer({ key: 'urgent', option: 'given', value: [tick], intent: path.length === 0 ? 'road' : 'urgent' });
  const enter = (tick: TickOf<'urgent'>) => go(routeOfPosition(told(tick)));
  const enterAsHeir = () => {
    told('special');
    go(routeOfPosition(answer({ key: 'situation', option: 'died', intent: 'road' })));
  };
  return (
    <section aria-labelledby="doors" className="mt-8 lg:mt-0">
      <h2 id="doors" className="font-bold">
        {words.doors}
      </h2>
      <ul className="doors mt-3">
        {(['caller', 'court', 'overwhelmed', 'special'] as const).map((tick) => (
          <li key={tick}>
            <Door icon={doorIcons[tick]} onClick={() => enter(tick)}>
              {words.door[tick]}
            </Door>
          </li>
        ))}
        <li>
          <Door icon={HandHeart} onClick={enterAsHeir}>
            {words.door.died}
          </Door>
        </li>
        <li>
          <Door icon={HandHeart} onClick={() => go(pageRoute('helper'))}>
            {words.door.helper}
          </Door>
        </li>
      </ul>
    </section>
  );
}

interface DoorProps {
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly children: string;
}

function Door({ icon: Icon, onClick, children }: DoorProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="flex h-full min-h-20 w-full flex-col items-start justify-between rounded-field border border-edge bg-surface p-3 text-left"
    >
      <Icon aria-hidden="true" size="1.2em" strokeWidth={1.75} className="mb-2 text-amber" />
      {children}
    </button>
  );
}
