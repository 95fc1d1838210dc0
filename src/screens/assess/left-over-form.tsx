import { leftByOthers } from '#brief/told-left.ts';
import { leftOverFormWords as words } from '#words/assess/left-over-form.ts';
import { AmountForm } from '../engine/amount-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** The form for what a month leaves; where nothing was said of it here, it starts with what another negotiation knows. */
export function LeftOverForm(screen: ScreenProps) {
  const { given, suggestion } = screen;
  const others = useNegotiations();
  const isUntold = given === undefined && suggestion === undefined;
  const left = isUntold && others !== null ? leftByOthers(others) : null;
  return (
    <>
      {left !== null && <p className="mb-3 text-hint text-ink-soft">{words.filledIn}</p>}
      <AmountForm {...screen} {...(left !== null && { initial: left })} />
    </>
  );
}
