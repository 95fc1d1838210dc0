import { withoutHeard } from '#case/call.ts';
import type { RunningCall } from '#case/schemas.ts';
import { type Heard, heardOf } from '#speech/call-lines.ts';
import { fill } from '#text/fill.ts';
import { call as words } from '#words/call/call.ts';
import { headingId } from '../shell/heading.tsx';
import { useHeardName } from './heard-list.tsx';
import { useKeepCall } from './use-keep-call.ts';

/** The remarks that were tapped during the call; each can be removed if it was a mistake. */
export function HeardTold({ call }: { readonly call: RunningCall }) {
  const nameOf = useHeardName();
  const keep = useKeepCall();
  const heard = call.heard.flatMap((id) => heardOf(id) ?? []);
  const take = (id: Heard) => {
    keep(withoutHeard(call, id));
    // The pressed button is gone; without this the focus would fall to the page.
    document.getElementById(headingId)?.focus({ preventScroll: true });
  };
  if (heard.length === 0) return null;
  return (
    <section aria-labelledby="heard">
      <h2 id="heard" className="mt-4 font-bold">
        {words.heard}
      </h2>
      <ul className="my-2">
        {heard.map((id) => (
          <li key={id} className="flex items-center justify-between border-b border-line">
            <span>{nameOf(id)}</span>
            <button
              type="button"
              aria-label={fill(words.notHeardWhat, { what: nameOf(id) })}
              onClick={() => take(id)}
              className="ml-2 min-h-12 shrink-0 px-2 text-hint text-ink-soft underline"
            >
              {words.notHeard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
