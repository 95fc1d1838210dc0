import type { ScreenId } from '#model/screens.ts';
import { useAllWords } from '../../engine/words/use-words.ts';

/** The short names of all screens, as the map writes them; suspends until the words of every stage are there. */
export function useScreenName(): (screen: ScreenId) => string {
  const wordsOf = useAllWords();
  return (screen) => wordsOf(screen).shortName;
}
