/** The app's logo: a road with three stations, the last of them still ahead. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="mr-2 size-6 shrink-0" fill="none" stroke="currentColor">
      <path d="M4 27C4 15 11 20 16 16S28 15 28 5" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="4" cy="26" r="3" fill="currentColor" stroke="none" />
      <circle cx="16" cy="16" r="3" fill="currentColor" stroke="none" />
      <circle cx="28" cy="6" r="3" className="fill-paper" strokeWidth="2.5" />
    </svg>
  );
}
