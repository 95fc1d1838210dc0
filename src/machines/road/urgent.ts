import { roadSetup } from './setup.ts';

const afterHoldOn = [
  { guard: 'someone demands money now', target: 'callerStop' },
  { guard: 'court papers have come', target: 'courtPaper' },
  { target: '#assess.soFar' },
] as const;

const afterCaller = [{ guard: 'court papers have come', target: 'courtPaper' }, { target: '#assess.soFar' }] as const;

const afterServiceDate = [
  { guard: 'the paper is a payment order', target: 'orderDispute' },
  { target: 'courtTodo' },
] as const;

export const urgent = roadSetup.createStateConfig({
  id: 'urgent',
  initial: 'holdOn',
  states: {
    holdOn: { tags: ['task'], on: { 'holdOn.goOn': afterHoldOn, 'holdOn.rest': '#assess.comeBack' } },
    callerStop: { tags: ['task'], on: { 'callerStop.safe': afterCaller, 'callerStop.gave': 'scamRescue' } },
    scamRescue: { tags: ['task'], on: { 'scamRescue.noted': afterCaller } },
    courtPaper: {
      tags: ['question'],
      on: {
        'courtPaper.order': 'serviceDate',
        'courtPaper.summons': 'serviceDate',
        'courtPaper.enforcement': 'courtTodo',
        'courtPaper.mediation': 'courtTodo',
        'courtPaper.letter': 'courtTodo',
        'courtPaper.unsure': 'courtTodo',
      },
    },
    serviceDate: {
      tags: ['question'],
      on: { 'serviceDate.given': afterServiceDate, 'serviceDate.unknown': afterServiceDate },
    },
    orderDispute: { tags: ['question'], on: { 'orderDispute.given': 'courtTodo' } },
    courtTodo: {
      tags: ['task'],
      on: { 'courtTodo.noted': '#assess.soFar', 'courtTodo.rest': '#assess.comeBack' },
    },
  },
});
