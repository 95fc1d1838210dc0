import type { Block, Sentence, Words } from '#content/types.ts';
import type { ScreenId } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { stageWords } from '#words/index.ts';

export type AnyWords = Words<ScreenId>;

const chunks = await Promise.all(stages.map((stage) => stageWords[stage]()));

/** The words of every screen, by stage, as the app loads them. */
export const wordsByStage = Object.fromEntries(stages.map((stage, at) => [stage, chunks[at]])) as unknown as Readonly<
  Record<Stage, Readonly<Record<string, AnyWords>>>
>;

export const screenWords = Object.assign({}, ...Object.values(wordsByStage)) as Readonly<Record<ScreenId, AnyWords>>;

const textsOf = (block: Block): readonly Sentence[] => {
  if (typeof block === 'string' || 'sources' in block) return [block];
  if ('say' in block) return [block.say];
  if ('steps' in block) return block.steps;
  return 'list' in block ? block.list : [block.text];
};

export const sentencesOfBlocks = (blocks: readonly Block[] = []): readonly Sentence[] => blocks.flatMap(textsOf);

/** The labels of options or ticks; a screen may have none. */
export const labelsOf = (labels: object | undefined): readonly Sentence[] => Object.values(labels ?? {}) as Sentence[];

export const textOf = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.text);

/** Every module of words there is, by its path; an index only collects the others. */
const modules = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>('#words/**/*.ts', { eager: true }),
).filter(([path]) => !path.endsWith('/index.ts'));

/** A sentence with where it stands: `folder/file: name.of.the.part`. */
export interface PlacedSentence {
  readonly place: string;
  readonly sentence: Sentence;
}

const isCited = (value: object): value is Exclude<Sentence, string> => 'text' in value && 'sources' in value;

/** Every sentence in a value; the days on which words were checked are none, and neither are patterns. */
function sentencesIn(value: unknown, place: string): readonly PlacedSentence[] {
  if (typeof value === 'string') return [{ place, sentence: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (isCited(value)) return [{ place, sentence: value }];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'reviewedOn' ? [] : sentencesIn(part, place === '' ? name : `${place}.${name}`),
  );
}

const fileOf = (path: string): string => path.replace(/^.*\/content\/[^/]+\//, '').replace(/\.ts$/, '');

/** Every sentence of every module, with the place it stands at. */
export const placedSentences: readonly PlacedSentence[] = modules.flatMap(([path, module]) =>
  sentencesIn(module, '').map(({ place, sentence }) => ({
    place: `${fileOf(path)}: ${place.replace(/^default\./, '')}`,
    sentence,
  })),
);

/** Every printed text there is. */
export const allTexts: readonly { readonly place: string; readonly text: string }[] = placedSentences.map(
  ({ place, sentence }) => ({ place, text: textOf(sentence) }),
);

/** Names of the modules of a stage's folder, and whether each holds the words of a screen. */
export const modulesOf = (stage: Stage): readonly { readonly name: string; readonly isScreen: boolean }[] =>
  modules
    .map(([path, module]) => ({ file: fileOf(path), isScreen: 'default' in module }))
    .filter(({ file }) => file.startsWith(`${stage}/`))
    .map(({ file, isScreen }) => ({ name: file.slice(stage.length + 1), isScreen }));
