import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-dev-runtime';
import { textApart } from './text-apart.ts';

export { Fragment } from 'react';

type MakeElement = (
  type: ElementType,
  props: unknown,
  key: Key | undefined,
  isStatic: boolean,
  source?: unknown,
  self?: unknown,
) => ReactElement;

/** React's own, with every text held apart from its siblings; used while developing and by the tests. */
export const jsxDEV: MakeElement = (type, props, ...rest) =>
  (react as { readonly jsxDEV: MakeElement }).jsxDEV(type, textApart(type, props), ...rest);
