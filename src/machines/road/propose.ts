import { and } from 'xstate';
import { inANewRound, roadSetup } from './setup.ts';

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
        // More than there is would come out of food, rent and medicine: that is no plan.
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
        'reply.accepted': '#agreement.agreementCheck',
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
        'counterCheck.take': '#agreement.agreementCheck',
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
