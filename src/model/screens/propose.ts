import { choice, choiceCarrying, confirmAll, datedTask, several, task, valued } from '../kinds.ts';
import { counterOffer, fen, isoDateValue, terms } from '../values.ts';

export const propose = {
  terms: valued({ stage: 'propose', code: 33 }, 'terms', terms, 'tooMuch'),
  overOffer: choice({ stage: 'propose', code: 34 }, 'lower', 'keep'),
  asks: several({ stage: 'propose', code: 35 }, ['instalments', 'later', 'waive', 'quiet', 'papers']),
  ceiling: valued({ stage: 'propose', code: 36 }, 'amount', fen),
  letter: task({ stage: 'propose', code: 37 }, 'ready'),
  accuracy: confirmAll(
    { stage: 'propose', code: 38, startsBlank: true },
    ['names', 'amounts', 'dates', 'same', 'genuine', 'masked'],
    'checked',
  ),
  submit: datedTask({ stage: 'propose', code: 39 }, 'sent', isoDateValue, 'sent', 'notYet'),
  reply: choice(
    { stage: 'propose', code: 40, startsBlank: true },
    'accepted',
    'counter',
    'refused',
    'moreMaterials',
    'waiting',
    'noReply',
  ),
  counter: valued({ stage: 'propose', code: 41, startsBlank: true }, 'counterOffer', counterOffer),
  counterCheck: choiceCarrying(
    { stage: 'propose', code: 42, startsBlank: true },
    'counterOffer',
    terms,
    'take',
    'counterOffer',
    'answerBack',
    'later',
    'decline',
  ),
} as const;
