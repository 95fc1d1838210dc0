import { Fragment } from 'react';
import { jsx } from 'react/jsx-runtime';

type Children = { readonly children?: unknown };

/** A text beside other children in an element of its own; the same for each text of a list. Mere space is no text. */
function apart(child: unknown, at: number): unknown {
  if (Array.isArray(child)) return child.map(apart);
  const isText = typeof child === 'number' || (typeof child === 'string' && child.trim() !== '');
  return isText ? jsx('span', { children: child }, `text ${at}`) : child;
}

/**
 * Props in which no text stands beside other children of an element, or alone in a fragment.
 *
 * Browsers that translate a page put elements of their own in the place of its texts. React changes and removes a text
 * beside other children by the node it has made, which is then no longer there: the page would break, or keep what was
 * said before. A text that is the only child of its element is set anew with the element.
 */
export function textApart<T>(type: unknown, props: T): T {
  const { children } = props as Children;
  const isHeldApart = typeof type === 'string' ? Array.isArray(children) : type === Fragment;
  return isHeldApart
    ? { ...props, children: Array.isArray(children) ? children.map(apart) : apart(children, 0) }
    : props;
}
