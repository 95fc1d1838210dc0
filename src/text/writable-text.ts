/** Controls, halves of a pair and what is no character: in XML they make a file that does not open. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|([\ud800-\udbff][\udc00-\udfff])|[\udc00-\udfff]/g;

/** The text without what no file can hold. */
export const writableText = (text: string): string =>
  text.replace(unwritable, (_found, pair: string | undefined) => pair ?? '');
