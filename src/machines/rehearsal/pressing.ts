import { rehearsalSetup } from './setup.ts';

/** Somebody who demands everything today, then half of it, then a small amount. */
export const pressing = rehearsalSetup.createStateConfig({
  id: 'pressing',
  entry: 'begin the call',
  initial: 'demand',
  on: { again: { target: '#pressing', reenter: true } },
  states: {
    demand: {
      exit: 'note the line',
      on: {
        'demand.panic': { target: 'howMuch', meta: { budget: 'better', noPromise: 'better' } },
        'demand.shut': { target: 'threat', meta: { written: 'better' } },
        'demand.record': { target: 'borrow', meta: { truth: 'good', budget: 'good', written: 'good' } },
      },
    },
    howMuch: {
      exit: 'note the line',
      on: {
        'howMuch.half': { target: 'tooMuch', meta: { budget: 'better', written: 'better', noPromise: 'better' } },
        'howMuch.later': { target: 'threat', meta: { truth: 'good', budget: 'good', noPromise: 'good' } },
        'howMuch.askInWriting': { target: 'threat', meta: { written: 'good', noPromise: 'good' } },
      },
    },
    borrow: {
      exit: 'note the line',
      on: {
        'borrow.maybe': { target: 'newDebt', meta: { budget: 'better', noPromise: 'better' } },
        'borrow.never': { target: 'threat', meta: { budget: 'good', noPromise: 'good' } },
      },
    },
    threat: {
      exit: 'note the line',
      on: {
        'threat.beg': { target: 'tooMuch', meta: { truth: 'better', budget: 'better', noPromise: 'better' } },
        'threat.formally': { target: 'goodwill', meta: { written: 'good', noPromise: 'good' } },
        'threat.fight': { target: 'hungUp', meta: { written: 'better' } },
      },
    },
    goodwill: {
      exit: 'note the line',
      on: {
        'goodwill.inWriting': { target: 'registered', meta: { budget: 'good', written: 'good', noPromise: 'good' } },
        'goodwill.little': { target: 'tooMuch', meta: { budget: 'better', written: 'better', noPromise: 'better' } },
        'goodwill.later': { target: 'leftWaiting', meta: { truth: 'good', budget: 'good', noPromise: 'good' } },
      },
    },
    registered: { type: 'final', tags: ['reached'] },
    leftWaiting: { type: 'final', tags: ['open'] },
    hungUp: { type: 'final', tags: ['open'] },
    tooMuch: { type: 'final', tags: ['harmed'] },
    newDebt: { type: 'final', tags: ['harmed'] },
  },
});
