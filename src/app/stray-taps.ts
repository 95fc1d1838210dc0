/** Milliseconds in which nobody has seen and understood what has just appeared, and within which taps are one series. */
const pause = 500;

/** What acts when it is tapped. Fields to type into do not: a stray tap changes nothing there. */
const controls = 'button, a[href], summary, input[type=checkbox], input[type=radio]';

type Places = ReadonlyMap<Element, DOMRect>;

/** A finger or key that went down. */
interface Press {
  readonly at: number;
  readonly isKey: boolean;
  /**
   * Where every control and label stood then. Looked up while the finger is still down: once it is lifted, every
   * millisecond until the next screen is waited for.
   */
  readonly places: Places;
}

/** A click that was let through. */
interface Taken {
  /** When the finger or key went down. */
  readonly at: number;
  /** False for a click without finger or key. */
  readonly isPressed: boolean;
  readonly control: Element;
  /** Where every control and label stood before it acted. */
  readonly places: Places;
}

const placesIn = (page: Document): Places =>
  new Map([...page.querySelectorAll(`${controls}, label`)].map((each) => [each, each.getBoundingClientRect()]));

const isIn = (place: DOMRect | undefined, { clientX, clientY }: MouseEvent): boolean =>
  place !== undefined &&
  place.left <= clientX &&
  clientX <= place.right &&
  place.top <= clientY &&
  clientY <= place.bottom;

/** The present time by the clock that stamps events. */
const now = (): number => new Event('now').timeStamp;

/**
 * Lets a tap or key act only on what was there to be seen when the finger or key went down, and only once:
 * - nothing that appeared, or whose words changed, less than half a second before;
 * - after a tap that acted, as long as each tap follows the last within half a second: nothing that was not under the
 *   finger before it acted, and not the same control again unless it has `data-repeats`;
 * - nothing while Enter is held down.
 * Clicks without finger or key, as assistive technology and scripts make them, only have to be of another control than
 * the last.
 */
export function ignoreStrayTaps(page: Document): void {
  const bornAt = new WeakMap<Element, number>();
  let press: Press | null = null;
  let endedAt = 0;
  let taken: Taken | null = null;
  /** The field of a label that was tapped: it gets a click of its own. */
  let follows: Element | null = null;

  const begin = (at: number, isKey: boolean) => {
    if (at - endedAt > pause) taken = null;
    press = { at, isKey, places: placesIn(page) };
    follows = null;
  };
  const isStray = (control: Element, aim: Element, event: MouseEvent): boolean => {
    if (control === taken?.control) return !control.hasAttribute('data-repeats');
    if (press === null) return false;
    if ((bornAt.get(control) ?? 0) > Math.min(press.at - pause, taken?.at ?? press.at)) return true;
    return taken !== null && (press.isKey || !isIn(taken.places.get(aim), event));
  };
  const onClick = (event: MouseEvent) => {
    const { target, timeStamp } = event;
    if (!(target instanceof Element)) return;
    const label = target.closest('label');
    const control = (label?.control ?? target).closest(controls);
    if (control === null) return;
    if (control === follows) {
      follows = null;
      return;
    }
    if (timeStamp - endedAt > pause) {
      taken = null;
      press = null;
    }
    if (isStray(control, label ?? control, event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (press !== null || !taken?.isPressed) {
      const { at, places } = press ?? { at: timeStamp, places: placesIn(page) };
      taken = { at, isPressed: press !== null, control, places };
      follows = control.contains(target) ? null : control;
    }
    endedAt = timeStamp;
    press = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, repeat, target, timeStamp } = event;
    if (key !== 'Enter' && key !== ' ') {
      // Whoever goes on with another key chooses anew.
      taken = null;
    } else if (!repeat) {
      begin(timeStamp, true);
    } else if (key === 'Enter' && !(target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    endedAt = timeStamp;
  };

  const appearing = new MutationObserver((changes) => {
    const at = now();
    for (const { target, addedNodes } of changes) {
      const renamed = (target instanceof Element ? target : target.parentElement)?.closest(controls);
      if (renamed) bornAt.set(renamed, at);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const each of [node, ...node.querySelectorAll(controls)]) bornAt.set(each, at);
    }
  });
  appearing.observe(page, { childList: true, characterData: true, subtree: true });
  page.addEventListener('pointerdown', ({ timeStamp }) => begin(timeStamp, false), true);
  page.addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      endedAt = timeStamp;
    },
    true,
  );
  page.addEventListener('keydown', onKeyDown, true);
  page.addEventListener('click', onClick, true);
}
