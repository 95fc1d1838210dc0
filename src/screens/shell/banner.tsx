import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { bannerDismissed } from '#case/file-changes.ts';
import { court as words } from '#words/urgent/court-days.ts';

/** One state of a matter in a banner, with what its buttons say. */
export interface BannerShown {
  /** Under which it is stored as dismissed. */
  readonly id: string;
  readonly look: keyof typeof looks;
  readonly children: ReactNode;
  /** The button that dismisses it, all of what it does, the question before that, the way back, and what is said then. */
  readonly dismiss: Readonly<Record<'button' | 'what' | 'ask' | 'keep' | 'said', string>>;
}

const look = 'no-print mb-3 border-l-4 pl-3 text-hint';
const urgentLook = `${look} border-cinnabar bg-cinnabar-wash`;
/** What it says keeps a line of eleven characters; a button finds its room below where there is none beside that. */
const inARow = 'flex flex-wrap items-center justify-end';
/** What says how the matter stands, in the row of a banner. */
export const inBanner = 'flex-[1_1_11em]';
const looks = {
  act: `${urgentLook} ${inARow}`,
  hearing: `${urgentLook} ${inARow}`,
  noted: `${look} border-sky bg-sky-wash ${inARow}`,
} as const;
const buttonLook = 'min-h-12 px-3 underline';

/**
 * How a matter stands, the question whether to dismiss that, or, in the place of what was just dismissed, the way to show
 * it again, above what else there is to know. The button that was pressed for the next of these is gone, so each takes
 * the focus when it takes the place of another. Of the states of a matter the first that was not dismissed is shown.
 */
export function Banner({ states }: { readonly states: readonly BannerShown[] }) {
  const { change } = useCaseActions();
  const dismissed = useCase(({ file }) => file.dismissed);
  const [isAsked, setAsked] = useState(false);
  /** Dismissed on this page, and what was said of it: it can be shown again. */
  const [just, setJust] = useState<{ readonly id: string; readonly said: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const banner = states.find(({ id }) => !dismissed.includes(id)) ?? null;
  const gone = just !== null && dismissed.includes(just.id) ? just : null;
  const current = banner === null ? 'nothing' : isAsked ? 'question' : 'term';
  const shows = gone === null || isAsked ? current : 'dismissed';
  const shown = useRef<string>(shows);
  useLayoutEffect(() => {
    if (shown.current !== shows) box.current?.focus({ preventScroll: true });
    shown.current = shows;
  }, [shows]);
  if (banner === null && gone === null) return null;
  return (
    <>
      {shows === 'dismissed' && gone !== null && (
        <div ref={box} tabIndex={-1} className={`${look} ${inARow} border-edge bg-surface`}>
          <p className={`${inBanner} py-2`}>{gone.said}</p>
          <button
            type="button"
            className={`${buttonLook} shrink-0`}
            onClick={() => change(bannerDismissed(gone.id, false))}
          >
            {words.showAgain}
          </button>
        </div>
      )}
      {banner !== null && !isAsked && (
        <div {...(shows === 'term' && { ref: box })} tabIndex={-1} className={looks[banner.look]}>
          {banner.children}
          <button
            type="button"
            className={`${buttonLook} shrink-0`}
            aria-label={banner.dismiss.what}
            onClick={() => setAsked(true)}
          >
            {banner.dismiss.button}
          </button>
        </div>
      )}
      {banner !== null && isAsked && (
        <div ref={box} tabIndex={-1} className={urgentLook}>
          <p className="pt-2 pr-3">{banner.dismiss.ask}</p>
          <div className="flex flex-wrap justify-end">
            <button type="button" className={buttonLook} onClick={() => setAsked(false)}>
              {banner.dismiss.keep}
            </button>
            <button
              type="button"
              className={buttonLook}
              onClick={() => {
                setAsked(false);
                setJust({ id: banner.id, said: banner.dismiss.said });
                change(bannerDismissed(banner.id, true));
              }}
            >
              {banner.dismiss.button}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
