/** Control characters, lone surrogates and noncharacters: an XML file that holds one does not open. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|([\ud800-\udbff][\udc00-\udfff])|[\udc00-\udfff]/g;

/** The text without characters that a Word or calendar file cannot hold. */
export const writableText = (text: string): string =>
  text.replace(unwritable, (_found, pair: string | undefined) => pair ?? '');
