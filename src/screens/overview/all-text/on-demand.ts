/**
 * Styles of one part of a very long page: far off screen it is neither laid out nor painted where the browser supports
 * that; in print it always is.
 */
export const onDemand =
  'supports-[content-visibility:auto]:[content-visibility:auto] [contain-intrinsic-size:60rem] [contain-intrinsic-size:auto_60rem] print:[content-visibility:visible]';
