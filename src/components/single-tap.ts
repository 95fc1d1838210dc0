/** For what takes a row away: the second half of a double tap would take the next one, which has moved up, as well. */
export const singleTap =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    if (detail < 2) act();
  };
