interface RadioCardsProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  /** Null while nothing is chosen. */
  readonly chosen: T | null;
  readonly onChoose: (id: T) => void;
}

/** A choice of one, each option a card to tap. */
export function RadioCards<T extends string>({ name, legend, options, chosen, onChoose }: RadioCardsProps<T>) {
  return (
    <fieldset className="my-4">
      <legend className="font-bold">{legend}</legend>
      {options.map(({ id, label }) => (
        <label
          key={id}
          htmlFor={`${name}-${id}`}
          className={`my-2 flex min-h-13 items-center rounded-field border px-4 py-3 ${id === chosen ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
        >
          <input
            id={`${name}-${id}`}
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            className="mr-3 size-6 shrink-0 accent-jade"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
