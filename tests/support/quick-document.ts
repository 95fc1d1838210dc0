import * as React from 'react';

// Makes the document of the tests answer as it would, in half the time. Files share one document: it is done once.

/** What is asked of the style of an element, by whoever looks for a role or a name, or whether it is to be seen. */
export const asked = ['display', 'visibility', 'opacity'] as const;
type Look = Readonly<Record<(typeof asked)[number], string>>;

const isAsked = (name: string | symbol): name is keyof Look => (asked as readonly (string | symbol)[]).includes(name);

/** What an element may have that makes it look otherwise than others of its name. */
const telling = ['hidden', 'open', 'popover', 'style'];

const hidesWhatIsInIt = (around: Element): boolean =>
  around.hasAttribute('hidden') || around.getAttribute('style')?.includes('visibility') === true;

/** True where an element, in a document without style sheets, looks like every other of its name. */
function isPlain(element: Element): boolean {
  if (document.styleSheets.length > 0 || element.localName === 'summary') return false;
  if (telling.some((name) => element.hasAttribute(name))) return false;
  for (let around = element.parentElement; around !== null; around = around.parentElement)
    if (hidesWhatIsInIt(around)) return false;
  return true;
}

/** The document's own way: it goes through the rules of the browser for each element. */
export const styleOf = window.getComputedStyle.bind(window);

const looks = new Map<string, Look>();

function lookOf(element: Element): Look {
  const style = styleOf(element);
  return Object.fromEntries(asked.map((name) => [name, style.getPropertyValue(name)])) as Look;
}

// The document has no style sheet but the browser's own, so that it is looked up once how the elements of a name look.
window.getComputedStyle = (element, pseudo) => {
  if ((pseudo ?? '') !== '' || !isPlain(element)) return styleOf(element, pseudo);
  const look = looks.get(element.localName) ?? lookOf(element);
  looks.set(element.localName, look);
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_none, name) => {
      if (isAsked(name)) return look[name];
      if (name === 'getPropertyValue')
        return (of: string) => (isAsked(of) ? look[of] : styleOf(element).getPropertyValue(of));
      const style = styleOf(element);
      const asItIs: unknown = Reflect.get(style, name);
      return typeof asItIs === 'function' ? asItIs.bind(style) : asItIs;
    },
  });
};

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** The labels of a control: the one around it, and those that name it. */
function labelsOf(control: Control): readonly HTMLLabelElement[] {
  const around = control.closest('label');
  const naming = control.id === '' ? [] : document.querySelectorAll<HTMLLabelElement>(`label[for="${control.id}"]`);
  return [...new Set([...naming, ...(around === null ? [] : [around])])]
    .filter((label) => label.control === control)
    .sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

const getters = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLButtonElement].map(({ prototype }) => {
  const getter = Object.getOwnPropertyDescriptor(prototype, 'labels')?.get;
  if (getter === undefined) throw new Error('The document knows no labels');
  return { prototype, getter } as const;
});

/** The document's own way: it asks each of its elements, and each label all of them. */
export const labelsByDocument = (control: Control): readonly HTMLLabelElement[] => [
  ...(getters.find(({ prototype }) => Object.getPrototypeOf(control) === prototype)?.getter.call(control) ?? []),
];

for (const { prototype, getter } of getters)
  Object.defineProperty(prototype, 'labels', {
    configurable: true,
    get(this: Control) {
      return this.isConnected && this.type !== 'hidden' ? labelsOf(this) : getter.call(this);
    },
  });

const innermost = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE';
const { [innermost]: internals } = React as unknown as Readonly<Record<string, object>>;
// React notes where in the code the first ten thousand elements of each second were made, for its warnings alone.
if (internals !== undefined)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => undefined });
