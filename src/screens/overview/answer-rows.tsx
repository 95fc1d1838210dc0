import { DefinitionRows } from '#components/definition-rows.tsx';
import type { Answer, AnswerKey } from '#model/answers.ts';
import { screenOf } from '#model/answers.ts';
import { fill } from '#text/fill.ts';
import { common } from '#words/shell/common.ts';
import { answerText } from '../engine/answer-text.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { useAllWords } from '../engine/words/use-words.ts';
import { routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

interface AnswerRowsProps {
  readonly given: readonly { readonly key: AnswerKey; readonly answer: Answer }[];
  readonly canChange: boolean;
}

/** A list of answers, each with a link to change it where `canChange`. */
export function AnswerRows({ given, canChange }: AnswerRowsProps) {
  const wordsOf = useAllWords();
  return (
    <DefinitionRows
      rows={given.map(({ key, answer }) => {
        const screen = screenOf(key);
        const words = wordsOf(screen);
        const title = textOf(words.title);
        return {
          id: key,
          term: title,
          value: answerText(screen, answer, words),
          action: canChange && (
            <RouteLink
              to={routeOfKey(key)}
              intent="change"
              aria-label={fill(common.changeWhat, { what: title })}
              className="flex min-h-12 items-center pl-2 text-jade underline"
            >
              {common.change}
            </RouteLink>
          ),
        };
      })}
    />
  );
}
