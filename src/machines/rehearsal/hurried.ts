import { rehearsalSetup } from './setup.ts';

/** An agent in a hurry. The most that can be achieved is a record that the call was made. */
export const hurried = rehearsalSetup.createStateConfig({
  id: 'hurried',
  entry: 'begin the call',
  initial: 'rush',
  on: { again: { target: '#hurried', reenter: true } },
  states: {
    rush: {
      exit: 'note the line',
      on: {
        'rush.atLength': { target: 'cutOff', meta: { truth: 'good', written: 'better' } },
        'rush.shortly': { target: 'selfServe', meta: { truth: 'good', written: 'good' } },
        'rush.lost': { target: 'cutOff', meta: { written: 'better' } },
      },
    },
    cutOff: {
      exit: 'note the line',
      on: {
        'cutOff.promise': { target: 'tooMuch', meta: { truth: 'better', budget: 'better', noPromise: 'better' } },
        'cutOff.angry': { target: 'hungUp', meta: { written: 'better' } },
        'cutOff.later': { target: 'selfServe', meta: { truth: 'good', budget: 'good', noPromise: 'good' } },
      },
    },
    selfServe: {
      exit: 'note the line',
      on: {
        'selfServe.allRight': { target: 'emptyHanded', meta: { written: 'better' } },
        'selfServe.twoThings': { target: 'noTicket', meta: { written: 'good' } },
        'selfServe.holdOn': { target: 'hungUp', meta: { written: 'better' } },
      },
    },
    noTicket: {
      exit: 'note the line',
      on: {
        'noTicket.record': { target: 'noted', meta: { written: 'good' } },
        'noTicket.argue': { target: 'hungUp', meta: { written: 'better' } },
        'noTicket.trade': { target: 'tooMuch', meta: { budget: 'better', noPromise: 'better' } },
      },
    },
    noted: { type: 'final', tags: ['open'] },
    emptyHanded: { type: 'final', tags: ['open'] },
    hungUp: { type: 'final', tags: ['open'] },
    tooMuch: { type: 'final', tags: ['harmed'] },
  },
});
