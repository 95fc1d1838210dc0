import { anyAnswer, inANewRound, roadSetup } from './setup.ts';

/**
 * Whether what was agreed is in writing, what it shows, what is missing there, and the final terms. Whoever has it only
 * by word of mouth is asked about no paper: they are told how to get one and what to check on it.
 */
export const agreement = roadSetup.createStateConfig({
  id: 'agreement',
  initial: 'written',
  states: {
    written: {
      tags: ['question'],
      on: { 'written.text': 'agreementCheck', 'written.oral': 'closeGaps', 'written.oralPaid': 'closeGaps' },
    },
    agreementCheck: {
      tags: ['question'],
      on: {
        'agreementCheck.given': [{ guard: 'nothing is missing', target: 'finalTerms' }, { target: 'closeGaps' }],
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
