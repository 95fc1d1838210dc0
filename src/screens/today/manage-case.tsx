import { type FormEvent, useState } from 'react';
import { archived, named } from '#case/file-changes.ts';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { longestName } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { common } from '#words/shell/common.ts';
import { manageWords as words } from '#words/today/manage.ts';
import { ShortField } from '../engine/short-field.tsx';
import { useFileChange } from '../engine/use-file-change.ts';
import { useLeaving } from '../engine/use-leaving.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';
import { MergeCases, type NamedSide } from './merge-cases.tsx';
import type { Tell } from './tell.ts';

/** A case to manage: the one on screen or another one of the same person. */
interface Managed extends Pick<OtherCase, 'id'> {
  /** What it is about, by which one tells it from others. */
  readonly about: string;
  readonly file: Pick<OtherCase['file'], 'name' | 'archivedOn'>;
}

interface ManageProps {
  readonly of: Managed;
  /** How many other negotiations the person has. */
  readonly others: number;
  /** All negotiations of the person, this one too. */
  readonly sides: readonly NamedSide[];
  readonly tell: Tell;
}

/** A name of one's own for a case, merging it with another one, putting it away, and removing it. */
export function ManageCase({ of, others, sides, tell }: ManageProps) {
  const { currentId } = useCaseSwitch();
  const isCurrent = of.id === currentId;
  const own = sides.find(({ id }) => id === of.id);
  const [asked, setAsked] = useState<string | null>(null);
  const canMove = others > 0 || of.file.archivedOn !== undefined;
  return (
    <Disclosure
      title={!isCurrent ? words.manage : canMove ? words.manageThis : words.manageOnly}
      isLazy
      {...(!isCurrent && { of: of.about })}
    >
      <Rename of={of} tell={tell} />
      {own !== undefined && (
        <MergeCases of={own} others={sides.filter((side) => side !== own)} asked={asked} onAsk={setAsked} tell={tell} />
      )}
      {/* Nothing that removes stands beside the question whether to merge. */}
      {asked === null && (
        <>
          {canMove && <PutAway of={of} tell={tell} />}
          <Remove of={of} isLast={isCurrent && others === 0} />
        </>
      )}
    </Disclosure>
  );
}

function Rename({ of, tell }: Pick<ManageProps, 'of' | 'tell'>) {
  const [name, setName] = useState(of.file.name ?? '');
  const change = useFileChange();
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await change(of.id, named(name));
    const typed = name.trim();
    tell(outcome !== 'saved' ? words.notStored : typed === '' ? words.unnamed : fill(words.named, { what: typed }));
  };
  return (
    <form noValidate onSubmit={keep}>
      <ShortField
        id={`name-${of.id}`}
        label={words.name}
        hint={words.nameHint}
        optionalMark={common.optional}
        most={longestName}
        value={name}
        onChange={setName}
      />
      <Button type="submit" look="quiet">
        {words.keepName}
      </Button>
    </form>
  );
}

function PutAway({ of: { id, about, file }, tell }: Pick<ManageProps, 'of' | 'tell'>) {
  const { currentId } = useCaseSwitch();
  const today = useToday();
  const change = useFileChange();
  const leave = useLeaving();
  const isAway = file.archivedOn !== undefined;
  const move = async () => {
    const outcome = await change(id, archived(isAway ? undefined : today));
    if (outcome === 'saved' && id === currentId && !isAway) await leave(false);
    if (outcome === 'saved') tell(fill(isAway ? words.isPutBack : words.isPutAway, { what: about }), true);
    else tell(words.notStored);
  };
  return (
    <div className="mt-3">
      <Button look="quiet" onClick={move}>
        {isAway ? words.putBack : words.putAway}
      </Button>
    </div>
  );
}

function Remove({ of: { id }, isLast }: Pick<ManageProps, 'of'> & { readonly isLast: boolean }) {
  const { repository, currentId, household } = useCaseSwitch();
  // Nobody is asked about money that nothing is known of.
  const isMoneyAtStake = isLast && Object.keys(household?.told ?? {}).some((screen) => screen !== 'cause');
  const leave = useLeaving();
  const [isAsked, setAsked] = useState(false);
  const remove = async (withHousehold: boolean) => {
    (await repository.manager())?.remove(id, withHousehold);
    if (id === currentId) await leave(withHousehold);
  };
  return (
    <FocusedPlace shows={isAsked} className="mt-3">
      {isAsked ? (
        <>
          <p className="mb-2 text-ink">{words.last}</p>
          {(
            [
              [words.removeAll, () => remove(true)],
              [words.removeOne, () => remove(false)],
              [words.keep, () => setAsked(false)],
            ] as const
          ).map(([label, onClick]) => (
            <div key={label} className="mb-2">
              <Button look="quiet" onClick={onClick}>
                {label}
              </Button>
            </div>
          ))}
        </>
      ) : (
        <>
          <Button look="quiet" onClick={() => (isMoneyAtStake ? setAsked(true) : remove(isLast))}>
            {words.remove}
          </Button>
          <p className="mt-1">
            {isMoneyAtStake ? words.removeLastLead : isLast ? words.removeOnlyLead : words.removeLead}
          </p>
        </>
      )}
    </FocusedPlace>
  );
}
