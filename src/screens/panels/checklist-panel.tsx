import { useCase, useCaseActions } from '#case/case-context.tsx';
import { evidenceItems } from '#content/zh-CN/evidence/items.ts';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { fill } from '#documents/fill.ts';
import { evidenceFor } from '#rules/evidence.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Sources, textOf } from '../words/sentence.tsx';

const words = panels.checklist;

/** The papers for this case, ticked off one by one. Files never enter the app. */
export function ChecklistPanel({ position }: ScreenProps) {
  const gathered = useCase(({ file }) => file.gathered);
  const { tick } = useCaseActions();
  const { causes, products } = position.facts;
  const ids = evidenceFor({ causes, products });
  const items = ids.map((id) => evidenceItems[id]);
  const done = ids.filter((id) => gathered.includes(id)).length;
  return (
    <section aria-labelledby="checklist" className="my-4">
      <h2 id="checklist" className="font-bold">
        {words.title}
      </h2>
      <p role="status" className="text-hint text-ink-soft">
        {fill(words.gathered, { n: String(done), all: String(ids.length) })}
      </p>
      <ul>
        {ids.map((id) => {
          const { name, where, cover } = evidenceItems[id];
          return (
            <li key={id} className="border-t border-line py-3">
              <label htmlFor={`paper-${id}`} className="flex min-h-12 items-center">
                <input
                  id={`paper-${id}`}
                  type="checkbox"
                  checked={gathered.includes(id)}
                  onChange={(event) => tick(id, event.target.checked)}
                  className="mr-3 size-6 shrink-0 accent-jade"
                />
                <span className="font-bold">{textOf(name)}</span>
              </label>
              <p className="pl-9 text-hint">
                <span className="text-ink-soft">{words.where}</span>
                {textOf(where)}
              </p>
              <p className="pl-9 text-hint">
                <span className="text-ink-soft">{words.cover}</span>
                {textOf(cover)}
              </p>
            </li>
          );
        })}
      </ul>
      <Sources sentences={items.flatMap(({ name, where, cover }) => [name, where, cover])} />
    </section>
  );
}
