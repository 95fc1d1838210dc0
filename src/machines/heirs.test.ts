import { describe, expect, it } from 'vitest';
import { screens, type TickOf } from '#model/screens.ts';
import { quickTrack } from '../../tests/stories/beginnings.ts';
import { answer, change, journeyOf, type Line } from '../../tests/support/story.ts';
import { roadOf } from './road-view.ts';

const died: readonly Line[] = [
  answer('urgent', 'given', ['special']),
  answer('situation', 'died'),
  answer('heirs', 'goOn'),
];

const screensOf = (lines: readonly Line[]) => {
  const { path, screen } = journeyOf(lines).position;
  return [...path.map((step) => step.screen), screen];
};

const others = screens.urgent.ticks.filter((tick) => tick !== 'special');

/** What is answered on the way to the heirs' screens where a matter is ticked that comes before them. */
const before: Readonly<Partial<Record<TickOf<'urgent'>, readonly Line[]>>> = {
  overwhelmed: [answer('holdOn', 'goOn')],
  caller: [answer('callerStop', 'safe')],
};

/** What is dealt with after the estate, in the name of the heir or of the dead. A loan that is not theirs is the claim itself. */
const after: Readonly<Partial<Record<TickOf<'urgent'>, readonly Line[]>>> = {
  court: [
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('namedDay', 'none'),
    answer('courtTodo', 'noted'),
  ],
  sold: [answer('debtSold', 'pending')],
  harassed: [answer('harassment', 'noted')],
};
const screensIn = (lines: readonly Line[]) => lines.map((line) => ('screen' in line ? line.screen : ''));

describe('an heir', () => {
  it.each(screens.estate.options)('rests where the letter is, never on the road of a borrower: %s', (option) => {
    expect(screensOf([...died, answer('estate', option)])).toEqual([
      'urgent',
      'situation',
      'heirs',
      'estate',
      'heirsRest',
    ]);
  });

  it.each(others)('comes back to it whatever is ticked later, and deals with that too: %s', (tick) => {
    const lines = [
      ...died,
      answer('estate', 'undecided'),
      change('urgent', 'given', [tick]),
      ...(before[tick] ?? []),
      answer('heirs', 'goOn'),
      ...(after[tick] ?? []),
    ];
    const end = ['heirs', 'estate', ...screensIn(after[tick] ?? []), 'heirsRest'];
    expect(screensOf(lines).slice(-end.length)).toEqual(end);
  });

  it.each(others)('deals with what was ticked beside the death, and rests there too: %s', (tick) => {
    const lines = [
      answer('urgent', 'given', ['special', tick]),
      ...(before[tick] ?? []),
      ...died.slice(1),
      answer('estate', 'renounce'),
      ...(after[tick] ?? []),
    ];
    const end = ['situation', 'heirs', 'estate', ...screensIn(after[tick] ?? []), 'heirsRest'];
    expect(screensOf(lines).slice(-end.length)).toEqual(end);
  });

  it('deals with all of it one after the other', () => {
    const lines = [
      answer('urgent', 'given', [...screens.urgent.ticks]),
      ...(before.overwhelmed ?? []),
      ...(before.caller ?? []),
      ...died.slice(1),
      answer('estate', 'inherit'),
      ...(after.court ?? []),
      ...(after.sold ?? []),
      ...(after.harassed ?? []),
    ];
    expect(screensOf(lines)).toEqual([...screensIn(lines), 'heirsRest']);
  });

  it('is not asked what a borrower disputes of a payment order', () => {
    const lines = [answer('courtPaper', 'order'), answer('serviceDate', 'given', '2026-11-20')];
    const road = [answer('urgent', 'given', ['special', 'court']), ...died.slice(1), answer('estate', 'undecided')];
    expect(screensOf([...road, ...lines]).slice(-3)).toEqual(['courtPaper', 'serviceDate', 'courtTodo']);
  });

  it('stands there with the case itself too, so that no document is one of a borrower', () => {
    const { journey } = journeyOf([...died, answer('estate', 'renounce')]);
    const { screen, facts } = roadOf(journey);
    expect([screen, facts.borrowerDied, facts.estate]).toEqual(['heirsRest', true, 'renounce']);
  });

  describe('told by mistake', () => {
    const isHeir = (lines: readonly Line[]) => roadOf(journeyOf(lines).journey).facts.borrowerDied;
    const slip = died.slice(0, 2);
    const special = change('urgent', 'given', ['special']);
    const other = [special, answer('situation', 'autoDebit')];

    it('is corrected by another situation, where nothing of what heirs do was gone through', () => {
      expect(isHeir([...slip, ...other])).toBe(false);
      expect(isHeir([...slip, change('situation', 'autoDebit')])).toBe(false);
    });

    it('is corrected by saying that nothing is urgent, also when something is again', () => {
      expect(isHeir([...died, answer('estate', 'undecided'), change('urgent', 'none'), ...other])).toBe(false);
    });

    it('was none once it was gone through, or stood beside something else', () => {
      expect(isHeir([...died, ...other])).toBe(true);
      expect(isHeir([...slip, change('urgent', 'given', ['caller']), answer('callerStop', 'safe'), ...other])).toBe(
        true,
      );
    });
  });

  it('is none any more once the first question is answered otherwise', () => {
    const { journey, position } = journeyOf([...died, change('urgent', 'none')]);
    expect([position.screen, position.facts.borrowerDied, roadOf(journey).facts.borrowerDied]).toEqual([
      'soFar',
      false,
      false,
    ]);
  });
});

describe('somebody with debts of their own whose relative has died', () => {
  const begun = [...quickTrack('notYet'), answer('firstStep', 'contactNow'), answer('channel', 'phone')];
  const told = [
    ...begun,
    change('urgent', 'given', ['special', 'court']),
    answer('situation', 'died'),
    answer('heirs', 'goOn'),
  ];

  it('goes on with what else is urgent, then where they were', () => {
    const { position } = journeyOf([...told, answer('courtPaper', 'letter'), answer('courtTodo', 'noted')]);
    expect([position.screen, position.facts.borrowerDied]).toEqual(['script', false]);
  });

  it('keeps the case as it was', () => {
    const { journey, position } = journeyOf(begun);
    expect(roadOf(journeyOf(told).journey).facts).toEqual(roadOf(journey).facts);
    expect(position.screen).toBe('script');
  });
});
