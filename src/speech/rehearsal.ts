import type { Brief } from '#brief/brief.ts';
import { productNames } from '#brief/own-products.ts';
import type { LineName, ScenarioId } from '#model/rehearsal.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { scenarioWords } from '#words/rehearsal/index.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import type { AnyScenarioWords, EndingWords, RehearsedLine } from '#words/rehearsal/types.ts';
import { scriptWords } from '#words/speech/script.ts';
import { scriptOf } from './script.ts';
import { askedWhereRead } from './where-to-answer.ts';

const scenarios: Readonly<Record<ScenarioId, AnyScenarioWords>> = scenarioWords;

/** The rehearsed calls in the order in which they are offered. */
export const offeredScenarios = Object.keys(scenarioWords) as readonly ScenarioId[];

/** The words of one rehearsed call with the person's own facts in them. The functions throw for an unknown id. */
export interface Rehearsed {
  readonly name: string;
  readonly hint: string;
  readonly theySay: (turn: string) => string;
  readonly line: (line: LineName) => RehearsedLine;
  readonly ending: (ending: string) => EndingWords;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The rehearsal has no words for ${what}`);
  return value;
}

const billsOf = (brief: Brief): string => {
  const named = productNames(brief);
  return named.length === 0 ? words.bills : listText(named);
};

/** The values of the templates; whole sentences come from the script without a plan, which names no amount. */
function factsOf(brief: Brief): Readonly<Record<string, string>> {
  const { phone, answers } = scriptOf(brief);
  return {
    bills: billsOf(brief),
    opening: phone[0] ?? '',
    pressed: answers.pressed.youSay,
    ticket: scriptWords.phone.ticket,
    inDueForm: answers.threat.youSay,
    withheld: answers.secrets.youSay,
  };
}

/** Fills the person's facts into the words of a rehearsed call. */
export function rehearsedFor(scenario: ScenarioId, brief: Brief): Rehearsed {
  const { name, hint, turns, endings } = scenarios[scenario];
  const facts = factsOf(brief);
  const turnOf = (turn: string) => found(turns[turn], `${scenario}.${turn}`);
  return {
    name,
    hint,
    theySay: (turn) => fill(turnOf(turn).theySay, facts),
    line: (line) => {
      const [turn = '', id = ''] = line.split('.');
      const { say, feedback } = found(turnOf(turn).lines[id], `${scenario}.${line}`);
      return { say: askedWhereRead(fill(say, facts), brief), feedback };
    },
    ending: (ending) => found(endings[ending], `${scenario}.${ending}`),
  };
}
