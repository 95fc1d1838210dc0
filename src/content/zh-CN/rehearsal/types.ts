import type { EndingOf, LineOf, ScenarioId, TurnOf } from '#model/rehearsal.ts';
import type { Block, Sentence } from '../../types.ts';

/** One line: what the person says, and feedback on why it is good or how it could be better. */
export interface RehearsedLine {
  readonly say: string;
  readonly feedback: Sentence;
}

/** How a call ended, and what has to be done about it now. */
export interface EndingWords {
  readonly title: string;
  readonly text: Sentence;
  readonly now?: readonly Block[];
}

/**
 * The words of one rehearsed call. What the other side says is made up from common experience, never a quotation.
 * `{bills}` names what the person owes; the others are sentences of their own first script: `{opening}`, `{pressed}`
 * when a figure is demanded, `{ticket}`, `{inDueForm}` in answer to a threat, `{withheld}` when codes are demanded.
 */
export interface ScenarioWords<S extends ScenarioId> {
  readonly name: string;
  /** What is practised in this call, shown below its name. */
  readonly hint: string;
  readonly turns: {
    readonly [T in TurnOf<S>]: {
      readonly theySay: string;
      readonly lines: { readonly [R in LineOf<S, T>]: RehearsedLine };
    };
  };
  readonly endings: { readonly [E in EndingOf<S>]: EndingWords };
  /** Day on which a person last checked these words. */
  readonly reviewedOn: `${number}-${number}-${number}`;
}

/** The words of any rehearsed call. */
export interface AnyScenarioWords {
  readonly name: string;
  readonly hint: string;
  readonly turns: Readonly<
    Record<string, { readonly theySay: string; readonly lines: Readonly<Record<string, RehearsedLine>> }>
  >;
  readonly endings: Readonly<Record<string, EndingWords>>;
}
