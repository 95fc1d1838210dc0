/** Signs that show nothing: format characters such as bidi marks, fixed spaces, fillers and variation selectors. */
const invisible = /\p{Cf}|\u034f|[\u00a0\u115f\u1160\u2007\u202f\u2800\u3164\uffa0]|[\ufe00-\ufe0f]/gu;
const dashes = /[\u2010-\u2015\u2212\ufe63]/g;
/** Full-width forms of ASCII stand this much higher. */
const firstFullWidth = 0xff01;
const lastFullWidth = 0xff5e;
const shift = 0xfee0;

const halfWidth = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return code >= firstFullWidth && code <= lastFullWidth ? String.fromCharCode(code - shift) : sign;
};

/** Typed or pasted text without signs that show nothing, in half-width forms, with one kind of dash, trimmed. */
export const plainText = (typed: string): string =>
  Array.from(typed.replace(invisible, ''), halfWidth).join('').replace(dashes, '-').trim();

/** Typed or pasted text without signs that show nothing, trimmed; everything else stays as it was written. */
export const visibleText = (typed: string): string => typed.replace(invisible, '').trim();
