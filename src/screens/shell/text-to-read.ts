/** What is said where the page shows something else. */
interface Said {
  /** Before the first of several options. */
  readonly options: string;
  /** In the place of an amount that is not to be seen; undefined where amounts may be heard. */
  readonly veiled: string | undefined;
}

/** What is not for reading: what can only be pressed or filled in, what is closed, hidden, or a picture. */
const silent =
  'button:not([data-option]), input, select, textarea, svg, script, style, nav, [hidden], [aria-hidden=true], .hidden, details:not([open])';

/** A choice of one or several: a button that answers, or the label of a radio button or checkbox. */
const isOption = (element: Element): boolean =>
  element.matches('[data-option]') ||
  (element.matches('label') && element.querySelector('[type=radio], [type=checkbox]') !== null);

const blocks =
  /^(?:ARTICLE|BUTTON|CAPTION|D[DLT]|DETAILS|DIV|FIELDSET|FIGURE|FORM|H[1-4]|LABEL|LEGEND|LI|OL|P|SECTION|SUMMARY|T[DHR]|UL)$/;

/** Marks of typography go, and commas inside figures, at which a voice would stop. */
const spoken = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .trim();

/** The texts of a part of the page in the order in which they stand, a paragraph or an option each. */
export function textToRead(part: Element, said: Said): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isAmongOptions = false;

  function end(isOfOption: boolean): void {
    const whole = spoken(text);
    text = '';
    if (whole === '') return;
    if (isOfOption && !isAmongOptions) texts.push(said.options);
    isAmongOptions = isOfOption;
    texts.push(whole);
  }

  function walk(node: Node, isInOption: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? '';
    if (!(node instanceof Element) || node.matches(silent)) return;
    if (said.veiled !== undefined && node.matches('[data-amount]')) {
      text += said.veiled;
      return;
    }
    const isOptionHere = isInOption || isOption(node);
    // What stands within an option belongs to it.
    const isBlock = !isInOption && (isOptionHere || blocks.test(node.tagName));
    if (isBlock) end(false);
    for (const child of node.childNodes) walk(child, isOptionHere);
    if (isBlock) end(isOptionHere);
  }

  walk(part, false);
  end(false);
  return texts;
}
