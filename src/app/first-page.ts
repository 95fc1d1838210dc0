/** The control of the app that a newcomer took to be there already when they tapped it. */
function tappedAlready(first: Element, root: Element): HTMLElement | undefined {
  const tapped = first.querySelector('[aria-busy]');
  if (tapped === null) return undefined;
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;
  return [...root.querySelectorAll('button')].find((button) => nameOf(button) === nameOf(tapped));
}

/**
 * Lets what index.html shows stand until the app has a heading to show in its place, so that nothing is blank in between.
 * What was tapped meanwhile is answered then; what is being pressed is let go of first.
 * @param root Where the app is shown, still empty.
 * @param onSeen Called once what the app shows is seen, before anything is answered.
 */
export function takeOver(root: HTMLElement, onSeen: () => void): void {
  const first = document.getElementById('first');
  const look = () => {
    if (first !== null && root.querySelector('h1') === null) return;
    arrival.disconnect();
    // A button that went away under a finger would get no click.
    if (first?.querySelector(':active')) {
      requestAnimationFrame(look);
      return;
    }
    first?.remove();
    onSeen();
    if (first !== null) tappedAlready(first, root)?.click();
  };
  const arrival = new MutationObserver(look);
  arrival.observe(root, { childList: true, subtree: true });
  look();
}
