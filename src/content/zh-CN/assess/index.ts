import cause from './cause.ts';
import comeBack from './come-back.ts';
import firstStep from './first-step.ts';
import handled from './handled.ts';
import leftOver from './left-over.ts';
import products from './products.ts';
import selfService from './self-service.ts';
import soFar from './so-far.ts';
import timing from './timing.ts';
import urgent from './urgent.ts';

export const assess = {
  urgent,
  soFar,
  products,
  timing,
  cause,
  leftOver,
  selfService,
  firstStep,
  handled,
  comeBack,
} as const;
