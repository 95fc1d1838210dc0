import { rehearsalSetup } from './setup.ts';

/** A friendly agent who asks for evidence and, in passing, for a figure. */
export const friendly = rehearsalSetup.createStateConfig({
  id: 'friendly',
  entry: 'begin the call',
  initial: 'greet',
  on: { again: { target: '#friendly', reenter: true } },
  states: {
    greet: {
      exit: 'note the line',
      on: {
        'greet.vent': { target: 'plan', meta: { written: 'better' } },
        'greet.tellAll': { target: 'papers', meta: { truth: 'good' } },
        'greet.makeLight': { target: 'plan', meta: { truth: 'better', noPromise: 'better' } },
      },
    },
    papers: {
      exit: 'note the line',
      on: {
        'papers.vague': { target: 'figure', meta: { written: 'better' } },
        'papers.madeUp': { target: 'figure', meta: { truth: 'better', written: 'better' } },
        'papers.whichOnes': { target: 'figure', meta: { written: 'good' } },
      },
    },
    figure: {
      exit: 'note the line',
      on: {
        'figure.anything': { target: 'tooMuch', meta: { truth: 'better', budget: 'better', noPromise: 'better' } },
        'figure.later': { target: 'close', meta: { truth: 'good', budget: 'good', noPromise: 'good' } },
        'figure.everything': { target: 'tooMuch', meta: { budget: 'better', noPromise: 'better' } },
      },
    },
    plan: {
      exit: 'note the line',
      on: {
        'plan.accept': { target: 'tooMuch', meta: { budget: 'better', written: 'better', noPromise: 'better' } },
        'plan.inWriting': { target: 'offerToThink', meta: { written: 'good', noPromise: 'good' } },
        'plan.notYet': { target: 'papers', meta: { truth: 'good', noPromise: 'good' } },
      },
    },
    close: {
      exit: 'note the line',
      on: {
        'close.thanks': { target: 'noNumber', meta: { written: 'better' } },
        'close.ticket': { target: 'ticketGot', meta: { written: 'good' } },
      },
    },
    ticketGot: { type: 'final', tags: ['reached'] },
    noNumber: { type: 'final', tags: ['open'] },
    offerToThink: { type: 'final', tags: ['open'] },
    tooMuch: { type: 'final', tags: ['harmed'] },
  },
});
