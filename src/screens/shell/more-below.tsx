import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { common } from '#words/shell/common.ts';
import { keepFocus } from './keep-focus.ts';

/** What a screen asks for, wherever it stands: options, boxes, remarks of a call, fields. */
const asked =
  'main [data-option], main [data-tick], main [data-heard], main form input:not([type=hidden]), main form select, main form textarea';
/** What keeps to the bottom of the window and covers what is behind it. */
const bars = '[data-bar]';
/** Pixels that may be covered: the rim of a control says by itself that it goes on. */
const rim = 8;

const isShown = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

/** Where in the window the page ends that can be seen: above a bar that keeps to the lower edge, else at that edge. */
function visibleEnd(): number {
  const places = [...document.querySelectorAll(bars)].map((bar) => bar.getBoundingClientRect());
  return Math.min(innerHeight, ...places.filter(({ bottom }) => bottom >= innerHeight - 1).map(({ top }) => top));
}

/** True where the page can be scrolled further down: else a bar stands below all that it could cover. */
const goesOn = (): boolean => document.documentElement.scrollHeight > scrollY + innerHeight + rim;

/** True where something that is asked for stands further down than can be seen. */
function isMoreBelow(end: number): boolean {
  return [...document.querySelectorAll(asked)].some((each) => {
    // What is folded away has a place too in newer browsers, below its fold.
    if (each.closest(`${bars}, details:not([open])`) !== null) return false;
    const place = (each.closest('label') ?? each).getBoundingClientRect();
    return isShown(place) && place.bottom > end + rim;
  });
}

/** Half a window on, at once for whoever wants no motion. */
const scrollOn = () => {
  const isStill = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: innerHeight / 2, behavior: isStill ? 'auto' : 'smooth' });
};

/** How far from the lower edge of the window what can be seen ends while more follows, in pixels; null where nothing does. */
function useCovered(): number | null {
  const [covered, setCovered] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const end = goesOn() ? visibleEnd() : 0;
      setCovered(end > innerHeight / 2 && isMoreBelow(end) ? Math.max(innerHeight - end, 0) : null);
    };
    // After the next picture: to ask where things stand before it would have it wait.
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      frame = requestAnimationFrame(() => {
        later = setTimeout(look);
      });
    };
    const changes = new MutationObserver(lookSoon);
    changes.observe(document.body, { childList: true, subtree: true });
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(lookSoon) : null;
    sizes?.observe(document.body);
    addEventListener('scroll', lookSoon, { passive: true });
    addEventListener('resize', lookSoon);
    lookSoon();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      changes.disconnect();
      sizes?.disconnect();
      removeEventListener('scroll', lookSoon);
      removeEventListener('resize', lookSoon);
    };
  }, []);
  return covered;
}

/**
 * Says at the end of what can be seen that the screen asks for more further down, for the edge of a bar or window may
 * fall between two options. It is as wide as the page, so that it cuts a line off as the edge would and never stands in
 * the middle of a sentence. Where a bar takes more than half of a low window, it scrolls along and nothing is said, for
 * the little room left is for reading. A tap goes there. Whoever listens or uses the keyboard comes to it anyway.
 */
export function MoreBelow() {
  const covered = useCovered();
  // Here, because this is on every page and fetched after the first picture.
  useEffect(keepFocus, []);
  return (
    <div aria-hidden="true" className="no-print sticky z-[1] h-0" style={{ bottom: covered ?? 0 }}>
      {covered !== null && (
        <button
          type="button"
          tabIndex={-1}
          data-more
          onClick={scrollOn}
          className="absolute bottom-0 -left-4 flex w-[calc(100%+2rem)] items-center justify-center border-t border-line bg-paper py-1 text-[min(0.8rem,5vw)] leading-normal text-jade lg:left-0 lg:w-full"
        >
          {common.moreBelow}
          <ChevronDown aria-hidden="true" size="1em" strokeWidth={1.75} className="ml-[0.25em] shrink-0" />
        </button>
      )}
    </div>
  );
}
