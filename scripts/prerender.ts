import { join, resolve } from 'node:path';
import { createServer, type Plugin, type Rolldown } from 'vite';
import type { Prerendered } from '../src/app/prerender.tsx';

const root = resolve(import.meta.dirname, '..');

/** Where in a page of the source its markup goes. */
const place = (page: keyof Prerendered): string => `<!-- prerendered: ${page} -->`;
const pages: readonly (keyof Prerendered)[] = ['start', 'guide'];

/** Renders the pages by the app's own modules, with the words and settings of this build. */
async function rendered(day: string): Promise<Prerendered> {
  const server = await createServer({
    root,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { prerender } = (await server.ssrLoadModule(join(root, 'src/app/prerender.tsx'))) as {
      prerender: (today: string) => Promise<Prerendered>;
    };
    return await prerender(day);
  } finally {
    await server.close();
  }
}

const dayIn = (html: string): string => /name="words-day" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** Puts the start page and the guide into their pages, so that they are read before any script runs, or without one. */
export function prerender(): Plugin {
  let ready: Promise<Prerendered> | undefined;
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: async (html) => {
      const wanted = pages.find((page) => html.includes(place(page)));
      if (wanted === undefined) return html;
      ready ??= rendered(dayIn(html));
      const markup = await ready;
      return html.replace(place(wanted), () => markup[wanted]);
    },
  };
}

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** The style sheet of the app in the build. */
function sheetIn(bundle: Bundle): Rolldown.OutputAsset {
  const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.names.includes('index.css'));
  const [sheet] = sheets;
  if (sheets.length !== 1 || sheet?.type !== 'asset') throw new Error('The build has not one index.css.');
  return sheet;
}

const stylesHere = '<!-- styles of the app -->';

/**
 * Puts the style sheet into the pages, which otherwise wait for it before they show anything: all of it weighs less than
 * the first answer of a host may. Its hash stands in their policy.
 */
export function stylesInPage(): Plugin {
  let styles = '';
  return {
    name: 'styles-in-page',
    apply: 'build',
    generateBundle: {
      // Before anything names the files that a chunk needs: no chunk asks for this one.
      order: 'pre',
      handler(_options, bundle) {
        const sheet = sheetIn(bundle);
        styles = `<style>${String(sheet.source).trim()}</style>`;
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.viteMetadata?.importedCss.delete(sheet.fileName);
        delete bundle[sheet.fileName];
      },
    },
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(stylesHere, () => styles) },
  };
}
