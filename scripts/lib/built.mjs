import { createHash } from 'node:crypto';
import postcss from 'postcss';

/** Names and help links: nothing is loaded from them. */
const harmless = [
  /^http:\/\/www\.w3\.org\//, // XML namespaces
  /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\//, // XML namespaces of Word files
  /^http:\/\/purl\.(?:org\/dc|oclc\.org\/ooxml)\//, // more of them
  /^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\//, // in the text of an error of docx
  /^https:\/\/react\.dev\/errors\//, // in the text of React's errors
  /^https:\/\/tailwindcss\.com$/, // in its licence line
];

/** Every address of another origin in a text or page. Ends at a quote, a bracket, a space or anything that is not ASCII. */
export const addressesIn = (text) =>
  (text.match(/\bhttps?:\/\/[\w.~:/?#@!$&*+,;=%[\]-]+/g) ?? []).map((address) => address.replaceAll('&amp;', '&'));

/** The addresses in a built file that nobody vouches for; `known` are those of the words. */
export function foreignAddresses(text, known) {
  const found = addressesIn(text).filter(
    (address) => !known.has(address) && !harmless.some((pattern) => pattern.test(address)),
  );
  const withoutScheme = text.match(/(?:src|href)=["']?\/\/[^"'\s>]+/g) ?? [];
  return [...new Set([...found, ...withoutScheme])];
}

const attribute = (tag, name) =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean);

const localFile = (address) =>
  address === undefined || /^(?:[a-z]+:|\/\/|#)/i.test(address)
    ? []
    : [address.replace(/^\.?\//, '').replace(/[?#].*$/, '')];

/** The files a page loads at once, by what they are. */
export function filesLoadedBy(html) {
  const tags = html.match(/<(?:script|link|img)\b[^>]*>/g) ?? [];
  const files = { scripts: [], others: [] };
  for (const tag of tags) {
    const rel = attribute(tag, 'rel') ?? '';
    if (tag.startsWith('<script') || rel === 'modulepreload') {
      files.scripts.push(...localFile(attribute(tag, 'src') ?? attribute(tag, 'href')));
    } else if (!/canonical|alternate|prefetch/.test(rel)) {
      files.others.push(...localFile(attribute(tag, 'src') ?? attribute(tag, 'href')));
    }
  }
  return { scripts: [...new Set(files.scripts)], others: [...new Set(files.others)] };
}

/** The chunks a chunk needs before it runs; chunks loaded later are not among them. */
export const staticImports = (code) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(([, file]) => file);

const youngColour = /\b(?:oklch|oklab|lch|lab|color-mix|color)\(/;

function ancestors(node) {
  return node.parent === undefined ? [] : [node.parent, ...ancestors(node.parent)];
}

/** True inside an `@supports` that asks for it, not for its lack. */
const isAskedFor = (node, pattern) =>
  ancestors(node).some(
    ({ type, name, params }) =>
      type === 'atrule' && name === 'supports' && !/^not\b/.test(params) && pattern.test(params),
  );

/** An older value of the same property stands before it; a custom property keeps whatever comes last. */
const hasFallback = (declaration) =>
  !declaration.prop.startsWith('--') &&
  declaration.parent.nodes
    .slice(0, declaration.parent.index(declaration))
    .some((other) => other.prop === declaration.prop && !youngColour.test(other.value));

/**
 * What browsers as old as Chrome 80 and Safari 15 would drop or misread, one line each. Safari 16 shows nothing at all of
 * what is in an element that is clipped in one direction only.
 */
export function youngCss(css) {
  const found = [];
  const root = postcss.parse(css);
  root.walkAtRules('layer', (rule) => {
    found.push(`@layer ${rule.params}`);
  });
  root.walkRules((rule) => {
    if (/:has\(/.test(rule.selector) && !isAskedFor(rule, /selector\(/)) found.push(rule.selector);
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const colour = youngColour.test(value) && !isAskedFor(declaration, youngColour) && !hasFallback(declaration);
    const transform = (prop === 'rotate' || prop === 'scale') && !isAskedFor(declaration, new RegExp(prop));
    const clips = /^overflow(?:-[xy])?$/.test(prop) && /\bclip\b/.test(value);
    if (colour || transform || clips) found.push(`${declaration.parent.selector ?? ''} { ${prop}: ${value.trim()} }`);
  });
  return found;
}

export const stylesInside = (html) => [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css);

export const styleAttributes = (html) => html.match(/<[^>]*\sstyle=[^>]*>/g) ?? [];

const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** What a page says or loads that its own policy does not govern or would refuse, one line each. */
export function outsidePolicy(html) {
  const policy = policyTag.exec(html);
  if (policy === null) return ['no policy'];
  const refused = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)]
    .filter(([, , text]) => !policy[1].includes(createHash('sha256').update(text).digest('base64')))
    .map(([, tag, text]) => `<${tag}> without its hash: ${text.trim()}`);
  const before = html.slice(0, policy.index).match(/<(?:script|style|link|img)\b[^>]*>/g) ?? [];
  return [
    ...refused,
    ...before.map((tag) => `before the policy: ${tag}`),
    ...(html.match(/<[^>]*\son\w+=[^>]*>/g) ?? []),
  ];
}

/** The files that the service worker keeps, from its text; none where it names none. */
export function filesKeptBy(worker) {
  const list = /\{"version":"[^"]*","entry":[^}]*\}/.exec(worker);
  if (list === null) return [];
  const { hashed, plain } = JSON.parse(list[0]);
  return ['index.html', ...hashed, ...plain];
}
