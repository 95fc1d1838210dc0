import { useCaseActions } from '#case/case-context.tsx';
import { callKept } from '#case/file-changes.ts';
import type { RunningCall } from '#case/schemas.ts';

/** Keeps the call that is being made; without one it is over. */
export function useKeepCall() {
  const { change } = useCaseActions();
  return (running: RunningCall | undefined) => change(callKept(running));
}
