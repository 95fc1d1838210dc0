import { roadSetup } from './setup.ts';

export const contact = roadSetup.createStateConfig({
  id: 'contact',
  initial: 'channel',
  states: {
    channel: {
      tags: ['question'],
      on: {
        'channel.phone': 'script',
        'channel.inApp': 'script',
        'channel.bank': 'script',
        'channel.buyer': 'script',
      },
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
        'howItWent.agreed': '#agreement.agreementCheck',
        'howItWent.elsewhere': {
          guard: 'another round can be opened',
          target: 'channel',
          actions: 'start a new round',
        },
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
