/**
 * The texts that React holds by their own node, because they stand beside other children or alone in a component.
 * Where a browser translates the page, such a node is replaced: React can then neither change nor remove it. Mere space is
 * not translated.
 */
export function looseTexts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.textContent?.trim() !== '' && Object.keys(node).some((name) => name.startsWith('__reactFiber$')))
      found.push(`${node.textContent} in ${(node.parentElement?.cloneNode() as Element | undefined)?.outerHTML}`);
  return found;
}
