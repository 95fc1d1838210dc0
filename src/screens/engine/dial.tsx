import { CallLink } from '#components/call-link.tsx';
import { fill } from '#text/fill.ts';
import { common } from '#words/shell/common.ts';

const copyWords = { copy: common.copyNumber, copied: common.copied, byHand: common.copyByHand };

/** A large button that dials a number. */
export const Dial = ({ phone }: { readonly phone: string }) => (
  <CallLink phone={phone} label={fill(common.dial, { phone })} words={copyWords} />
);
