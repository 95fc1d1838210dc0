import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { letterOf } from '#documents/letter.ts';
import { noFacts } from '#rules/case-facts.ts';
import { quickTrack } from '../../tests/stories/beginnings.ts';
import { sideRoads } from '../../tests/stories/side-roads.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import {
  again,
  answer,
  change,
  goesOn,
  journeyOf,
  type Line,
  today,
  walkStory,
  yuan,
} from '../../tests/support/story.ts';

const upTo = (screen: string, lines: readonly Line[] = acceptedAtOnce.lines) =>
  lines.slice(
    0,
    lines.findIndex((line) => line.does === 'answer' && line.screen === screen),
  );

describe('a brief', () => {
  it('knows nothing where nothing was answered', () => {
    expect(briefOfWalk(journeyOf([]))).toEqual({
      today: '2026-11-22',
      facts: noFacts,
      chosenPlan: null,
      isAccepted: false,
      products: [],
      timing: null,
      debts: [],
      disputedLoans: [],
      isLoanInDoubt: false,
      loanToTell: null,
      owesNothingElse: false,
      unlisted: [],
      duesTold: [],
      owed: null,
      owedNow: null,
      left: null,
      schedule: null,
      contacts: [],
      proposals: 0,
      awaited: [],
      figurePromisedOn: [],
      figureOpenOn: [],
      figureOwedBy: null,
      figureDueOn: null,
      figureBy: '2026-11-29',
      sent: [],
      letterSent: null,
      replies: [],
      turns: [],
      offers: [],
      agreements: [],
      payments: [],
      postponements: [],
      merged: [],
      complaints: [],
      court: [],
      situations: [],
      mayReceive: [],
      freezes: [],
      sales: [],
      salesTold: [],
      kept: null,
      ended: null,
      isPaidOff: false,
      isPaidUp: false,
      addedSince: [],
      familyFunds: [],
      incidents: [],
      gathered: [],
      unavailable: [],
    });
  });

  it('lists the lender’s own debts and not what is owed to others', () => {
    const offered = sideRoads.find(({ name }) => name.startsWith('an offer on the table'));
    const { debts, owed } = briefOfWalk(journeyOf(upTo('terms', offered?.lines)));
    expect(debts).toEqual([{ product: 'huabei', total: yuan(12_000) }]);
    expect(owed).toBe(yuan(12_000));
  });

  it('lists what is owed to others where there is nothing else', () => {
    const lines = upTo('debts');
    const { debts, owed } = briefOfWalk(
      journeyOf([...lines, answer('debts', 'given', [{ product: 'others', lender: '某小贷', total: yuan(900) }])]),
    );
    expect([debts, owed]).toEqual([[{ product: 'others', lender: '某小贷', total: yuan(900) }], yuan(900)]);
  });

  it('does not know what is owed while one of the lender’s debts has no figure', () => {
    const given = (debts: Parameters<typeof answer<'debts'>>[2]) =>
      briefOfWalk(journeyOf([...upTo('debts'), answer('debts', 'given', debts)])).owed;
    expect(given([{ product: 'jiebei' }, { product: 'huabei', total: 100 }])).toBeNull();
    expect(given([{ product: 'others' }, { product: 'huabei', total: 100 }])).toBe(100);
  });

  it('speaks for the day it is made', () => {
    const walk = journeyOf(upTo('debts'));
    expect(briefOfWalk(walk).timing).toBe('late30');
    const later = briefOfWalk(walk, emptyFile, '2026-12-23');
    expect([later.timing, later.figureBy]).toEqual(['unsure', '2026-12-30']);
  });
});

