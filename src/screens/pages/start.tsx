import {
  Clock3,
  HandHeart,
  Landmark,
  LockKeyhole,
  type LucideIcon,
  MessageCircleWarning,
  Umbrella,
} from 'lucide-react';
import { Suspense } from 'react';
import { useAnswer, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { RoadPicture } from '#components/road-picture.tsx';
import { start as words } from '#content/zh-CN/ui/start.ts';
import type { TickOf } from '#model/screens.ts';
import { pagePlace, placeOfPosition } from '../address.ts';
import { Heading } from '../heading.tsx';
import { PlaceLink, useNavigation } from '../navigation.tsx';
import { part } from '../part.tsx';

const StartMore = part(() => import('./start-more.tsx').then((all) => all.StartMore));
const ResumeCard = part(() => import('./resume-card.tsx').then((all) => all.ResumeCard));

/** The first page: what this is, three things not to do, and where to go in. Who comes back goes on first. */
export function StartPage() {
  const position = usePosition();
  const hasBegun = position.path.length > 0;
  return (
    <article className="lg:mx-auto lg:grid lg:max-w-5xl lg:grid-cols-2 lg:items-start lg:gap-16 lg:pt-4">
      <div>{hasBegun ? <Resume /> : <Welcome />}</div>
      <Doors />
      <div className="lg:col-span-2">
        <Suspense>
          <StartMore />
        </Suspense>
      </div>
    </article>
  );
}

const assurances: readonly (readonly [LucideIcon, string])[] = [
  [HandHeart, words.forWhom],
  [Clock3, words.promise],
  [LockKeyhole, words.privacy],
];

function Welcome() {
  const position = usePosition();
  const { go } = useNavigation();
  return (
    <>
      <RoadPicture />
      <Heading of="start">{words.title}</Heading>
      <ul className="my-3">
        {assurances.map(([Icon, text]) => (
          <li key={text} className="my-2 flex text-hint">
            <Icon aria-hidden="true" size={20} strokeWidth={1.75} className="mt-0.5 mr-3 shrink-0 text-jade" />
            {text}
          </li>
        ))}
      </ul>
      <Button look="primary" onClick={() => go(placeOfPosition(position))}>
        {words.begin}
      </Button>
    </>
  );
}

function Resume() {
  const position = usePosition();
  const { go } = useNavigation();
  return (
    <>
      <Heading of="start">{words.back}</Heading>
      <Suspense fallback={<div className="h-44" />}>
        <ResumeCard screen={position.screen} />
      </Suspense>
      <Button look="primary" onClick={() => go(placeOfPosition(position))}>
        {words.resume}
      </Button>
      <PlaceLink to={pagePlace('again')} className="mt-2 flex min-h-12 items-center justify-center text-jade underline">
        {words.again}
      </PlaceLink>
    </>
  );
}

const doorIcons = { caller: MessageCircleWarning, court: Landmark, overwhelmed: Umbrella } as const;

/** Four doors for what cannot wait; three of them answer the first question by the button. */
function Doors() {
  const { go } = useNavigation();
  const answer = useAnswer();
  const { path } = usePosition();
  const enter = (tick: TickOf<'urgent'>) => {
    const way = path.length === 0 ? 'road' : 'urgent';
    go(placeOfPosition(answer({ key: 'urgent', option: 'given', value: [tick], way })));
  };
  return (
    <section aria-labelledby="doors" className="mt-8 lg:mt-0">
      <h2 id="doors" className="font-bold">
        {words.doors}
      </h2>
      <ul className="doors mt-3">
        {(['caller', 'court', 'overwhelmed'] as const).map((tick) => (
          <li key={tick}>
            <Door icon={doorIcons[tick]} onClick={() => enter(tick)}>
              {words.door[tick]}
            </Door>
          </li>
        ))}
        <li>
          <Door icon={HandHeart} onClick={() => go(pagePlace('helper'))}>
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
      <Icon aria-hidden="true" size={22} strokeWidth={1.75} className="mb-2 text-amber" />
      {children}
    </button>
  );
}
