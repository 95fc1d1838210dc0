import { panels } from '#content/zh-CN/ui/panels.ts';

/** A quiet line for somebody who can hardly go on; asks nothing. */
export function HowAreYou() {
  return <p className="my-4 border-t border-line pt-3 text-hint text-ink-soft">{panels.howAreYou}</p>;
}