describe('the figure that was promised', () => {
  const { lines } = acceptedAtOnce;
  const toScript = lines.slice(
    0,
    lines.findIndex((line) => 'option' in line && line.screen === 'script'),
  );

  it('is told from the days on which somebody was reached', () => {
    const { figurePromisedOn } = briefOfWalk(journeyOf([...toScript, answer('script', 'connected')]));
    expect(figurePromisedOn).toEqual(['2026-11-22']);
    expect(briefOfWalk(journeyOf([...toScript, answer('script', 'notReached')])).figurePromisedOn).toEqual([]);
  });

  it('was promised to nobody while the claim may have expired: that script names no day', () => {
    const silent = [...quickTrack('notYet', 'late3Years'), answer('firstStep', 'contactNow')];
    const reached = [...silent, answer('channel', 'phone'), answer('script', 'connected')];
    expect(briefOfWalk(journeyOf(reached)).figurePromisedOn).toEqual([]);
  });

  it('was promised to nobody else: another lender heard nothing of it', () => {
    const elsewhere = [
      ...toScript,
      answer('script', 'connected'),
      again('howItWent', 'elsewhere'),
      answer('channel', 'bank'),
    ];
    const { figurePromisedOn, figureBy } = briefOfWalk(journeyOf(elsewhere), emptyFile, '2026-11-25');
    expect([figurePromisedOn, figureBy]).toEqual([[], '2026-12-02']);
  });

  it('keeps its day where one only passes by again', () => {
    const passed = journeyOf([
      ...toScript,
      answer('script', 'connected'),
      today('2026-11-26'),
      change('script', 'connected'),
    ]);
    expect(briefOfWalk(passed).figurePromisedOn).toEqual(['2026-11-22']);
  });
});

describe('proposals', () => {
  const sent = upTo('reply');

  it('are counted along the path, in every round', () => {
    expect(briefOfWalk(journeyOf(upTo('submit'))).proposals).toBe(0);
    expect(briefOfWalk(journeyOf(sent)).proposals).toBe(1);
    expect(briefOfWalk(walkStory(lateTwelveDaysJobLoss)).proposals).toBe(2);
  });

  it('are counted in the past: sent again after nothing came of it', () => {
    const twice = journeyOf([
      ...upTo('submit'),
      answer('submit', 'sent', '2026-11-22'),
      change('submit', 'notYet'),
      today('2026-11-30'),
      goesOn,
      answer('submit', 'sent', '2026-11-30'),
    ]);
    expect(twice.journey.past.map(({ key, answer: { event } }) => `${key}.${event}`)).toEqual([
      'submit.sent',
      'submit.notYet',
    ]);
    expect(briefOfWalk(twice).proposals).toBe(2);
  });

  it('are not counted again where only the day was put right', () => {
    const corrected = journeyOf([
      ...upTo('submit'),
      answer('submit', 'sent', '2026-11-20'),
      change('submit', 'sent', '2026-11-22'),
    ]);
    const { proposals, sent: told } = briefOfWalk(corrected);
    expect([proposals, told.map(({ on }) => on)]).toEqual([1, ['2026-11-22']]);
  });

  it('are not made by saying that nothing was sent yet', () => {
    expect(briefOfWalk(journeyOf([...upTo('submit'), answer('submit', 'notYet')])).proposals).toBe(0);
  });
});

describe('refusals from before the case', () => {
  const file = fileWith({
    refusals: [
      { on: '2026-10-20', channel: 'inApp', ticket: 'A-7' },
      { on: '2026-09-01', channel: 'phone' },
    ],
  });

  it('are contacts and count as proposals', () => {
    const { contacts, proposals } = briefOfWalk(journeyOf(upTo('debts')), file);
    expect(contacts.map(({ on, channel, ticket }) => [on, channel, ticket])).toEqual([
      ['2026-09-01', 'phone', null],
      ['2026-10-20', 'inApp', 'A-7'],
    ]);
    expect(proposals).toBe(2);
  });

  it('stand in the letter with day, way and ticket', () => {
    const letter = letterOf(briefOfWalk(journeyOf(upTo('letter')), file));
    expect(letter).toContain('2026 年 9 月 1 日，经官方电话提出，未获同意');
    expect(letter).toContain('，未获同意，工单号 A-7');
    expect(letter).toContain('第 3 次提出方案');
  });
});

describe('money found besides', () => {
  const lines = (income: Line): readonly Line[] => [
    answer('urgent', 'none'),
    answer('soFar', 'refused'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['other']),
    answer('leftOver', 'unsure'),
    answer('whatTheySaid', 'payAll'),
    answer('decoded', 'routes'),
    answer('routes', 'funds'),
    again('funds', 'given', [{ source: 'work', amount: yuan(300), every: 'month' }]),
    answer('debts', 'given', [{ product: 'huabei', total: yuan(9000) }]),
    income,
    answer('spending', 'given', { home: yuan(5000), living: 0, others: 0 }),
    answer('oneOffs', 'none'),
  ];

  it('stands in the letter, so that its sums add up', () => {
    const brief = briefOfWalk(journeyOf(lines(answer('income', 'given', [{ amount: yuan(6000), every: 'month' }]))));
    expect(letterOf(brief)).toContain('到手 6,000 元，另外每月凑到 300 元，必须的生活开支 5,000 元，剩余 1,300 元。');
    expect(letterOf(briefOfWalk(journeyOf(lines(answer('income', 'none')))))).toContain('另外每月凑到 300 元');
  });
});

