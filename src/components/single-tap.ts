/** Ignores the second half of a double tap on a remove button: it would also remove the row that has moved up. */
export const singleTap =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    if (detail < 2) act();
  };
