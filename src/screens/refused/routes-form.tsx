import { type NextRung, nextRung } from '#brief/complaints.ts';
import { OptionList } from '#components/option-list.tsx';
import type { Sentence } from '#content/types.ts';
import type { IsoDate } from '#model/dates.ts';
import { type RouteAdvice, routesInOrder } from '#rules/routes.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { routeCards } from '#words/refused/route-cards.ts';
import { routes as words } from '#words/refused/routes-form.ts';
import { common } from '#words/shell/common.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { headingId } from '../shell/heading.tsx';

const isRung = ({ reason }: RouteAdvice): boolean => reason === 'threat' || reason === 'nextRung';

/** Why a route stands first. */
function whyOf({ reason }: RouteAdvice, rung: NextRung | null, today: IsoDate): string | null {
  if (reason === null) return null;
  const after = rung?.after ?? null;
  return after === null ? words.reasons[reason] : fill(words.reasons[reason], { date: shortDateText(after.on, today) });
}

const parts = ['fits', 'cost', 'time', 'risk'] as const;

/** The form for the next route: those that fit this case best come first, but all can be chosen. */
export function RoutesForm({ position, words: screen, given, onAnswer }: ScreenProps) {
  const { can, facts } = position;
  const { complaints, incidents, today } = useBrief(position);
  const rung = nextRung({ complaints, incidents });
  const inOrder = routesInOrder(facts, rung?.to).filter(({ route }) => can(route));
  const label = (option: string): string => textOf(screen.options[option] ?? '');
  const sentences = inOrder.flatMap(({ route }) => parts.map((part): Sentence => routeCards[route][part]));
  return (
    <>
      <p className="text-hint text-ink-soft">{words.lead}</p>
      <ul aria-labelledby={headingId} className="my-4">
        {inOrder.map((advice, at) => (
          <li key={advice.route} className="mb-6">
            <RouteCard
              advice={advice}
              label={label(advice.route)}
              isFirst={
                at === 0 && advice.reason !== null && (isRung(advice) || !facts.routesTaken.includes(advice.route))
              }
              why={whyOf(advice, rung, today)}
              isTaken={facts.routesTaken.includes(advice.route)}
              isEarlier={given?.event === advice.route}
              onTake={onAnswer}
            />
          </li>
        ))}
      </ul>
      {can('spoke') && (
        <OptionList
          labelledBy={headingId}
          earlierMark={common.earlier}
          options={[{ id: 'spoke', label: label('spoke'), isEarlier: given?.event === 'spoke' }]}
          onTake={onAnswer}
        />
      )}
      <Sources sentences={sentences} />
    </>
  );
}

interface RouteCardProps {
  readonly advice: RouteAdvice;
  readonly label: string;
  readonly isFirst: boolean;
  /** Null where nothing in the case favours it. */
  readonly why: string | null;
  readonly isTaken: boolean;
  readonly isEarlier: boolean;
  readonly onTake: (route: string) => void;
}

function RouteCard({ advice, label, isFirst, why, isTaken, isEarlier, onTake }: RouteCardProps) {
  const { route } = advice;
  const about = `route-${route}`;
  const marks = [
    ...(isFirst ? [words.first] : []),
    ...(isTaken ? [words.taken] : []),
    ...(isEarlier ? [common.earlier] : []),
  ];
  return (
    <>
      <button
        type="button"
        data-option={route}
        aria-describedby={about}
        onClick={() => onTake(route)}
        className={`flex min-h-13 w-full flex-wrap items-center justify-between rounded-field border px-4 py-3 text-left font-bold ${isFirst ? 'border-jade bg-jade text-on-jade' : 'border-edge bg-surface'}`}
      >
        <span className="min-w-0 grow basis-32">{label}</span>
        {marks.map((mark) => (
          <span key={mark} className="shrink-0 pl-3 text-small font-normal">
            {mark}
          </span>
        ))}
      </button>
      <div id={about} className="px-4">
        {isFirst && why !== null && <p className="mt-3 text-hint">{why}</p>}
        <dl className="mt-2 text-hint">
          {parts.map((part) => (
            <div key={part} className="mt-1 flex flex-wrap">
              <dt className="mr-3 w-16 shrink-0 text-ink-soft">{words[part]}</dt>
              <dd className="min-w-0 grow basis-40">{textOf(routeCards[route][part])}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
