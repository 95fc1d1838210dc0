import { rehearsalSetup } from './setup.ts';

/** Somebody who claims to be from the legal department and wants money paid into their own account. */
export const legalClaim = rehearsalSetup.createStateConfig({
  id: 'legalClaim',
  entry: 'begin the call',
  initial: 'claim',
  on: { again: { target: '#legalClaim', reenter: true } },
  states: {
    claim: {
      exit: 'note the line',
      on: {
        'claim.panic': { target: 'codes', meta: { budget: 'better', noPromise: 'better' } },
        'claim.formally': { target: 'deposit', meta: { written: 'good', noPromise: 'good' } },
        'claim.hangUp': { target: 'safe', meta: { budget: 'good', noPromise: 'good' } },
      },
    },
    deposit: {
      exit: 'note the line',
      on: {
        'deposit.less': { target: 'codes', meta: { budget: 'better', noPromise: 'better' } },
        'deposit.family': { target: 'unchecked', meta: { noPromise: 'better' } },
        'deposit.stop': { target: 'safe', meta: { budget: 'good', written: 'good', noPromise: 'good' } },
      },
    },
    codes: {
      exit: 'note the line',
      on: {
        'codes.share': { target: 'gaveAway', meta: { budget: 'better', noPromise: 'better' } },
        'codes.stop': { target: 'safe', meta: { budget: 'good', noPromise: 'good' } },
        'codes.read': { target: 'gaveAway', meta: { budget: 'better', written: 'better', noPromise: 'better' } },
      },
    },
    safe: { type: 'final', tags: ['safe'] },
    unchecked: { type: 'final', tags: ['open'] },
    gaveAway: { type: 'final', tags: ['harmed'] },
  },
});
