import { Square, Volume2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { preferences } from '#case/preferences.ts';
import { readAloud as words } from '#words/shell/read-aloud.ts';
import { hidden } from './hiding.ts';
import { useNavigation } from './navigation.tsx';
import { textToRead } from './text-to-read.ts';
import { speak, useOwnVoice } from './voice.ts';

/** What ends the reading besides its button: everything is hidden, another app comes to the front, the page is closed. */
const leaving = [hidden, 'visibilitychange', 'pagehide'];

/** The page that is shown, without what stands around it. */
const pageShown = (): Element | null => document.querySelector('main article') ?? document.querySelector('main');

/** A button that reads the page aloud and stops; it stops by itself where one leaves the page. */
export function ReadAloud() {
  const voice = useOwnVoice();
  const { route } = useNavigation();
  const [isReading, setReading] = useState(false);
  const silence = useRef<(() => void) | null>(null);
  const stop = () => {
    silence.current?.();
    silence.current = null;
    setReading(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every other page is begun in silence.
  useEffect(() => {
    for (const name of leaving) addEventListener(name, stop);
    return () => {
      for (const name of leaving) removeEventListener(name, stop);
      stop();
    };
  }, [route]);
  if (voice === null) return null;
  const start = () => {
    const page = pageShown();
    if (page === null) return;
    const said = { options: words.options, veiled: preferences.getState().veiled ? words.veiled : undefined };
    setReading(true);
    silence.current = speak(textToRead(page, said), voice, () => setReading(false));
  };
  const Icon = isReading ? Square : Volume2;
  return (
    <div className="read-aloud no-print">
      <button
        type="button"
        onClick={isReading ? stop : start}
        className="flex min-h-12 items-center rounded-field border border-edge bg-surface px-4 text-jade"
      >
        <Icon aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2 shrink-0" />
        {isReading ? words.stop : words.start}
      </button>
    </div>
  );
}
