import { and } from 'xstate';
import { inANewRound, roadSetup } from './setup.ts';

/** The plan, the requests, the ceiling and the letter, then the lender's reply or counter-offer. */
export const propose = roadSetup.createStateConfig({
  id: 'propose',
  initial: 'terms',
  states: {
    terms: {
      tags: ['question'],
      on: {
        'terms.given': [{ guard: 'it is above the safe line', target: 'overOffer' }, { target: 'asks' }],
        'terms.tooMuch': '#budget.nothingLeft',
      },
    },
    overOffer: {
      tags: ['question'],
      on: {
        'overOffer.lower': [{ guard: 'a plan is offered', target: 'asks' }, { target: '#budget.nothingLeft' }],
        // An offer above what is left would be paid out of food, rent and medicine, so it cannot be kept.
        'overOffer.keep': { guard: 'it can be paid from what is left', target: 'asks' },
      },
    },
    asks: {
      tags: ['question'],
      on: { 'asks.given': [{ guard: 'no money is offered', target: 'letter' }, { target: 'ceiling' }] },
    },
    ceiling: { tags: ['question'], on: { 'ceiling.given': 'letter' } },
    letter: { tags: ['task'], on: { 'letter.ready': 'accuracy' } },
    accuracy: { tags: ['question'], on: { 'accuracy.checked': 'submit' } },
    submit: { tags: ['task'], on: { 'submit.sent': 'reply', 'submit.notYet': '#assess.comeBack' } },
    reply: {
      tags: ['question'],
      on: {
        'reply.accepted': '#agreement.written',
        'reply.counter': 'counter',
        'reply.refused': '#refused.whatTheySaid',
        'reply.moreMaterials': inANewRound('#evidence.truth'),
        'reply.waiting': '#assess.comeBack',
        'reply.noReply': '#refused.routes',
      },
    },
    counter: { tags: ['question'], on: { 'counter.given': 'counterCheck' } },
    counterCheck: {
      tags: ['question'],
      on: {
        'counterCheck.take': '#agreement.written',
        'counterCheck.counterOffer': {
          guard: and(['another round can be opened', 'a counter-offer can be made']),
          target: 'reply',
          actions: 'start a new round',
        },
        'counterCheck.answerBack': [
          {
            guard: and(['another round can be opened', 'the whole budget is known']),
            target: 'terms',
            actions: 'start a new round',
          },
          inANewRound('#budget.debts'),
        ],
        'counterCheck.later': '#assess.comeBack',
        'counterCheck.decline': '#refused.whatTheySaid',
      },
    },
  },
});
