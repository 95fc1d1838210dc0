import { rehearsalSetup } from './setup.ts';

/** An agent who says that others are in charge, then others who will not say who they are. The call gets nowhere. */
export const passedOn = rehearsalSetup.createStateConfig({
  id: 'passedOn',
  entry: 'begin the call',
  initial: 'notOurs',
  on: { again: { target: '#passedOn', reenter: true } },
  states: {
    notOurs: {
      exit: 'note the line',
      on: {
        'notOurs.blame': { target: 'partner', meta: { truth: 'better', written: 'better' } },
        'notOurs.allRight': { target: 'lostTrack', meta: { written: 'better' } },
        'notOurs.whichBank': { target: 'partner', meta: { written: 'good' } },
      },
    },
    partner: {
      exit: 'note the line',
      on: {
        'partner.payNow': {
          target: 'strangerPaid',
          meta: { budget: 'better', written: 'better', noPromise: 'better' },
        },
        'partner.whoAreYou': { target: 'nameless', meta: { written: 'good', noPromise: 'good' } },
        'partner.later': { target: 'nameless', meta: { truth: 'good', budget: 'good', noPromise: 'good' } },
      },
    },
    nameless: {
      exit: 'note the line',
      on: {
        'nameless.checkMyself': { target: 'checked', meta: { budget: 'good', noPromise: 'good' } },
        'nameless.addFriend': {
          target: 'strangerPaid',
          meta: { budget: 'better', written: 'better', noPromise: 'better' },
        },
        'nameless.inWriting': { target: 'sentBack', meta: { written: 'good', noPromise: 'good' } },
      },
    },
    sentBack: {
      exit: 'note the line',
      on: {
        'sentBack.payAnyway': {
          target: 'strangerPaid',
          meta: { budget: 'better', written: 'better', noPromise: 'better' },
        },
        'sentBack.record': { target: 'roundAgain', meta: { written: 'good' } },
      },
    },
    checked: { type: 'final', tags: ['open'] },
    roundAgain: { type: 'final', tags: ['open'] },
    lostTrack: { type: 'final', tags: ['open'] },
    strangerPaid: { type: 'final', tags: ['harmed'] },
  },
});
