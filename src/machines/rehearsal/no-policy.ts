import { rehearsalSetup } from './setup.ts';

/** An agent who says that there is no such policy. The answer stays no, but a ticket number can be obtained. */
export const noPolicy = rehearsalSetup.createStateConfig({
  id: 'noPolicy',
  entry: 'begin the call',
  initial: 'refusal',
  on: { again: { target: '#noPolicy', reenter: true } },
  states: {
    refusal: {
      exit: 'note the line',
      on: {
        'refusal.argue': { target: 'online', meta: { truth: 'better', written: 'better' } },
        'refusal.department': { target: 'ours', meta: { written: 'good' } },
        'refusal.giveIn': { target: 'byBill', meta: { truth: 'better', budget: 'better', noPromise: 'better' } },
      },
    },
    byBill: {
      exit: 'note the line',
      on: {
        'byBill.agree': { target: 'tooMuch', meta: { truth: 'better', budget: 'better', noPromise: 'better' } },
        'byBill.takeBack': { target: 'ours', meta: { truth: 'good', budget: 'good', written: 'good' } },
      },
    },
    online: {
      exit: 'note the line',
      on: {
        'online.back': { target: 'ours', meta: { written: 'good' } },
        'online.insult': { target: 'hungUp', meta: { written: 'better' } },
      },
    },
    ours: {
      exit: 'note the line',
      on: {
        'ours.reason': { target: 'assessed', meta: { written: 'good', noPromise: 'good' } },
        'ours.borrow': { target: 'newDebt', meta: { budget: 'better', noPromise: 'better' } },
        'ours.complain': { target: 'complaintFiled', meta: { written: 'good' } },
      },
    },
    assessed: {
      exit: 'note the line',
      on: {
        'assessed.useless': { target: 'nothingNoted', meta: { written: 'better' } },
        'assessed.inWriting': { target: 'ticketGot', meta: { written: 'good' } },
      },
    },
    ticketGot: { type: 'final', tags: ['reached'] },
    complaintFiled: { type: 'final', tags: ['open'] },
    nothingNoted: { type: 'final', tags: ['open'] },
    hungUp: { type: 'final', tags: ['open'] },
    tooMuch: { type: 'final', tags: ['harmed'] },
    newDebt: { type: 'final', tags: ['harmed'] },
  },
});