describe('a proposal that turned out not to be sent', () => {
  it('does not count', () => {
    const sent = [...upTo('submit'), answer('submit', 'sent', '2026-11-22')];
    expect(briefOfWalk(journeyOf(sent)).proposals).toBe(1);
    expect(briefOfWalk(journeyOf([...sent, change('submit', 'notYet')])).proposals).toBe(0);
  });
});

describe('contacts', () => {
  const file = fileWith({
    notes: {
      submit: { ticket: 'B-2' },
      howItWent: { agent: '8021', ticket: 'A-1', promisedOn: '2026-11-29' },
      followUp: { ticket: 'never given' },
      reply: {},
    },
  });

  it('are the notes of answers that were given, oldest first, on their days', () => {
    const walk = journeyOf([...upTo('submit'), today('2026-11-25'), answer('submit', 'sent', '2026-11-25')]);
    expect(briefOfWalk(walk, file).contacts).toEqual([
      {
        on: '2026-11-22',
        ticket: 'A-1',
        agent: '8021',
        promisedOn: '2026-11-29',
        said: null,
        channel: null,
        side: null,
        of: 'howItWent#10',
        entry: { part: 'notes', key: 'howItWent' },
      },
      {
        on: '2026-11-25',
        ticket: 'B-2',
        agent: null,
        promisedOn: null,
        said: null,
        channel: null,
        side: null,
        of: 'submit#23',
        entry: { part: 'notes', key: 'submit' },
      },
    ]);
  });

  it('are of the day on which a proposal was sent, though it was told later', () => {
    const walk = journeyOf([...upTo('submit'), today('2026-11-28'), answer('submit', 'sent', '2026-11-25')]);
    const filed = fileWith({ notes: { 'submit#23': { ticket: 'B-2' } } });
    for (const { contacts, sent } of [briefOfWalk(walk, file), briefOfWalk(walk, filed)]) {
      expect(contacts.map(({ on, of }) => [on, of])).toContainEqual(['2026-11-25', 'submit#23']);
      expect(sent.map(({ told }) => told)).toEqual(['submit#23']);
    }
  });

  it('are told without the names of their fields, and without what is blank', () => {
    const typed = fileWith({ notes: { submit: { agent: '工号：8021', ticket: '工单号 B-2', said: '本金\n 9800 ' } } });
    const walk = journeyOf([...upTo('submit'), answer('submit', 'sent', '2026-11-22')]);
    expect(briefOfWalk(walk, typed).contacts).toMatchObject([{ agent: '8021', ticket: 'B-2', said: '本金 9800' }]);
    const blank = fileWith({ notes: { submit: { agent: ' ', ticket: '工单号', said: ' ' } } });
    expect(briefOfWalk(walk, blank).contacts).toEqual([]);
  });

  it('include what was answered over since', () => {
    const waited = fileWith({ notes: { reply: { agent: '小王' } } });
    const walk = journeyOf([...upTo('reply'), answer('reply', 'waiting')]);
    expect(briefOfWalk(walk, waited).contacts).toMatchObject([
      { on: '2026-11-22', ticket: null, agent: '小王', promisedOn: null, said: null, channel: null, of: 'reply#24' },
    ]);
  });

  it('include calls beside the road that left a trace, on their days', () => {
    const calls = [
      { on: '2026-11-23', heard: ['payAll'], ticket: 'C-3' },
      { on: '2026-11-24', heard: ['pressed'], answer: 'submit#25' },
    ] as const;
    const walk = journeyOf([...upTo('submit'), answer('submit', 'sent', '2026-11-25')]);
    expect(briefOfWalk(walk, fileWith({ calls })).contacts).toEqual([
      {
        on: '2026-11-23',
        ticket: 'C-3',
        agent: null,
        promisedOn: null,
        said: null,
        channel: null,
        side: null,
        of: null,
        entry: { part: 'calls', value: calls[0] },
      },
    ]);
  });
});
