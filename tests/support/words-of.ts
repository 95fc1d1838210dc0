import type { Sentence } from '#content/types.ts';
import type { ScreenId } from '#model/screens.ts';
import { screenWords } from './words.ts';

const plain = (sentence: Sentence | undefined): string => {
  if (sentence === undefined) throw new Error('There are no such words');
  return typeof sentence === 'string' ? sentence : sentence.text;
};

const labelIn = (labels: object | undefined, id: string): string =>
  plain((labels as Readonly<Record<string, Sentence>> | undefined)?.[id]);

export const titleOf = (screen: ScreenId): string => plain(screenWords[screen].title);
export const optionOf = (screen: ScreenId, option: string): string => labelIn(screenWords[screen].options, option);
export const tickOf = (screen: ScreenId, tick: string): string => labelIn(screenWords[screen].ticks, tick);

const casesOf = (screen: ScreenId) => Object.values(screenWords[screen].instead ?? {});

/** What a screen may be called: a case of its own may have a title instead. */
export const titlesOf = (screen: ScreenId): readonly string[] => [
  titleOf(screen),
  ...casesOf(screen).flatMap(({ title }) => (title === undefined ? [] : [plain(title)])),
];

/** What an option is called in the cases of their own that give it another label. */
export const optionsInCases = (screen: ScreenId, option: string): readonly string[] =>
  casesOf(screen).flatMap(({ options = {} }) => {
    const label = (options as Readonly<Record<string, Sentence>>)[option];
    return label === undefined ? [] : [plain(label)];
  });
