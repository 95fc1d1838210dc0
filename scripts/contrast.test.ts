import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../src/styles/index.css', import.meta.url), 'utf8');

/** The colours of each scheme, by the name of their token. */
const [light = {}, dark = {}] = [...css.matchAll(/(?::root|@variant dark) \{([^{}]*)\}/g)]
  .slice(0, 2)
  .map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])),
  );

/** Relative luminance, WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface'] as const;
const texts = ['ink', 'ink-soft', 'jade', 'amber', 'cinnabar', 'sky'] as const;
const tints = ['jade', 'amber', 'cinnabar', 'sky'] as const;

/** Text and the ground it stands on. */
const written: readonly (readonly [string, string])[] = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...tints.flatMap((tint) => ['ink', 'ink-soft', tint].map((text) => [text, `${tint}-wash`] as const)),
  ['on-jade', 'jade'],
];

/** Borders that tell where a field or option ends, and the road. */
const drawn: readonly (readonly [string, string])[] = ['edge', 'jade'].flatMap((line) =>
  grounds.map((ground) => [line, ground] as const),
);

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_name, colours) => {
  it.each(written)('let %s be read on %s', (text, ground) => {
    expect(contrastOf(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(drawn)('let %s be seen on %s', (line, ground) => {
    expect(contrastOf(colours[line] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
