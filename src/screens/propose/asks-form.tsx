import type { ScreenProps } from '../engine/screen-props.ts';
import { SeveralForm } from '../engine/several-form.tsx';

/** The form for the requests; without instalments where no money is offered. */
export const AsksForm = (screen: ScreenProps) => (
  <SeveralForm {...screen} hidden={screen.position.facts.offersNothing ? ['instalments'] : []} />
);
