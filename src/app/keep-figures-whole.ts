import { namesAmount, unbroken } from '#text/unbroken.ts';

/** Set on an element whose text names an amount; the styles blur it while amounts are veiled. */
const amountMark = 'data-amount';

function keepWhole(text: Text): void {
  const kept = unbroken(text.data);
  if (kept !== text.data) text.data = kept;
  if (namesAmount(kept)) text.parentElement?.setAttribute(amountMark, '');
}

function keepAllWhole(node: Node): void {
  if (node instanceof Text) keepWhole(node);
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) keepWhole(texts.currentNode as Text);
}

/**
 * Lets no line end within an amount or a day, in any text shown below `root` from now on. Done once here, and before each
 * paint, because texts with figures come from every room: words, speech, documents. Only the data of text nodes changes,
 * which React writes and never reads; what is copied, saved or typed keeps its plain spaces.
 */
export function keepFiguresWhole(root: Node): void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') keepAllWhole(target);
      else addedNodes.forEach(keepAllWhole);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}
