import { useCaseActions } from '#case/case-context.tsx';
import { callKept } from '#case/file-changes.ts';
import type { RunningCall } from '#case/schemas.ts';

/** Gives a function that stores the running call; without one, the call is over. */
export function useKeepCall() {
  const { change } = useCaseActions();
  return (running: RunningCall | undefined) => change(callKept(running));
}
