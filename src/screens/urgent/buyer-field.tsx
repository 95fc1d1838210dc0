import { useCase, useCaseActions } from '#case/case-context.tsx';
import { buyerNamed } from '#case/file-changes.ts';
import { longestName } from '#model/limits.ts';
import { common } from '#words/shell/common.ts';
import { buyerFieldWords as words } from '#words/urgent/buyer-field.ts';
import { ShortField } from '../engine/short-field.tsx';

/** The name of the company that bought the debt; documents made from then on go to it. */
export function BuyerField() {
  const buyer = useCase(({ file }) => file.buyer) ?? '';
  const { change } = useCaseActions();
  return (
    <ShortField
      id="buyer"
      label={words.label}
      hint={words.hint}
      optionalMark={common.optional}
      most={longestName}
      value={buyer}
      onChange={(typed) => change(buyerNamed(typed))}
    />
  );
}
