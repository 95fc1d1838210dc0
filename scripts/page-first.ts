import type { Plugin } from 'vite';

const fetched = /<(?:script type="module"|link rel="modulepreload")/g;

/** The page with all its scripts asked for behind itself; browsers that do not know the priority ignore it. */
export const pageBeforeScripts = (html: string): string => html.replace(fetched, '$& fetchpriority="low"');

/**
 * Has the page come whole before its scripts: browsers give scripts of modules the priority of those that a page waits
 * for, so that on a slow line they take half of it from the page, which is seen without them.
 */
export const pageFirst = (): Plugin => ({
  name: 'page-first',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: pageBeforeScripts },
});
