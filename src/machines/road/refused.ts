import { and } from 'xstate';
import { anyAnswer, inANewRound, roadSetup } from './setup.ts';

/** What a refusal means, and the routes that are open after it. */
export const refused = roadSetup.createStateConfig({
  id: 'refused',
  initial: 'whatTheySaid',
  states: {
    whatTheySaid: {
      tags: ['question'],
      on: anyAnswer('whatTheySaid', 'decoded'),
    },
    decoded: {
      tags: ['task'],
      on: {
        'decoded.again': inANewRound('#contact.channel'),
        'decoded.routes': 'routes',
        'decoded.rest': '#assess.comeBack',
      },
    },
    routes: {
      tags: ['question'],
      on: {
        // These two help only where a new proposal can follow.
        'routes.revise': { guard: 'another round can be opened', target: 'revise' },
        'routes.funds': { guard: 'another round can be opened', target: 'funds' },
        'routes.help': 'scamGate',
        'routes.complain': 'complaint',
        'routes.legal': 'legal',
        'routes.wait': 'waitUntil',
        'routes.spoke': inANewRound('#contact.howItWent'),
      },
    },
    revise: {
      tags: ['task'],
      on: { 'revise.ready': inANewRound('#budget.debts'), 'revise.rest': '#assess.comeBack' },
    },
    funds: {
      tags: ['question'],
      on: {
        'funds.given': [
          {
            guard: and(['another round can be opened', 'the whole budget is known']),
            target: '#propose.terms',
            actions: 'start a new round',
          },
          inANewRound('#budget.debts'),
        ],
        'funds.none': inANewRound('routes'),
      },
    },
    scamGate: { tags: ['question'], on: { 'scamGate.given': 'stopHere', 'scamGate.none': 'whichHelp' } },
    stopHere: { tags: ['task'], on: anyAnswer('stopHere', 'whichHelp') },
    whichHelp: {
      tags: ['question'],
      on: anyAnswer('whichHelp', 'visitHelp'),
    },
    visitHelp: { tags: ['task'], on: { 'visitHelp.went': 'outsideResult', 'visitHelp.notYet': '#assess.comeBack' } },
    complaint: { tags: ['task'], on: { 'complaint.filed': 'outsideResult', 'complaint.notYet': '#assess.comeBack' } },
    legal: {
      tags: ['question'],
      on: anyAnswer('legal', 'legalAdvice'),
    },
    legalAdvice: {
      tags: ['task'],
      on: { 'legalAdvice.asked': 'outsideResult', 'legalAdvice.notYet': '#assess.comeBack' },
    },
    outsideResult: {
      tags: ['question'],
      on: {
        'outsideResult.agreed': '#agreement.written',
        'outsideResult.reopened': inANewRound('#budget.debts'),
        'outsideResult.nothing': inANewRound('routes'),
        'outsideResult.waiting': '#assess.comeBack',
        'outsideResult.judgment': 'judgment',
      },
    },
    judgment: { tags: ['outcome'] },
    waitUntil: {
      tags: ['task'],
      on: { 'waitUntil.set': '#assess.comeBack', 'waitUntil.again': inANewRound('#assess.cause') },
    },
  },
});
