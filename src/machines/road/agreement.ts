import { anyAnswer, inANewRound, roadSetup } from './setup.ts';

/** What was agreed, whether it is in writing, what is missing there, and the final terms. */
export const agreement = roadSetup.createStateConfig({
  id: 'agreement',
  initial: 'agreementCheck',
  states: {
    agreementCheck: { tags: ['question'], on: { 'agreementCheck.given': 'written' } },
    written: {
      tags: ['question'],
      on: {
        'written.text': [{ guard: 'nothing is missing', target: 'finalTerms' }, { target: 'closeGaps' }],
        'written.oral': 'closeGaps',
        'written.oralPaid': 'closeGaps',
      },
    },
    closeGaps: {
      tags: ['task'],
      on: {
        'closeGaps.cleared': 'finalTerms',
        'closeGaps.partly': 'finalTerms',
        'closeGaps.refused': inANewRound('#contact.channel'),
      },
    },
    finalTerms: {
      tags: ['question'],
      on: anyAnswer('finalTerms', '#keep.checkIn'),
    },
  },
});
