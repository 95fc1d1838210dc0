import type { ReactNode } from 'react';

const pictures = {
  agreed: (
    <>
      <path d="M14 66V10A4 4 0 0 1 18 6H52L66 20V66Z" />
      <path d="M52 6V20H66M24 24H42M24 33H54M24 42H46" />
      <path className="stroke-jade" d="M24 56C28 48 33 49 31 55S37 60 41 53 50 54 54 51" />
      <path className="stroke-jade" d="M74 44L86 56 106 32" />
    </>
  ),
  paid: (
    <>
      <path d="M4 66C24 52 40 60 60 54S96 44 116 52" />
      <path d="M34 58V40M34 40C27 40 24 34 28 29 28 21 40 21 40 29 44 34 41 40 34 40Z" />
      <path d="M78 50V16" />
      <path className="stroke-jade" d="M78 17H100L94 24 100 31H78" />
      <path className="stroke-jade" d="M82 24L86 28 92 20" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

/** A line drawing for what was reached, drawn once and quietly; decorative, because words beside it say the same. */
export function Milestone({ of }: { readonly of: keyof typeof pictures }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 120 72"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="milestone my-2 block h-18 w-30 max-w-full text-ink"
    >
      {pictures[of]}
    </svg>
  );
}
