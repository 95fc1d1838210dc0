import accuracy from './accuracy.ts';
import asks from './asks.ts';
import ceiling from './ceiling.ts';
import counter from './counter.ts';
import counterCheck from './counter-check.ts';
import letter from './letter.ts';
import overOffer from './over-offer.ts';
import reply from './reply.ts';
import submit from './submit.ts';
import terms from './terms.ts';

export const propose = {
  terms,
  overOffer,
  asks,
  ceiling,
  letter,
  accuracy,
  submit,
  reply,
  counter,
  counterCheck,
} as const;
