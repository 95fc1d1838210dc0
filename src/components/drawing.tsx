import type { ReactNode } from 'react';

const pictures = {
  assess: (
    <>
      <path className="fill-surface" d="M7 46V6A2 2 0 0 1 9 4H33A2 2 0 0 1 35 6V46ZM14 12H28M14 19H28M14 26H20" />
      <circle className="fill-jade-wash" cx="31" cy="31" r="8" />
      <path d="M37 37L44 44" />
    </>
  ),
  contact: (
    <>
      <rect className="fill-jade-wash" x="5" y="8" width="20" height="38" rx="4" />
      <path d="M12 41H18" />
      <path
        className="fill-surface"
        d="M22 6H42A3 3 0 0 1 45 9V20A3 3 0 0 1 42 23H33L27 28V23H22A3 3 0 0 1 19 20V9A3 3 0 0 1 22 6Z"
      />
      <path d="M25 12H39M25 17H34" />
    </>
  ),
  evidence: (
    <>
      <path className="fill-surface" d="M12 22V5H30L36 11V22M30 5V11H36M18 12H25M18 17H31" />
      <path className="fill-jade-wash" d="M3 46V18A2 2 0 0 1 5 16H12L16 21H43A2 2 0 0 1 45 23V44A2 2 0 0 1 43 46Z" />
      <path d="M17 34L22 39L32 29" />
    </>
  ),
  plan: (
    <>
      <rect className="fill-surface" x="4" y="9" width="40" height="37" rx="3" />
      <path className="fill-jade-wash" d="M4 19V12A3 3 0 0 1 7 9H41A3 3 0 0 1 44 12V19Z" />
      <path d="M14 4V13M34 4V13M12 27H17M21 27H26M30 27H35M12 36H17M21 36H26" />
      <path className="stroke-jade" d="M30 36L33 39L39 32" />
    </>
  ),
  agreement: (
    <>
      <path className="fill-surface" d="M6 46V6A2 2 0 0 1 8 4H28L36 12V46ZM28 4V12H36M13 18H29M13 24H24" />
      <path className="stroke-jade" d="M12 39C14 31 18 31 17 36S21 40 23 35" />
      <path className="fill-jade-wash" d="M24 37L41 20L46 25L29 42L23 43Z" />
    </>
  ),
  keeping: (
    <>
      <path className="fill-jade-wash" d="M13 46A11 11 0 0 1 35 46Z" />
      <path d="M24 22V28M7 28L11 32M41 28L37 32M1 46H47" />
      <path className="fill-surface" d="M24 4V19M24 5H36L33 9L36 13H24" />
    </>
  ),
  refused: (
    <>
      <path d="M24 46V6M18 46H30" />
      <path className="fill-jade-wash" d="M24 9H39L45 14L39 19H24Z" />
      <path className="fill-surface" d="M24 22H10L4 27L10 32H24Z" />
    </>
  ),
  urgent: (
    <>
      <path
        className="fill-amber-wash"
        d="M4 26A20 19 0 0 1 44 26C41 23 37 23 34 26C31 23 27 23 24 26C21 23 17 23 14 26C11 23 7 23 4 26Z"
      />
      <path d="M24 3V7M24 26V41A4 4 0 0 1 16 41" />
      <path d="M6 34L5 37M12 40L11 43M36 33L35 36M43 38L42 41" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

/** A station or a side road. */
export type DrawingId = keyof typeof pictures;

/** A line drawing that marks the beginning of a stage; decorative, because words beside it say the same. */
export function Drawing({ of }: { readonly of: DrawingId }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="block size-11 text-ink lg:my-3 lg:size-20"
    >
      {pictures[of]}
    </svg>
  );
}
