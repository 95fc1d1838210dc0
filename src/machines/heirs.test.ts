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

  it.each(others)('comes back to it whatever is ticked later: %s', (tick) => {
    const lines = [
      ...died,
      answer('estate', 'undecided'),
      change('urgent', 'given', [tick]),
      ...(before[tick] ?? []),
      answer('heirs', 'goOn'),
    ];
    expect(screensOf(lines).slice(-3)).toEqual(['heirs', 'estate', 'heirsRest']);
  });

  it.each(others)('deals with no matter of a borrower that was ticked beside the death: %s', (tick) => {
    const lines = [
      answer('urgent', 'given', ['special', tick]),
      ...(before[tick] ?? []),
      ...died.slice(1),
      answer('estate', 'renounce'),
    ];
    expect(screensOf(lines).slice(-4)).toEqual(['situation', 'heirs', 'estate', 'heirsRest']);
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
