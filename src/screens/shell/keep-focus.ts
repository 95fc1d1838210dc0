import { headingId } from './heading.tsx';

/** An element that holds the focus or is around what does, and what followed it then. */
interface Held {
  readonly element: Element;
  readonly next: Element | null;
}

const heldBy = (focused: Element): readonly Held[] => {
  const held: Held[] = [];
  for (let at: Element | null = focused; at !== null && at !== document.body; at = at.parentElement)
    held.push({ element: at, next: at.nextElementSibling });
  return held;
};

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What acts, or opens the keyboard of a phone, takes no focus that nobody gave it. */
const isControl = (element: Element): boolean => element.matches('a, button, input, select, textarea, summary');

const isShown = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element.getClientRects().length > 0;

/** What followed that which is gone; else what is around it, where that is less than the page; else the heading. */
function placeAfter(held: readonly Held[]): HTMLElement | null {
  const gone = held.filter(({ element }) => !element.isConnected);
  const next = gone[gone.length - 1]?.next;
  if (isShown(next) && !isControl(next)) return next;
  const around = held[gone.length]?.element;
  return isShown(around) && around.closest('article, section, header, footer, aside') !== null
    ? around
    : document.getElementById(headingId);
}

/**
 * Keeps the focus where it was when the control that has it goes, as a notice goes with the button that puts it off: the
 * browser lets it fall to the page, where a screen reader begins again at the top. What takes the focus by itself, such
 * as a heading or a form, has it by then. Gives back how to end it.
 */
export function keepFocus(): () => void {
  let held: readonly Held[] = [];
  let frame = 0;
  const onFocus = ({ target }: FocusEvent) => {
    held = target instanceof Element ? heldBy(target) : [];
  };
  const look = () => {
    if (!isNowhere() || held[0]?.element.isConnected !== false) return;
    const place = placeAfter(held);
    held = [];
    if (place === null) return;
    if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
      place.tabIndex = -1;
      place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
    }
    place.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(() => {
    if (!isNowhere()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  });
  changes.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocus);
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    document.removeEventListener('focusin', onFocus);
  };
}
