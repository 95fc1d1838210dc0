import { type OptionOf, screens, type TickOf } from '#model/screens.ts';
import { type Scene, sceneOf } from './scenes.ts';
import { answer, journeyOf, type Line } from './story.ts';

const special = answer('urgent', 'given', ['special']);
const inSituation = (situation: OptionOf<'situation'>): readonly Line[] => [special, answer('situation', situation)];
const frozen = (by: OptionOf<'frozenBy'>): readonly Line[] => [...inSituation('frozen'), answer('frozenBy', by)];

const died = (tick: TickOf<'urgent'>): readonly Line[] => [
  answer('urgent', 'given', ['special', tick]),
  answer('situation', 'died'),
  answer('heirs', 'goOn'),
  answer('estate', 'undecided'),
];
const served = (paper: OptionOf<'courtPaper'>): readonly Line[] => [
  ...died('court'),
  answer('courtPaper', paper),
  answer('serviceDate', 'given', '2026-11-20'),
];

/** The roads to every variant of the screens of special situations, by name. */
const roads: Readonly<Record<string, readonly Line[]>> = {
  ...Object.fromEntries(screens.situation.options.map((situation) => [situation, inSituation(situation)])),
  ...Object.fromEntries(
    screens.estate.options.map((estate) => [
      `heirs-${estate}`,
      [...inSituation('died'), answer('heirs', 'goOn'), answer('estate', estate)],
    ]),
  ),
  'heirs-summons': [...served('summons'), answer('namedDay', 'none')],
  'heirs-order': served('order'),
  'heirs-judgment': served('judgment'),
  ...Object.fromEntries(
    (['settlement', 'enforcementNotice', 'enforcement', 'mediation', 'letter', 'unsure'] as const).map((paper) => [
      `heirs-${paper}`,
      [...died('court'), answer('courtPaper', paper)],
    ]),
  ),
  'heirs-sold': died('sold'),
  'heirs-harassed': died('harassed'),
  ...Object.fromEntries(
    (['court', 'beforeJudgment'] as const).flatMap((by) => [
      [`frozen-${by}-dated`, [...frozen(by), answer('frozenOn', 'given', '2026-11-20')]],
      [`frozen-${by}-open`, [...frozen(by), answer('frozenOn', 'unknown')]],
    ]),
  ),
  ...Object.fromEntries((['authority', 'platform', 'unsure'] as const).map((by) => [`frozen-${by}`, frozen(by)])),
  living: [...inSituation('noMoney'), answer('living', 'given', ['lost5', 'unpaid', 'family', 'ill', 'away'])],
};

/** Every variant of the screens of special situations; `scenes` has each screen once. */
export const situationScenes = (): readonly Scene[] =>
  Object.entries(roads).map(([name, lines]) => ({ ...sceneOf(journeyOf(lines)), name: `situation-${name}` }));
