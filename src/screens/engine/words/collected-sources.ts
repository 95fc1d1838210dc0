import { useCallback, useState } from 'react';
import type { SourceId } from '#content/source-list.ts';

/** Collects the sources of all parts of a screen, so that they are shown in one place. */
export function useCollectedSources() {
  const [parts, setParts] = useState<readonly (readonly SourceId[])[]>([]);
  const collect = useCallback((ids: readonly SourceId[]) => {
    setParts((all) => [...all, ids]);
    return () => setParts((all) => all.filter((part) => part !== ids));
  }, []);
  return { collect, ids: [...new Set(parts.flat())] };
}
