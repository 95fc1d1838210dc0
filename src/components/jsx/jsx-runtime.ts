import * as react from 'react/jsx-runtime';
import { textApart } from './text-apart.ts';

export { Fragment } from 'react';

/** React's own, with every text held apart from its siblings. */
export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, textApart(type, props), key);

/** As `jsx`, for several children. */
export const jsxs: typeof react.jsxs = (type, props, key) => react.jsxs(type, textApart(type, props), key);
