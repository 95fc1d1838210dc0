/** Shows the heading of what has just appeared, and begins reading there. */
export function takeFocus(heading: HTMLElement | null): void {
  heading?.scrollIntoView?.();
  heading?.focus({ preventScroll: true });
}
