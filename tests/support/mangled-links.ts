/** What happens to the address of a link on its way: `%` stands for the hash with its `#`. */
interface Mangling {
  readonly name: string;
  readonly mangle: (hash: string) => string;
}

const after = (...texts: readonly string[]): readonly Mangling[] =>
  texts.map((text) => ({ name: `followed by ${JSON.stringify(text)}`, mangle: (hash) => hash + text }));

/** Puts a text between the characters of the payload, at a third and at two thirds of it. */
const within = (...texts: readonly string[]): readonly Mangling[] =>
  texts.map((text) => ({
    name: `with ${JSON.stringify(text)} in the middle`,
    mangle: (hash) => {
      const third = Math.max(5, Math.floor(hash.length / 3));
      return [hash.slice(0, third), hash.slice(third, 2 * third), hash.slice(2 * third)].join(text);
    },
  }));

const escaped = (hash: string): string => hash.replace(/[#.]/g, encodeURIComponent).replace(/\./g, '%2E');
const fullWidth = (hash: string): string =>
  [...hash].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');

/** Every way in which a link was seen to arrive, with letters kept in their case. */
export const manglings: readonly Mangling[] = [
  { name: 'as it was', mangle: (hash) => hash },
  ...after('&shareTo=weixin', '?from=singlemessage&isappinstalled=0', '&amp;from=timeline', '/?scene=1&clicktime=1732'),
  ...after(
    '。',
    '.',
    ')',
    '）',
    '/',
    '=',
    '==',
    ',',
    '，',
    '、',
    '；',
    '：',
    ':',
    '!',
    '！',
    '？',
    '…',
    '”',
    '"',
    "'",
    '」',
  ),
  ...after('】', '>', '》', ']', '~', '*', '-', '_', '\\', '#', '%', '%E4%BD', '|', '\u00a0', ' ', '\u3000', '\u200b'),
  ...after('\n', '\r\n', '%0A', '%20', '&nbsp;', '#/', '？from=groupmessage'),
  ...after(
    '看看我的方案',
    ' 看看我的方案',
    ' please look at this one',
    '\n我弟弟发来的，hello',
    '（发自 iPhone）',
    ' https://example.org/a',
  ),
  ...after('https://example.org/#s2.qqqqqq', `，${'说'.repeat(200)}`, ` ${'word '.repeat(200)}`),
  ...within(' ', '\n', '\r\n', '\t', '=\r\n', '\u200b', '\u00ad', '\u00a0', '\u3000', '\u2028', '\ufeff', '%0A', '%20'),
  ...within('&nbsp;', '&#8203;', ' \n '),
  { name: 'with the sign escaped', mangle: (hash) => hash.replace('#', '#%23') },
  { name: 'with the sign twice', mangle: (hash) => `#${hash}` },
  { name: 'with a slash after the sign', mangle: (hash) => hash.replace('#', '#/') },
  { name: 'with an exclamation mark after the sign', mangle: (hash) => hash.replace('#', '#!') },
  { name: 'escaped', mangle: (hash) => `#${escaped(hash.slice(1))}` },
  { name: 'escaped twice', mangle: (hash) => `#${escaped(escaped(hash.slice(1))).replace(/%/g, '%25')}` },
  { name: 'as character references', mangle: (hash) => `#${hash.slice(1).replace('.', '&#46;')}` },
  { name: 'with a full stop of Chinese', mangle: (hash) => hash.replace('.', '。') },
  { name: 'with a full-width stop', mangle: (hash) => hash.replace('.', '．') },
  { name: 'in full width', mangle: (hash) => `#${fullWidth(hash.slice(1))}` },
  { name: 'with its number in upper case', mangle: (hash) => hash.replace('#s', '#S') },
  { name: 'behind invisible signs of direction', mangle: (hash) => `#\u202a${hash.slice(1)}\u202c` },
];

/** What only the newest format survives: its letters mean the same in either case. */
export const caseManglings: readonly Mangling[] = [
  { name: 'in upper case', mangle: (hash) => hash.toUpperCase() },
  {
    name: 'with a capital first',
    mangle: (hash) => hash.replace(/\.(.)/, (_found, first: string) => `.${first.toUpperCase()}`),
  },
];
