import { type SourceId, sourceList } from '#content/source-list.ts';
import type { Source } from '#content/sources.ts';

/** In rem: a line of text, one of a source, and a link, which is as high as a finger needs. */
const line = 1.7;
const sourceLine = 1.43;
const link = 3;
/** Characters on such lines where the page is 360 pixels wide, in a list within a list. */
const perLine = 16;
const perSourceLine = 16;
/** Lines beside the link to a source: how sure it is, who says it, since when, and whether it may have changed. */
const besideLink = 3.5;
/** What lies between two texts; the small headings, and what surrounds the part. */
const between = 0.8;
const around = 6;

const textHeight = (text: string): number => Math.ceil(text.length / perLine) * line + between;

const sourceHeight = ({ title }: Source): number =>
  Math.max(link, Math.ceil(title.length / perSourceLine) * sourceLine) + besideLink * sourceLine + between;

/** The heights that a part can be given before it is laid out, in rem, each with its class. */
const heights: readonly (readonly [number, string])[] = [
  [15, 'tall-[15rem]'],
  [25, 'tall-[25rem]'],
  [40, 'tall-[40rem]'],
  [55, 'tall-[55rem]'],
  [70, 'tall-[70rem]'],
  [85, 'tall-[85rem]'],
  [100, 'tall-[100rem]'],
  [120, 'tall-[120rem]'],
  [140, 'tall-[140rem]'],
  [165, 'tall-[165rem]'],
  [190, 'tall-[190rem]'],
  [220, 'tall-[220rem]'],
  [250, 'tall-[250rem]'],
  [300, 'tall-[300rem]'],
  [400, 'tall-[400rem]'],
  [600, 'tall-[600rem]'],
  [900, 'tall-[900rem]'],
  [1400, 'tall-[1400rem]'],
  [2000, 'tall-[2000rem]'],
  [2800, 'tall-[2800rem]'],
];

/**
 * Styles of one part of a very long page: far off screen it is neither laid out nor painted where the browser supports
 * that; in print it always is. Until then it is as high as its texts may make it on a phone: were it lower, what it
 * holds would be taken to lie over the part that follows.
 * @param texts What it says, paragraph by paragraph.
 * @param cited The sources below it.
 */
export function onDemand(texts: readonly string[], cited: readonly SourceId[]): string {
  const parts = [...texts.map(textHeight), ...cited.map((id) => sourceHeight(sourceList[id]))];
  const height = parts.reduce((all, one) => all + one, around);
  const [, tall] = heights.find(([most]) => most >= height) ?? [0, ''];
  return `${tall} supports-[contain-intrinsic-size:auto_1px]:[content-visibility:auto] print:[content-visibility:visible]`;
}
