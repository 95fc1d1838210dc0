import { useCaseActions } from '#case/case-context.tsx';
import type { FileChange } from '#case/file-changes.ts';
import type { Saved } from '#case/ports.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

/**
 * Changes what is noted of any case: of the one on screen as any note is changed, of another one where it is stored. The
 * outcome says whether it was stored; of the case on screen a notice of its own says where it was not.
 */
export function useFileChange(): (id: string, change: FileChange) => Promise<Saved['outcome']> {
  const { repository, currentId } = useCaseSwitch();
  const { change } = useCaseActions();
  return async (id, fileChange) => {
    if (id !== currentId) return (await repository.manager())?.change(id, fileChange) ?? 'blocked';
    change(fileChange);
    return 'saved';
  };
}
