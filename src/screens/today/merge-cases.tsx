import { mergerOf, type Side } from '#brief/merger.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { manageWords as words } from '#words/today/manage.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';
import type { Tell } from './tell.ts';

/** A negotiation with what it is about, by which one tells it from others. */
export interface NamedSide extends Side {
  readonly about: string;
  /** True where another one would be called the same without its day or number. */
  readonly isAlike: boolean;
  readonly lastTouched: IsoDate | null;
}

interface MergeCasesProps {
  readonly of: NamedSide;
  readonly others: readonly NamedSide[];
  /** The one that it was asked about whether to merge it; null where nothing is asked. */
  readonly asked: string | null;
  readonly onAsk: (other: string | null) => void;
  readonly tell: Tell;
}

/** Offers to merge a negotiation with each other one that is with the same company; says first what becomes of both. */
export function MergeCases({ of, others, asked, onAsk, tell }: MergeCasesProps) {
  const { currentId } = useCaseSwitch();
  const today = useToday();
  /** Of two that read alike, one of them open, which is which; of all others their names. */
  const callOf = (one: NamedSide, two: NamedSide): string => {
    if (!one.isAlike || !two.isAlike || ![one.id, two.id].includes(currentId)) return one.about;
    if (one.id === currentId) return words.openOne;
    return one.lastTouched === null ? one.about : fill(words.otherOne, { date: shortDateText(one.lastTouched, today) });
  };
  const pairs = others.flatMap((other) => {
    const merger = mergerOf(of, other);
    return merger === null ? [] : [{ other, merger }];
  });
  const shown = pairs.filter(({ other }) => asked === null || asked === other.id);
  return shown.map(({ other, merger }) => (
    <MergeOne
      key={other.id}
      merger={merger}
      what={other.about}
      aboutOf={(id) => (id === of.id ? callOf(of, other) : callOf(other, of))}
      isAsked={asked === other.id}
      onAsk={(isAsked) => onAsk(isAsked ? other.id : null)}
      tell={tell}
    />
  ));
}

interface MergeOneProps extends Pick<MergeCasesProps, 'tell'> {
  readonly merger: NonNullable<ReturnType<typeof mergerOf>>;
  readonly what: string;
  readonly aboutOf: (id: string) => string;
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}

function MergeOne({ merger: { name, ...merger }, what, aboutOf, isAsked, onAsk, tell }: MergeOneProps) {
  const { repository, currentId, bringBack } = useCaseSwitch();
  const today = useToday();
  const isStored = useCase(({ notice }) => notice !== 'full' && notice !== 'blocked');
  const merge = async () => {
    // What is only on the screen would be lost.
    const outcome = isStored ? (await repository.manager())?.merge({ ...merger, on: today }) : 'full';
    if (outcome !== 'saved') tell(words.notStored);
    else if (currentId === merger.into || currentId === merger.from) await bringBack(merger.into);
  };
  const places = { name, into: aboutOf(merger.into), from: aboutOf(merger.from) };
  return (
    <FocusedPlace shows={isAsked} className="mt-3">
      {isAsked ? (
        <>
          <p className="text-ink">{fill(words.mergeWith, places)}</p>
          <ul className="my-2 list-disc pl-5">
            {words.mergeLines.map((line) => (
              <li key={line} className="my-1">
                {fill(line, places)}
              </li>
            ))}
          </ul>
          <div className="mb-2">
            <Button onClick={merge}>{words.doMerge}</Button>
          </div>
          <Button look="quiet" onClick={() => onAsk(false)}>
            {words.keepApart}
          </Button>
        </>
      ) : (
        <Button look="quiet" onClick={() => onAsk(true)}>
          {fill(words.merge, { what })}
        </Button>
      )}
    </FocusedPlace>
  );
}
