import type { Plugin } from 'vite';

const base = /<link rel="modulepreload"[^>]* href="([^"]*\/base-[^"]*)">/;
const app = /<script type="module"[^>]*><\/script>/;

/** The page with the file that the app stands on as a script of its own, before the app: what it imports has then run. */
export function baseBefore(html: string): string {
  if (!app.test(html)) return html;
  const file = base.exec(html)?.[1];
  if (file === undefined) throw new Error('The page of the app does not name its base.');
  return html.replace(app, (script) => `<script type="module" crossorigin src="${file}"></script>\n    ${script}`);
}

/**
 * Has the libraries and the app run in two tasks: as the import of one script they are one, which on a slow phone answers
 * no tap for twice as long.
 */
export const scriptsApart = (): Plugin => ({
  name: 'scripts-apart',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: baseBefore },
});
