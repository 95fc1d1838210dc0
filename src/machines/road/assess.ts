import { roadSetup } from './setup.ts';

const afterProducts = [
  { guard: 'something is already agreed and is to be checked', target: '#agreement.agreementCheck' },
  { guard: 'a plan is already being kept', target: '#agreement.finalTerms' },
  { target: 'timing' },
] as const;

const afterLeftOver = [
  { guard: 'first round and an offer is on the table', target: '#propose.counter' },
  { guard: 'first round and waiting for an answer', target: '#contact.followUp' },
  { guard: 'first round and nothing is due yet', target: 'selfService' },
  { target: 'firstStep' },
] as const;

export const assess = roadSetup.createStateConfig({
  id: 'assess',
  initial: 'urgent',
  states: {
    urgent: {
      tags: ['question'],
      on: {
        'urgent.given': [
          { guard: 'someone is at the end of their strength', target: '#urgent.holdOn' },
          { guard: 'someone demands money now', target: '#urgent.callerStop' },
          { guard: 'court papers have come', target: '#urgent.courtPaper' },
        ],
        'urgent.none': 'soFar',
      },
    },
    soFar: {
      tags: ['question'],
      on: {
        'soFar.notYet': 'products',
        'soFar.waiting': 'products',
        'soFar.offer': 'products',
        'soFar.agreed': 'products',
        'soFar.paying': 'products',
        'soFar.cleared': '#recover.clearance',
      },
    },
    products: { tags: ['question'], on: { 'products.given': afterProducts } },
    timing: {
      tags: ['question'],
      on: {
        'timing.notDue': 'cause',
        'timing.dueSoon': 'cause',
        'timing.late30': 'cause',
        'timing.late90': 'cause',
        'timing.lateOver90': 'cause',
        'timing.unsure': 'cause',
      },
    },
    cause: { tags: ['question'], on: { 'cause.given': 'leftOver' } },
    leftOver: {
      tags: ['question'],
      on: { 'leftOver.given': afterLeftOver, 'leftOver.short': afterLeftOver, 'leftOver.unsure': afterLeftOver },
    },
    selfService: {
      tags: ['task'],
      on: {
        'selfService.arranged': 'handled',
        'selfService.notOffered': 'firstStep',
        'selfService.tooDear': 'firstStep',
      },
    },
    firstStep: {
      tags: ['task'],
      on: {
        'firstStep.contactNow': '#contact.channel',
        'firstStep.prepareFirst': '#evidence.truth',
        'firstStep.payNow': 'handled',
        'firstStep.rest': 'comeBack',
      },
    },
    handled: { tags: ['outcome'] },
    comeBack: { tags: ['outcome'] },
  },
});
