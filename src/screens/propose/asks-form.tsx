import type { ScreenProps } from '../engine/screen-props.ts';
import { SeveralForm } from '../engine/several-form.tsx';

/** What is asked for. Who offers no money does not ask for instalments. */
export const AsksForm = (screen: ScreenProps) => (
  <SeveralForm {...screen} hidden={screen.position.facts.offersNothing ? ['instalments'] : []} />
);
