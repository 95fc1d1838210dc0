import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Where `#words/*` leads: the usual folder, and those of other languages by the condition that chooses them. */
type Folders = Readonly<Record<string, string>> & { readonly default: string };

const folders = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly imports: { readonly '#words/*': Folders } }
).imports['#words/*'];

/** The language the build is asked for, as package.json names it; the usual one where `WORDS` is not set. */
export const wordsCondition = process.env.WORDS ?? 'default';

interface AppWords {
  readonly language: string;
  readonly name: string;
  readonly description: string;
  readonly noScript: string;
  readonly notOpened: string;
  readonly tryAgain: string;
  readonly phones: string;
  readonly toGuide: string;
  /** The day of the words, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The day in Beijing on which the words were last changed, by the history of the repository; without one the day of
 * `SOURCE_DATE_EPOCH`, else today. The same source gives the same day whenever it is built.
 */
function wordsDay(): string {
  let seconds = '';
  try {
    seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', 'src/content'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // No git, or no repository: a download of the source.
  }
  const since = Number(seconds || process.env.SOURCE_DATE_EPOCH || Date.now() / 1000);
  return new Date((since + 8 * 3600) * 1000).toISOString().slice(0, 10);
}

/** What the page says before any script runs, from the words this build takes. */
async function appWords(): Promise<AppWords> {
  const folder = folders[wordsCondition];
  if (folder === undefined) throw new Error(`package.json names no words for WORDS=${wordsCondition}.`);
  const load = async <T>(file: string) => (await runnerImport<T>(join(root, folder.replace('*', file)))).module;
  const { app } = await load<{ readonly app: Pick<AppWords, 'name'> }>('shell/app.ts');
  const { page } = await load<{ readonly page: Omit<AppWords, 'name' | 'language' | 'day'> }>('shell/page.ts');
  const { language } = await load<{ readonly language: { readonly tag: string } }>('language.ts');
  return { ...app, ...page, language: language.tag, day: wordsDay() };
}

/** Puts the words of the build into `index.html` and the manifest, which name no language themselves. */
export async function wordsOfPage(): Promise<Plugin> {
  const words = await appWords();
  const manifest = JSON.stringify({
    name: words.name,
    short_name: words.name,
    description: words.description,
    lang: words.language,
    ...(JSON.parse(readFileSync(join(root, 'scripts/manifest.json'), 'utf8')) as object),
  });
  return {
    name: 'words-of-page',
    transformIndexHtml: (html) =>
      html.replace(/%words\.(\w+)%/g, (_place, name: string) => words[name as keyof AppWords]),
    configureServer: ({ middlewares }) => {
      middlewares.use('/manifest.webmanifest', (_request, response) => {
        response.setHeader('Content-Type', 'application/manifest+json');
        response.end(manifest);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest });
    },
  };
}
