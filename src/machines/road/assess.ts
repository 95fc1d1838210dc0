import { anyAnswer, roadSetup } from './setup.ts';

const afterProducts = [
  { guard: 'something is already agreed and is to be checked', target: '#agreement.written' },
  { guard: 'a plan is already being kept', target: '#agreement.finalTerms' },
  { target: 'timing' },
] as const;

const afterLeftOver = [
  { guard: 'first round and an offer is on the table', target: '#propose.counter' },
  { guard: 'first round and refused before', target: '#refused.whatTheySaid' },
  { guard: 'first round and waiting for an answer', target: '#contact.followUp' },
  { guard: 'first round and nothing is due yet', target: 'selfService' },
  { target: 'firstStep' },
] as const;

/** What is urgent, how far things are, and the first step. Holds the outcomes `handled` and `comeBack`. */
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
          { guard: 'another matter', target: '#urgent.situation' },
          { guard: 'the borrower has died', target: '#urgent.heirs' },
          { guard: 'court papers have come', target: '#urgent.courtPaper' },
          { guard: 'the debt is said to be sold', target: '#urgent.debtSold' },
          { guard: 'someone is harassed', target: '#urgent.harassment' },
          { target: '#urgent.notMyLoan' },
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
        'soFar.refused': 'products',
        'soFar.agreed': 'products',
        'soFar.paying': 'products',
        'soFar.cleared': '#recover.clearance',
      },
    },
    products: { tags: ['question'], on: { 'products.given': afterProducts } },
    timing: {
      tags: ['question'],
      on: anyAnswer('timing', 'cause'),
    },
    cause: { tags: ['question'], on: { 'cause.given': 'leftOver' } },
    leftOver: {
      tags: ['question'],
      on: anyAnswer('leftOver', afterLeftOver),
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
