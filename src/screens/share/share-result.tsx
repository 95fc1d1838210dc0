import { useState } from 'react';
import type { Brief } from '#brief/brief.ts';
import { CopyButton } from '#components/copy-button.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import type { LinkLevel } from '#model/link-codes.ts';
import type { ScreenId } from '#model/screens.ts';
import { isSettled, resultViewOf } from '#share/result-view.ts';
import { fill } from '#text/fill.ts';
import { link as words } from '#words/share/link.ts';
import { linkAddress } from './link-address.ts';
import { ShareCard } from './share-card.tsx';

const levels: readonly LinkLevel[] = ['steps', 'noAmounts', 'full'];

interface ShareResultProps {
  readonly brief: Brief;
  readonly screen: ScreenId;
}

/** The link to a result: the choice of how much it tells, what that is, and how long the link is. */
export function ShareResult({ brief, screen }: ShareResultProps) {
  const [level, setLevel] = useState<LinkLevel>('noAmounts');
  const view = resultViewOf(brief, screen, level);
  const address = linkAddress(view);
  return (
    <Section title={words.title} isScreenOnly>
      <p>{words.lead}</p>
      <fieldset className="my-4">
        <legend className="font-bold">{words.level}</legend>
        {levels.map((id) => (
          <label
            key={id}
            htmlFor={`level-${id}`}
            className={`my-2 flex min-h-13 items-center rounded-field border px-4 py-3 ${id === level ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
          >
            <input
              id={`level-${id}`}
              type="radio"
              name="level"
              checked={id === level}
              onChange={() => setLevel(id)}
              className="mr-3 size-6 shrink-0 accent-jade"
            />
            {words.levels[id]}
          </label>
        ))}
      </fieldset>
      <Note kind="information">
        <p>{(isSettled(view) ? words.containsSettled : words.contains)[level]}</p>
        <p className="text-hint">{words.never}</p>
      </Note>
      <p className="text-hint">{words.preview}</p>
      <ShareCard view={view} />
      <CopyButton key={level} text={address} words={words} />
      <p className="text-hint text-ink-soft">{fill(words.size, { n: String(address.length) })}</p>
    </Section>
  );
}
