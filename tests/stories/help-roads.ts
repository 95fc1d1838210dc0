import { screens } from '#model/screens.ts';
import { again, answer, ends, goesOn, type Story, shows, today, yuan } from '../support/story.ts';
import { budget, proposal, quickTrack } from './beginnings.ts';

const otherHelp = screens.whichHelp.options.filter((place) => place !== 'hotline' && place !== 'relief');
const otherReasons = screens.legal.options.filter((reason) => reason !== 'sued');

const refusedBefore = [...quickTrack('refused'), answer('whatTheySaid', 'noReason'), answer('decoded', 'routes')];

export const complaintAnswered: Story = {
  name: 'a complaint that is answered in the end',
  about: '投诉隔了几天才递出去，等了一阵，对方来谈成了。',
  lines: [
    ...refusedBefore,
    answer('routes', 'complain'),
    answer('complaint', 'notYet'),
    shows('comeBack'),
    today('2026-11-25'),
    goesOn,
    answer('complaint', 'filed', { to: 'lender', on: '2026-11-25' }),
    answer('outsideResult', 'waiting'),
    shows('comeBack'),
    today('2026-12-08'),
    goesOn,
    answer('outsideResult', 'agreed'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', ['lender', 'total', 'dates']),
    answer('closeGaps', 'partly'),
    answer('finalTerms', 'later'),
    answer('checkIn', 'missed'),
    answer('missSoon', 'bridge'),
    ends('onTrack'),
  ],
};

export const placesThatHelp: Story = {
  name: 'two who wanted money first, then six places that help',
  about: '先碰上两个要先交钱的，停下了；六个地方一个一个去问，最后一个谈成重来。',
  lines: [
    ...refusedBefore,
    answer('routes', 'help'),
    answer('scamGate', 'given', ['feeFirst', 'promise']),
    answer('stopHere', 'stopped'),
    answer('whichHelp', 'hotline'),
    answer('visitHelp', 'notYet'),
    shows('comeBack'),
    today('2026-11-24'),
    goesOn,
    answer('visitHelp', 'went', '2026-11-23'),
    again('outsideResult', 'nothing'),
    answer('routes', 'help'),
    answer('scamGate', 'given', ['codes']),
    answer('stopHere', 'gave'),
    answer('whichHelp', 'relief'),
    answer('visitHelp', 'went', '2026-11-24'),
    ...otherHelp.flatMap((place) => [
      again('outsideResult', 'nothing'),
      answer('routes', 'help'),
      answer('scamGate', 'none'),
      answer('whichHelp', place),
      answer('visitHelp', 'went', '2026-11-24'),
    ]),
    again('outsideResult', 'reopened'),
    shows('debts'),
    ...budget,
    answer('summary', 'negotiate'),
    ...proposal,
    answer('submit', 'notYet'),
    ends('comeBack'),
  ],
};

/** Help from outside: third parties, complaints, the law. */
export const helpRoads: readonly Story[] = [
  placesThatHelp,
  complaintAnswered,
  {
    name: 'a lender that does not keep its word, and a judgment',
    about: '照约定还着，对方没照办；用法律解决一个理由一个理由问过，最后法院判了。',
    lines: [
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['jiebei']),
      answer('finalTerms', 'given', { monthly: yuan(500), months: 10, first: '2026-10-10' }),
      again('checkIn', 'lenderBroke'),
      shows('routes'),
      answer('routes', 'legal'),
      answer('legal', 'sued'),
      answer('legalAdvice', 'notYet'),
      shows('comeBack'),
      goesOn,
      answer('legalAdvice', 'asked'),
      ...otherReasons.flatMap((reason) => [
        again('outsideResult', 'nothing'),
        answer('routes', 'legal'),
        answer('legal', reason),
        answer('legalAdvice', 'asked'),
      ]),
      answer('outsideResult', 'judgment'),
      ends('judgment'),
    ],
  },
];
