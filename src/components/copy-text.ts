/** Copies with a selected text field and `execCommand`, which in-app browsers still allow. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  document.body.append(field);
  field.focus();
  field.select();
  field.setSelectionRange(0, text.length);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Milliseconds after which a clipboard that neither writes nor refuses is given up; a tap still counts for longer. */
const longestWait = 1000;

const refusesInTime = (): Promise<never> =>
  new Promise((_, refuse) => {
    setTimeout(refuse, longestWait);
  });

/** Copies a text with any method this browser allows; false when none works. Has to be called during a tap. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Promise.race([navigator.clipboard.writeText(text), refusesInTime()]);
    return true;
  } catch {
    return copyBySelection(text);
  }
}
