import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { labelsOf, screenWords, sentencesOfBlocks, textOf } from './words.ts';

const asked = 12;

/** One screen as a page of SurveyJS. */
interface Page {
  readonly name: ScreenId;
  readonly title: string;
  readonly elements: readonly Readonly<Record<string, unknown>>[];
}

function pageOf(name: ScreenId): Page {
  const { title, shortName, body, ticks, options } = screenWords[name];
  const choices = labelsOf(ticks ?? options).map(textOf);
  const question = {
    type: ticks === undefined ? 'radiogroup' : 'checkbox',
    name,
    title: textOf(title),
    description: sentencesOfBlocks(body).map(textOf).join('\n'),
    choices,
    isRequired: true,
  };
  return { name, title: shortName, elements: [question] };
}

/**
 * The first twelve questions that are answered by one option or several, with their words, one a page.
 * @returns What the `Model` of SurveyJS is made of.
 */
export function peerQuestions(): { readonly locale: string; readonly pages: readonly Page[] } {
  const ids = screenIds.filter((id) => ['choice', 'several'].includes(screens[id].kind)).slice(0, asked);
  return { locale: 'zh-cn', pages: ids.map(pageOf) };
}
