import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import createIcon from './icon.ts';

const folder = 'node_modules/lucide-react/dist/esm';
const index = readFileSync(join(folder, 'lucide-react.mjs'), 'utf8');
const filesIn = (at: string): readonly string[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.tsx$/.test(name));

/** The icons that any component imports, by their names in code. */
const used = [
  ...new Set(
    filesIn('src').flatMap((name) =>
      [...readFileSync(join('src', name), 'utf8').matchAll(/import \{([^}]*)\} from 'lucide-react'/g)].flatMap(
        ([, names = '']) => names.split(',').flatMap((each) => (each.includes('type ') ? [] : each.trim())),
      ),
    ),
  ),
].sort();

/** The attributes in the order of their names, without the classes that lucide adds. */
const plain = (markup: string): string =>
  markup.replace(
    /<(\w+)([^>]*?)(\/?)>/g,
    (_, tag: string, attributes: string, end: string) =>
      `<${tag}${[...attributes.matchAll(/ [\w:-]+="[^"]*"/g)]
        .map(([each]) =>
          each.replace(/ class="[^"]*?\s?(mb-2)?"/, (__, own?: string) => (own ? ` class="${own}"` : '')),
        )
        .sort()
        .join('')}${end}>`,
  );

describe('an icon as it is built', () => {
  it('stands in the place of what the modules of lucide import', () => {
    expect(used).toContain('Umbrella');
    expect(used.length).toBeGreaterThan(20);
    // The build puts `icon.ts` in the place of this import.
    expect(readFileSync(join(folder, 'icons/umbrella.mjs'), 'utf8')).toContain("from '../createLucideIcon.mjs'");
  });

  it.each(used)('looks as lucide draws it: %s', async (name) => {
    const all: Readonly<Record<string, React.ComponentType<object>>> = (await import('lucide-react')) as never;
    const Theirs = all[name] as React.ComponentType<object>;
    const [, file = ''] = new RegExp(`\\b${name}\\b[^;]*?from '\\./(icons/[\\w-]+\\.mjs)'`).exec(index) ?? [];
    const { __iconData } = await import(/* @vite-ignore */ join(process.cwd(), folder, file));
    const Ours = createIcon(__iconData);
    const props = { 'aria-hidden': 'true', size: '1.2em', strokeWidth: 1.75, className: 'mb-2' };
    expect(plain(renderToStaticMarkup(<Ours {...(props as object)} />))).toBe(
      plain(renderToStaticMarkup(<Theirs {...props} />)),
    );
  });
});
