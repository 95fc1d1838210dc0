import postcss, { type AtRule, type Declaration, type Plugin, type Root, type Rule } from 'postcss';

/** Chrome before 99 drops whole `@layer` blocks; Tailwind emits its layers in their order already. */
export function unwrapLayers(root: Root): void {
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes === undefined) layer.remove();
  });
  const blocks: AtRule[] = [];
  root.walkAtRules('layer', (layer) => {
    blocks.push(layer);
  });
  // The inner blocks come last in document order and are opened first.
  for (const layer of blocks.reverse()) layer.replaceWith(layer.nodes ?? []);
}

/** Tailwind gives starting values to its variables where `@property` is missing, but asks the wrong browsers: give them to all. */
export function alwaysSetStartingValues(root: Root): void {
  root.walkAtRules('supports', (supports) => {
    if (/margin-trim|-moz-orient/.test(supports.params)) supports.replaceWith(supports.nodes ?? []);
  });
}

const youngPseudo = /::file-selector-button|::backdrop/;

/** One unknown selector voids the whole list it stands in: young ones get a rule of their own. */
export function splitYoungSelectors(root: Root): void {
  root.walkRules((rule) => {
    const young = rule.selectors.filter((selector) => youngPseudo.test(selector));
    const known = rule.selectors.filter((selector) => !youngPseudo.test(selector));
    if (young.length === 0 || known.length === 0) return;
    for (const selector of [...young].reverse()) rule.after(rule.clone({ selectors: [selector] }));
    rule.selectors = known;
  });
}

/** The one selector inside `:where(…)` when that is the whole of the text, and no list. */
function whollyInsideWhere(selector: string): string | undefined {
  const inner = /^:where\((.+)\)$/.exec(selector)?.[1];
  if (inner === undefined || postcss.list.comma(inner).length > 1) return undefined;
  let open = 0;
  for (const char of inner) {
    if (char === '(') open += 1;
    if (char === ')') open -= 1;
    if (open < 0) return undefined;
  }
  return inner;
}

/** Chrome before 88 knows no `:where()`; around a whole single selector it only lowers the weight. */
export function openWhere(root: Root): void {
  root.walkRules((rule) => {
    rule.selector = whollyInsideWhere(rule.selector) ?? rule.selector;
  });
}

/** Chrome before 104 knows no `translate`: say the same with `transform`, only where it is missing. */
export function addTransformForTranslate(root: Root): void {
  root.walkDecls('translate', (declaration) => {
    const rule = declaration.parent;
    const [x, y] = postcss.list.space(declaration.value);
    if (rule?.type !== 'rule' || x === undefined || y === undefined) return;
    const { source } = declaration;
    const transform = postcss.decl({ prop: 'transform', value: `translate(${x}, ${y})`, ...(source && { source }) });
    const same = (rule as Rule).clone({ nodes: [transform] });
    const missing = postcss.atRule({ name: 'supports', params: 'not (translate: none)', ...(source && { source }) });
    rule.after(missing.append(same));
  });
}

/** Sides by their name on a page that runs from left to right. */
const physical: Readonly<Record<string, readonly string[]>> = {
  inset: ['top', 'right', 'bottom', 'left'],
  'inset-block': ['top', 'bottom'],
  'inset-inline': ['left', 'right'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'margin-block-start': ['margin-top'],
  'margin-block-end': ['margin-bottom'],
  'margin-inline': ['margin-left', 'margin-right'],
  'margin-inline-start': ['margin-left'],
  'margin-inline-end': ['margin-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
  'padding-block-start': ['padding-top'],
  'padding-block-end': ['padding-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
  'padding-inline-start': ['padding-left'],
  'padding-inline-end': ['padding-right'],
  'border-block-style': ['border-top-style', 'border-bottom-style'],
  'border-block-width': ['border-top-width', 'border-bottom-width'],
  'border-inline-style': ['border-left-style', 'border-right-style'],
  'border-inline-width': ['border-left-width', 'border-right-width'],
};

/** Chrome before 87 knows no `padding-inline` and its like; the languages here all run from left to right. */
export function nameSidesPhysically(root: Root): void {
  root.walkDecls((declaration) => {
    const sides = physical[declaration.prop];
    if (sides === undefined || postcss.list.space(declaration.value).length > 1) return;
    declaration.replaceWith(sides.map((prop): Declaration => declaration.clone({ prop })));
  });
}

/** Chrome before 108 knows no `dvh` or `svh`: `vh` stands first and is overridden where they are known. */
export function addViewportHeights(root: Root): void {
  root.walkDecls((declaration) => {
    const value = declaration.value.replace(/(\d)[ds]vh\b/g, '$1vh');
    if (value !== declaration.value) declaration.cloneBefore({ value });
  });
}

const steps = [
  unwrapLayers,
  alwaysSetStartingValues,
  splitYoungSelectors,
  openWhere,
  addTransformForTranslate,
  nameSidesPhysically,
  addViewportHeights,
];

/** Makes Tailwind's CSS readable for Chrome 80 and up. Runs after Tailwind; colours and media queries are lowered by the minifier. */
export function cssForOldBrowsers(): Plugin {
  return {
    postcssPlugin: 'css-for-old-browsers',
    OnceExit(root) {
      for (const step of steps) step(root);
    },
  };
}
