interface StepsProps {
  readonly steps: readonly string[];
}

/** A numbered list of what comes next; the first step stands out because it can be taken now. */
export function Steps({ steps }: StepsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari does not announce a list whose markers are hidden.
    <ol role="list" className="my-4">
      {steps.map((step, at) => (
        <li key={step} className="relative flex pb-4 last:pb-0">
          {at < steps.length - 1 && (
            <span
              aria-hidden="true"
              className="absolute top-8 bottom-0 left-3.5 border-l-3 border-dotted border-edge"
            />
          )}
          <span
            aria-hidden="true"
            className={`mr-3 flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-hint font-bold tabular-nums ${at === 0 ? 'border-jade bg-jade text-on-jade' : 'border-edge text-ink-soft'}`}
          >
            {at + 1}
          </span>
          <span className={`min-w-0 flex-1 ${at === 0 ? 'font-bold' : ''}`}>{step}</span>
        </li>
      ))}
    </ol>
  );
}
