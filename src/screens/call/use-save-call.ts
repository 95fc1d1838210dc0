import { answersOf, type CallAnswer, withCall } from '#case/call.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { callKept, noted, notedDown, reminded } from '#case/file-changes.ts';
import type { ContactNote, NoteKey, RunningCall } from '#case/schemas.ts';
import { useAnswer, usePosition } from '#case/use-journey.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** The note of a call that was saved without an answer on the road. */
export type SavedCall = ContactNote;

interface CameTo {
  readonly answered: CallAnswer;
  readonly outcome: string;
}

/** Gives a function that saves a call and, where the road asks, its outcome: all in one turn, so stored at once. */
export function useSaveCall(call: RunningCall, onSaved: (saved: SavedCall) => void) {
  const file = useCase((state) => state.file);
  const actions = useCaseActions();
  const answer = useAnswer();
  const position = usePosition();
  const { go } = useNavigation();

  const saveBesideRoad = (note: ContactNote) => {
    actions.change(callKept(undefined, withCall(file, call, note)));
    onSaved(note);
  };

  const saveOnRoad = (note: ContactNote, { answered, outcome }: CameTo) => {
    let after = position;
    let { intent } = answered;
    for (const { key, option } of answersOf(answered, outcome, call.heard)) {
      actions.draft(key, null);
      after = answer({ key, option, intent, on: call.on });
      intent = 'road';
    }
    actions.change(reminded(undefined));
    const nth = after.path.find(({ key }) => key === answered.key)?.answer.nth ?? 0;
    const filedAt: NoteKey = `${answered.key}#${nth}`;
    // Earlier notes on this question or beside the call stay where the call has nothing newer.
    const written = { ...file.notes[answered.key], ...file.notes[filedAt], ...note };
    if (Object.keys(written).length > 0) actions.change(noted(answered.key, written));
    actions.change(notedDown(answered.key, nth));
    actions.change(callKept(undefined, withCall(file, call, { answer: filedAt })));
    go(routeOfPosition(after), { replace: true });
  };

  return (note: ContactNote, cameTo?: CameTo) =>
    cameTo === undefined ? saveBesideRoad(note) : saveOnRoad(note, cameTo);
}
