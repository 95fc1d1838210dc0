import { describe, expect, it } from 'vitest';
import { type AnswerKey, emptyJourney, highestNth, type Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { means, planOf } from '../../tests/support/plans.ts';
import { again, answer, change, goesOn, journeyOf, type Line, today, yuan } from '../../tests/support/story.ts';
import { courtPapers } from './court-papers.ts';
import { goOnFrom } from './go-on.ts';
import { journeyAfter } from './journey.ts';
import { createReplay } from './replay.ts';
import { isOnUrgentRoad, roadOf } from './road-view.ts';
import { suggestionFor } from './suggestion.ts';

const upTo = (screen: string, { lines } = acceptedAtOnce) =>
  lines.slice(
    0,
    lines.findIndex((line) => line.does === 'answer' && line.screen === screen),
  );

const replay = (journey: Journey, stopAt?: AnswerKey) => createReplay()(journey.answers, stopAt);

describe('changing an answer', () => {
  const walk = journeyOf(upTo('reply'));

  it('keeps its place when the road goes on as before', () => {
    const changed = journeyOf([...upTo('reply'), change('leftOver', 'given', yuan(800))]);
    expect(changed.position.screen).toBe('reply');
    expect(changed.journey.answers.leftOver?.nth).toBe(walk.journey.answers.leftOver?.nth);
    expect(changed.journey.past).toEqual([]);
  });

  it('keeps the day of an event whose figures are corrected, and not the day of what is told anew', () => {
    const terms = (monthly: number) => ({ monthly: yuan(monthly), months: 10, first: '2026-12-16' }) as const;
    const { journey } = journeyOf([
      ...upTo('finalTerms'),
      today('2026-11-25'),
      answer('finalTerms', 'given', terms(600)),
      answer('checkIn', 'notDue'),
      today('2026-11-28'),
      change('finalTerms', 'given', terms(650)),
      change('checkIn', 'paid'),
    ]);
    const { finalTerms, checkIn } = journey.answers;
    expect([finalTerms?.on, finalTerms?.value, checkIn?.on]).toEqual(['2026-11-25', terms(650), '2026-11-28']);
  });

  it('lets the answers of the branch left behind wait, and brings them back', () => {
    const left = journeyOf([...upTo('reply'), change('firstStep', 'rest')]);
    expect(left.position.screen).toBe('comeBack');
    expect(left.journey.answers.debts).toBeDefined();
    const back = journeyOf([...upTo('reply'), change('firstStep', 'rest'), change('firstStep', 'contactNow')]);
    expect(back.position.screen).toBe('reply');
    // But for the number of the change, which no later answer gets.
    expect(back.journey).toEqual({ ...walk.journey, highest: highestNth(walk.journey) + 1 });
  });

  it('asks again for events that are older than what now leads to them', () => {
    const gone = journeyOf([...upTo('reply'), change('firstStep', 'rest')]);
    const key = goOnFrom(gone.position);
    const reopened = journeyAfter(gone.journey, {
      type: 'answered',
      key: key as AnswerKey,
      option: 'contactNow',
      on: '2027-01-05',
      intent: 'goOn',
    });
    expect(replay(reopened).screen).toBe('script');
    expect(reopened.answers.debts).toBeDefined();
  });

  it('ignores an answer to a screen that is not on the road', () => {
    const journey = journeyAfter(emptyJourney, {
      type: 'answered',
      key: 'reply',
      option: 'accepted',
      on: '2026-11-22',
      intent: 'road',
    });
    expect(journey).toBe(emptyJourney);
  });
});

describe('looking back', () => {
  it('stops at the screen looked at, and nowhere when it is not on the path', () => {
    const { journey } = journeyOf(upTo('reply'));
    expect(replay(journey, 'timing').screen).toBe('timing');
    expect(replay(journey, 'timing').path).toHaveLength(3);
    expect(replay(journey, 'counter').screen).toBe('reply');
    expect(replay(journey, 'urgent').path).toEqual([]);
  });
});

describe('rounds', () => {
  const { journey, position } = journeyOf(lateTwelveDaysJobLoss.lines);

  it('keeps the old round readable', () => {
    const { monthly } = planOf('trial', means(yuan(700), yuan(31_000)), '2026-12-16');
    expect(replay(journey, 'submit').facts.plan?.monthly).toBe(monthly);
    expect(position.round).toBe(2);
  });

  it('offers what was said last time, never as an answer', () => {
    const again = journeyOf(
      lateTwelveDaysJobLoss.lines.slice(0, lateTwelveDaysJobLoss.lines.findIndex((line) => 'opensRound' in line) + 1),
    );
    expect(again.position.key).toBe('truth@2');
    expect(suggestionFor(again.journey, again.position, 'truth@2')?.event).toBe('onlyTrue');
    expect(again.journey.answers['truth@2']).toBeUndefined();
  });

  it('sets aside what waited in a round that is opened anew', () => {
    const accepted = journeyOf([...lateTwelveDaysJobLoss.lines, change('reply', 'waiting')]);
    expect(accepted.position.round).toBe(2);
    expect(accepted.position.screen).toBe('comeBack');
  });

  it('shows no option that would open a sixty-first round', () => {
    let walk = journeyOf([...acceptedAtOnce.lines.slice(0, 9)]);
    for (let opened = 1; opened < 60; opened += 1) {
      const answers = [
        ['script', 'connected'],
        ['howItWent', 'elsewhere'],
        ['channel', 'phone'],
      ] as const;
      for (const [, option] of walk.position.screen === 'channel'
        ? [answers[2], ...answers.slice(0, 2)]
        : answers.slice(0, 2)) {
        const key = walk.position.key as AnswerKey;
        const next = journeyAfter(walk.journey, { type: 'answered', key, option, on: '2026-11-22', intent: 'road' });
        walk = { ...walk, journey: next, position: replay(next) };
      }
    }
    expect(walk.position.round).toBe(60);
    let last = walk.journey;
    for (const option of ['phone', 'connected']) {
      last = journeyAfter(last, {
        type: 'answered',
        key: replay(last).key as AnswerKey,
        option,
        on: '2026-11-22',
        intent: 'road',
      });
    }
    expect(replay(last).screen).toBe('howItWent');
    expect(replay(last).can('elsewhere')).toBe(false);
    expect(replay(last).can('offer')).toBe(true);

    for (const option of ['refused', 'payAll', 'routes'])
      last = journeyAfter(last, {
        type: 'answered',
        key: replay(last).key as AnswerKey,
        option,
        on: '2026-11-22',
        intent: 'road',
      });
    expect(replay(last).screen).toBe('routes');
    expect(screens.routes.options.filter((option) => replay(last).can(option))).toEqual([
      'help',
      'complain',
      'legal',
      'wait',
    ]);
  });
});

describe('the routes after a refusal', () => {
  const toDecoded = [
    answer('urgent', 'none'),
    answer('soFar', 'refused'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'late90'),
    answer('cause', 'given', ['other']),
    answer('leftOver', 'unsure'),
    answer('whatTheySaid', 'payAll'),
  ];

  it('are asked again when one comes back to them after another round', () => {
    const { position } = journeyOf([
      ...toDecoded,
      answer('decoded', 'routes'),
      again('routes', 'spoke'),
      { ...change('decoded', 'again'), opensRound: true } as Line,
      answer('channel', 'phone'),
      answer('script', 'connected'),
      change('decoded', 'routes'),
    ]);
    expect([position.screen, position.round]).toEqual(['routes', 1]);
  });

  it('do not take over a budget that was begun before one went on from a rest', () => {
    const { position } = journeyOf([
      ...toDecoded,
      answer('decoded', 'routes'),
      answer('routes', 'funds'),
      again('funds', 'given', [{ source: 'cut', amount: 100, every: 'month' }]),
      answer('debts', 'given', [{ product: 'huabei' }]),
      change('decoded', 'rest'),
      goesOn,
      answer('decoded', 'routes'),
    ]);
    expect([position.screen, position.round]).toEqual(['funds', 1]);
  });
});

describe('going on from an outcome', () => {
  it('reopens the last step, the month that is being kept, or another way to reach them', () => {
    expect(goOnFrom(journeyOf([...upTo('reply'), answer('reply', 'waiting')]).position)).toBe('reply');
    expect(goOnFrom(journeyOf(lateTwelveDaysJobLoss.lines).position)).toBe('checkIn@2');
    const notReached = journeyOf([
      ...acceptedAtOnce.lines.slice(0, 8),
      answer('script', 'notReached'),
      answer('followUp', 'rest', '2026-11-25'),
    ]);
    expect(goOnFrom(notReached.position)).toBe('channel');
    expect(goOnFrom(journeyOf(acceptedAtOnce.lines).position)).toBeNull();
    expect(goOnFrom(replay(emptyJourney))).toBeNull();
  });
});

describe('urgent matters', () => {
  const late = journeyOf([...upTo('reply'), change('urgent', 'given', ['court'])]);

  it('show their screens while plans and documents stay with the case', () => {
    expect(late.position.screen).toBe('courtPaper');
    expect(isOnUrgentRoad(late.position)).toBe(true);
    expect(roadOf(late.journey).screen).toBe('reply');
    const { monthly } = planOf('steady', means(yuan(1200), yuan(6000)), '2026-12-16');
    expect(roadOf(late.journey).facts.plan?.monthly).toBe(monthly);
  });

  it('remember every day of service, also those answered over', () => {
    const first = [
      ...upTo('reply'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-11-13'),
      answer('orderDispute', 'given', ['unsure']),
      answer('courtTodo', 'noted'),
    ] as const;
    const second = journeyOf([
      ...first,
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'summons'),
      answer('serviceDate', 'given', '2026-11-20'),
      answer('namedDay', 'none'),
      answer('courtTodo', 'noted'),
    ]);
    expect(second.position.screen).toBe('reply');
    expect(courtPapers(second.journey)).toEqual([
      expect.objectContaining({ formerId: 'order:2026-11-13', paper: 'order', servedOn: '2026-11-13', namedDay: null }),
      expect.objectContaining({
        formerId: 'summons:2026-11-20',
        paper: 'summons',
        servedOn: '2026-11-20',
        namedDay: null,
      }),
    ]);
  });
});

describe('a payment order', () => {
  it('stays one when something else becomes urgent', () => {
    const order = [
      answer('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'unknown'),
      answer('orderDispute', 'given', ['unsure']),
      answer('courtTodo', 'noted'),
    ];
    const later = journeyOf([...order, change('urgent', 'given', ['caller']), answer('callerStop', 'safe')]);
    expect(later.position.facts.courtCase).toBe('order');
    expect(later.position.facts.courtPaper).toBeNull();
    expect(journeyOf([...order, change('courtPaper', 'letter')]).position.facts.courtCase).toBeNull();
  });
});

describe('undoing', () => {
  it('never mixes what happened after the change into the round it brings back', () => {
    const lines = lateTwelveDaysJobLoss.lines;
    const materials = lines.slice(
      0,
      lines.findIndex((line) => 'opensRound' in line),
    );
    const accepted = journeyOf([
      ...materials,
      answer('reply', 'accepted'),
      answer('written', 'oral'),
      again('closeGaps', 'refused'),
      answer('channel', 'inApp'),
      answer('script', 'prepareFirst'),
      answer('truth', 'agent'),
    ]);
    const back = journeyAfter(accepted.journey, {
      type: 'answered',
      key: 'reply',
      option: 'moreMaterials',
      on: '2026-12-01',
      intent: 'change',
    });
    expect(replay(back).key).toBe('truth@2');
    expect(back.setAside['truth@2']?.event).toBe('agent');
  });

  it('refuses a value that is not of the screen’s shape', () => {
    const { journey } = journeyOf(upTo('products'));
    const event = { type: 'answered', key: 'products', option: 'given', on: '2026-11-22', intent: 'road' } as const;
    expect(journeyAfter(journey, { ...event, value: ['huabei', 'unsure'] })).toBe(journey);
  });
});

describe('an agreement that was checked before more points were asked', () => {
  const joined: readonly string[] = ['oldDebt', 'acceleration', 'serviceAddress'];
  const atRelease = screens.agreementCheck.ticks.filter((point) => !joined.includes(point));
  const checkedOn = (on: IsoDate) =>
    journeyOf([
      ...upTo('reply'),
      today(on),
      answer('reply', 'accepted'),
      answer('written', 'text'),
      answer('agreementCheck', 'given', atRelease),
    ]).position.screen;

  it('keeps its road, and one of today is asked for the rest', () => {
    expect(checkedOn('2026-11-28')).toBe('finalTerms');
    expect(checkedOn('2026-12-01')).toBe('closeGaps');
  });
});
