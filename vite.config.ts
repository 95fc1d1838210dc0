import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { asAHost } from './scripts/as-a-host.ts';
import { buildId } from './scripts/build-id.ts';
import { buildTargets } from './scripts/build-targets.ts';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { cssForOldBrowsers } from './scripts/css-for-old-browsers.ts';
import { licences } from './scripts/licences.ts';
import { lostAddresses } from './scripts/lost-addresses.ts';
import { prerender, stylesInPage } from './scripts/prerender.ts';
import { scriptsApart } from './scripts/scripts-apart.ts';
import { serviceWorker, workerFile } from './scripts/service-worker.ts';
import { wordsCondition, wordsOfPage } from './scripts/words.ts';

const everywhere =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|valibot|xstate|@xstate|zustand)[\\/](?!.*xstate-(?:graph|dev))|src[\\/](model[\\/](?!rehearsal|link-codes)|components[\\/]jsx[\\/]|machines[\\/](?:road[\\/.]|replay|journey|urgent-facts)|rules[\\/](affordability|budget|case-facts|court-papers|fold-facts|plans|frequency|one-offs|spending)\.ts|(?:case|storage)[\\/]preferences\.ts|storage[\\/](?:full|keys)\.ts)/;

/** Scripts, without the entries: those carry the styles, and the worker stands alone. */
const ofTheApp = /^(?!.*src[\\/](?:main\.|worker[\\/])).*\.(?:tsx?|m?js)$/;

/** What every visit shows beside the start page as soon as the app is there. */
const aroundTheStart =
  /src[\\/](?:components[\\/]road-picture|screens[\\/](?:shell[\\/](?:banners|footer|menu|more-below|update-notice)|today[\\/]start-more|engine[\\/]removed-note))\.tsx$/;

/** What many parts share, each a few hundred bytes: one file weighs less than forty. */
const smallEverywhere =
  /src[\\/](?:(?:content[\\/]zh-CN|screens)[\\/]today[\\/]clock-note|content[\\/]zh-CN[\\/](?:engine[\\/](?:copying|how-are-you|where-to-call|paid-up-note|ended-note|contact-note|newer-budget|rows-form|past-date-form)|agreement[\\/]terms-text|budget[\\/]high-rate|documents[\\/]export|shell[\\/]in-app-browser)|text[\\/](?:file-name|writable-text|typed[\\/].*)|case[\\/]touched|rules[\\/]one-off-totals|screens[\\/]documents[\\/](?:use|save)-file|screens[\\/]engine[\\/](?:dial|how-are-you|date-field|short-field|use-logged-rows|row-box|share-prefix)|screens[\\/]shell[\\/](?:focused-box|held-open|way-back|in-app-(?:browser|help)|use-is-wide|use-leaving|phone))\.tsx?$/;

/** Tests of what a module does once, when the app has just been opened, or to the whole document. */
const beforeAnythingIsLoaded = [
  'src/app/read-again.test.tsx',
  'src/screens/shell/heading.test.tsx',
  'src/screens/shell/offline.test.tsx',
  'src/screens/overview/all-unreachable.test.tsx',
];

export default defineConfig({
  base: './',
  // Texts stand in elements of their own: src/components/jsx says why.
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    tailwindcss(),
    asAHost(),
    wordsOfPage(),
    prerender(),
    stylesInPage(),
    scriptsApart(),
    contentSecurityPolicy(),
    lostAddresses(),
    licences(),
    buildId(),
    serviceWorker(),
  ],
  // React has this hook itself since version 18; the copy for older ones would only be loaded.
  resolve: {
    // Which words `#words` names is decided here; package.json lists the languages.
    conditions: [wordsCondition, ...defaultClientConditions],
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      // Icons keep what they look like; what draws them is a twentieth of lucide's own.
      {
        find: /^\.\.\/createLucideIcon\.mjs$/,
        replacement: fileURLToPath(new URL('src/components/icon.ts', import.meta.url)),
      },
    ],
  },
  // The tests read the same words.
  ssr: { resolve: { conditions: [wordsCondition, ...defaultServerConditions] } },
  css: { postcss: { plugins: [cssForOldBrowsers()] } },
  build: {
    target: buildTargets,
    cssTarget: buildTargets,
    sourcemap: false,
    modulePreload: {
      // Browsers without it fetch the few first files a moment later.
      polyfill: false,
      // The page names its first files; a later chunk's own files are few and mostly there by then.
      resolveDependencies: (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
    },
    rolldownOptions: {
      input: { index: 'index.html', guide: 'guide.html', worker: 'src/worker/sw.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            // What every page needs and hardly ever changes is one file: smaller than six, and kept over releases.
            { name: 'base', test: everywhere, priority: 2 },
            // The rest of the first load, so that no part below takes any of it along.
            { name: 'first', tags: ['$initial'], test: ofTheApp, includeDependenciesRecursively: false, priority: 1 },
            // What surrounds the start page, and all that the first question needs: two files instead of fifty that ask
            // for each other.
            { name: 'around', test: aroundTheStart, priority: 1 },
            { name: 'road', test: /src[\\/]screens[\\/]road\.tsx$/ },
            // What any form or table is made of, each a few hundred bytes.
            {
              name: 'components',
              test: /src[\\/]components[\\/](?!drawings|art).*\.tsx$/,
              includeDependenciesRecursively: false,
            },
            // What papers are made of: whoever opens one has most of them a moment later.
            {
              name: 'papers',
              test: /src[\\/](?:documents[\\/](?:(?:blocks|editing|signing)[\\/])?[a-z-]+|content[\\/]zh-CN[\\/]documents[\\/](?!calendar|word|export|case-events|common|missed|debt-list)[a-z-]+)\.ts$/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'small',
              test: smallEverywhere,
              includeDependenciesRecursively: false,
            },
            // Words import nothing, so that a file of them can be in no circle.
            {
              name: 'agreed',
              test: /src[\\/]content[\\/]zh-CN[\\/](?:agreement|keep|payments)[\\/]/,
              includeDependenciesRecursively: false,
            },
            // What is noted and said of payments, on every page that shows an agreement.
            {
              name: 'payments',
              test: /src[\\/]screens[\\/]payments[\\/]/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    css: false,
    // The main thread mostly waits: on two cores one worker would leave the other idle.
    maxWorkers: '100%',
    // A slow machine is no failure; a test that hangs still ends.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: [
            'src/{model,rules,machines,text,messages,brief,speech,share,documents,content,cipher,storage,worker}/**/*.test.ts',
            'scripts/**/*.test.{ts,mjs}',
            'tests/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // One document and one set of modules for many files: a document of one's own costs as much as its tests.
          isolate: false,
          restoreMocks: true,
          include: ['src/{case,components,screens,app}/**/*.test.{ts,tsx}'],
          exclude: beforeAnythingIsLoaded,
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom alone',
          environment: 'jsdom',
          include: beforeAnythingIsLoaded,
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
    ],
  },
});
