import { type Answer, type AnswerKey, type Answers, type Journey, journeysIn, screenOf } from '#model/answers.ts';
import { readValue } from '#model/screens.ts';

/**
 * The screens whose answers are true of the person, whoever they talk to. What a case says on one of them is what that
 * case was based on; what the household says is what is true now.
 */
export const householdScreens = ['cause', 'debts', 'income', 'spending', 'oneOffs', 'funds'] as const;
export type HouseholdScreen = (typeof householdScreens)[number];

/** What a person last said on a screen of the household, in any of their cases. */
export type Told = Pick<Answer, 'event' | 'value' | 'on'>;
export type ToldByScreen = Readonly<Partial<Record<HouseholdScreen, Told>>>;

/** The money of one person: what all their cases begin from. */
export interface Household {
  readonly id: string;
  readonly format: 1;
  /** Increases with every save. */
  readonly revision: number;
  readonly told: ToldByScreen;
}

const isHouseholdScreen = (screen: string): screen is HouseholdScreen =>
  (householdScreens as readonly string[]).includes(screen);

const entriesOf = (answers: Answers) => Object.entries(answers) as [AnswerKey, Answer][];

/** The newest answer of a case to each screen of the household, of whatever round. */
function newestIn({ answers }: Journey): Readonly<Partial<Record<HouseholdScreen, Answer>>> {
  const newest: Partial<Record<HouseholdScreen, Answer>> = {};
  for (const [key, answer] of entriesOf(answers)) {
    const screen = screenOf(key);
    if (!isHouseholdScreen(screen)) continue;
    const known = newest[screen];
    if (known === undefined || answer.nth > known.nth) newest[screen] = answer;
  }
  return newest;
}

/** What a value says of the person; what other negotiations take out of the purse is one case's view of the others. */
function ofThePerson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('elsewhere' in value)) return value;
  const { elsewhere: _taken, ...said } = value;
  return said;
}

const toldAs = ({ event, value, on }: Answer): Told => ({
  event,
  on,
  ...(value === undefined ? {} : { value: ofThePerson(value) }),
});

const saysTheSame = (one: Answer | undefined, other: Answer): boolean =>
  one !== undefined &&
  one.event === other.event &&
  JSON.stringify(ofThePerson(one.value)) === JSON.stringify(ofThePerson(other.value));

/** What a case has newly said of the household between two states of it. */
export function newlyTold(before: Journey, after: Journey): ToldByScreen {
  if (before.answers === after.answers) return {};
  const earlier = newestIn(before);
  return Object.fromEntries(
    Object.entries(newestIn(after)).flatMap(([screen, answer]) =>
      answer === earlier[screen as HouseholdScreen] || saysTheSame(earlier[screen as HouseholdScreen], answer)
        ? []
        : [[screen, toldAs(answer)] as const],
    ),
  );
}

/** What a case said of the household and no longer holds in any way, since it was taken back between two states of it. */
export function takenBack(before: Journey, after: Journey): ToldByScreen {
  if (before.answers === after.answers) return {};
  const held = journeysIn(after).flatMap(({ answers, setAside, past }) => [
    ...Object.values(answers),
    ...Object.values(setAside),
    ...past.map(({ answer }) => answer),
  ]);
  const isHeld = (answer: Answer) => held.some((one) => one?.nth === answer.nth && saysTheSame(one, answer));
  return Object.fromEntries(
    Object.entries(newestIn(before)).flatMap(([screen, answer]) =>
      isHeld(answer) ? [] : [[screen, toldAs(answer)] as const],
    ),
  );
}

/** What a case knows that its household does not: said on a later day, or never told to it. */
export function toldLater({ told }: Pick<Household, 'told'>, journey: Journey): ToldByScreen {
  return Object.fromEntries(
    Object.entries(newestIn(journey)).flatMap(([screen, answer]) => {
      const known = told[screen as HouseholdScreen];
      return known === undefined || answer.on > known.on ? [[screen, toldAs(answer)] as const] : [];
    }),
  );
}

/** True where both say the same and on the same day; what was stored may name the parts of a value in another order. */
function isSameTold(screen: HouseholdScreen, one: Told, other: Told): boolean {
  const read = ({ event, value }: Told): string => JSON.stringify(readValue(screen, event, value));
  return one.on === other.on && one.event === other.event && read(one) === read(other);
}

/**
 * The household with what was newly told; what was said on an earlier day than what it knows changes nothing, unless what
 * it knows is what was taken back.
 */
export function withTold(household: Household, told: ToldByScreen, gone: ToldByScreen = {}): Household {
  const news = Object.entries(told).filter(([name, { on }]) => {
    const screen = name as HouseholdScreen;
    const known = household.told[screen];
    const mistaken = gone[screen];
    return known === undefined || on >= known.on || (mistaken !== undefined && isSameTold(screen, known, mistaken));
  });
  if (news.length === 0) return household;
  return { ...household, revision: household.revision + 1, told: { ...household.told, ...Object.fromEntries(news) } };
}

/** A household that knows nothing yet. */
export const newHousehold = (id: string): Household => ({ id, format: 1, revision: 0, told: {} });

/** What the household says, as answers to begin another case with: offered on their screens, never given for anybody. */
export const suggestionsFrom = ({ told }: Pick<Household, 'told'>): Answers =>
  Object.fromEntries(Object.entries(told).map(([screen, said]) => [screen, { ...said, nth: 0 }]));
