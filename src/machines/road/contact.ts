import { anyAnswer, inANewRound, roadSetup } from './setup.ts';

/** The first contact: its channel, its script and how it went. */
export const contact = roadSetup.createStateConfig({
  id: 'contact',
  initial: 'channel',
  states: {
    channel: {
      tags: ['question'],
      on: anyAnswer('channel', 'script'),
    },
    script: {
      tags: ['task'],
      on: {
        'script.connected': 'howItWent',
        'script.notReached': 'followUp',
        'script.prepareFirst': '#evidence.truth',
        'script.rest': '#assess.comeBack',
      },
    },
    howItWent: {
      tags: ['question'],
      on: {
        'howItWent.materials': '#evidence.truth',
        'howItWent.offer': '#propose.counter',
        'howItWent.payFirst': '#propose.counter',
        'howItWent.wait': 'followUp',
        'howItWent.agreed': '#agreement.written',
        'howItWent.refused': '#refused.whatTheySaid',
        'howItWent.elsewhere': inANewRound('channel'),
      },
    },
    followUp: {
      tags: ['task'],
      on: {
        'followUp.prepare': '#evidence.truth',
        'followUp.replied': '#propose.reply',
        'followUp.rest': '#assess.comeBack',
      },
    },
  },
});
