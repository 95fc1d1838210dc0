import postcss, { type Root } from 'postcss';
import { describe, expect, test } from 'vitest';
import {
  addTransformForTranslate,
  addViewportHeights,
  alwaysSetStartingValues,
  cssForOldBrowsers,
  nameSidesPhysically,
  openWhere,
  splitYoungSelectors,
  unwrapLayers,
} from './css-for-old-browsers.ts';

/** One line, with one space around braces and after semicolons. */
const tidy = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/\s*([{}])\s*/g, ' $1 ')
    .replace(/ {2,}/g, ' ')
    .trim();

const changedBy = (step: (root: Root) => void, css: string): string => {
  const root = postcss.parse(css);
  step(root);
  return tidy(root.toString());
};

describe('unwrapLayers', () => {
  test('keeps the rules of blocks and of blocks inside blocks, in order', () => {
    const css = '@layer a { .x { top: 0 } @layer b { .y { top: 1px } } .z { top: 2px } } .w { top: 3px }';
    expect(changedBy(unwrapLayers, css)).toBe('.x { top: 0 } .y { top: 1px } .z { top: 2px } .w { top: 3px }');
  });

  test('drops the list of layers and empty blocks', () => {
    expect(changedBy(unwrapLayers, '@layer theme, base; @layer base {} .x { top: 0 }')).toBe('.x { top: 0 }');
  });

  test('opens a block inside a media query', () => {
    expect(changedBy(unwrapLayers, '@media print { @layer a { .x { top: 0 } } }')).toBe(
      '@media print { .x { top: 0 } }',
    );
  });
});

describe('alwaysSetStartingValues', () => {
  test('opens the question Tailwind asks', () => {
    const css = '@supports ((-webkit-hyphens: none) and (not (margin-trim: inline))) { * { --tw-x: 0 } }';
    expect(changedBy(alwaysSetStartingValues, css)).toBe('* { --tw-x: 0 }');
  });

  test('leaves other questions alone', () => {
    const css = '@supports (color: color-mix(in lab, red, red)) { .x { color: red } }';
    expect(changedBy(alwaysSetStartingValues, css)).toBe(css);
  });
});

describe('splitYoungSelectors', () => {
  test('gives each young selector a rule of its own, in order', () => {
    const css = '*, ::before, ::backdrop, ::file-selector-button { margin: 0 }';
    expect(changedBy(splitYoungSelectors, css)).toBe(
      '*, ::before { margin: 0 } ::backdrop { margin: 0 } ::file-selector-button { margin: 0 }',
    );
  });

  test.each(['::file-selector-button { margin: 0 }', ':root, :host { margin: 0 }'])('leaves %s alone', (css) => {
    expect(changedBy(splitYoungSelectors, css)).toBe(css);
  });
});

describe('openWhere', () => {
  test('opens a whole selector', () => {
    expect(changedBy(openWhere, ':where(.space-y-2 > :not(:last-child)) { margin: 0 }')).toBe(
      '.space-y-2 > :not(:last-child) { margin: 0 }',
    );
  });

  test('opens a selector whose own brackets hold a list', () => {
    expect(changedBy(openWhere, ':where(.a > :not(.b, .c)) { margin: 0 }')).toBe('.a > :not(.b, .c) { margin: 0 }');
  });

  test.each([':where(.a, .b) { margin: 0 }', '.c :where(.a) { margin: 0 }', ':where(.a) > :where(.b) { margin: 0 }'])(
    'leaves %s alone',
    (css) => {
      expect(changedBy(openWhere, css)).toBe(css);
    },
  );
});

describe('addTransformForTranslate', () => {
  test('adds the same movement where translate is missing', () => {
    expect(changedBy(addTransformForTranslate, '.x { translate: var(--tw-x) var(--tw-y); top: 0 }')).toBe(
      '.x { translate: var(--tw-x) var(--tw-y); top: 0 } ' +
        '@supports not (translate: none) { .x { transform: translate(var(--tw-x), var(--tw-y)) } }',
    );
  });

  test('leaves none alone', () => {
    expect(changedBy(addTransformForTranslate, '.x { translate: none }')).toBe('.x { translate: none }');
  });
});

describe('nameSidesPhysically', () => {
  test('names both sides where the logical one stood', () => {
    expect(changedBy(nameSidesPhysically, '.x { top: 0; padding-inline: calc(var(--s) * 4); left: 0 }')).toBe(
      '.x { top: 0; padding-left: calc(var(--s) * 4); padding-right: calc(var(--s) * 4); left: 0 }',
    );
  });

  test('keeps importance', () => {
    expect(changedBy(nameSidesPhysically, '.x { margin-block-start: 1px !important }')).toBe(
      '.x { margin-top: 1px !important }',
    );
  });

  test('leaves two values alone', () => {
    expect(changedBy(nameSidesPhysically, '.x { inset: 0 1px }')).toBe('.x { inset: 0 1px }');
  });
});

describe('addViewportHeights', () => {
  test('puts vh first', () => {
    expect(changedBy(addViewportHeights, '.x { min-height: calc(100dvh - 2rem) }')).toBe(
      '.x { min-height: calc(100vh - 2rem); min-height: calc(100dvh - 2rem) }',
    );
  });

  test('leaves vh alone', () => {
    expect(changedBy(addViewportHeights, '.x { height: 50vh }')).toBe('.x { height: 50vh }');
  });
});

test('the plugin takes all steps', async () => {
  const css =
    '@layer base { *, ::backdrop { margin-inline: 0 } } @layer utilities { :where(.a > *) { height: 100svh; translate: 1px 0 } }';
  const result = await postcss([cssForOldBrowsers()]).process(css, { from: undefined });
  expect(tidy(result.css)).toBe(
    '* { margin-left: 0; margin-right: 0 } ::backdrop { margin-left: 0; margin-right: 0 } ' +
      '.a > * { height: 100vh; height: 100svh; translate: 1px 0 } ' +
      '@supports not (translate: none) { .a > * { transform: translate(1px, 0) } }',
  );
});
