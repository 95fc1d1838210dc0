import { CallLink } from '#components/call-link.tsx';
import { fill } from '#text/fill.ts';
import { copying } from '#words/engine/copying.ts';

const copyWords = { copy: copying.copyNumber, copied: copying.copied, byHand: copying.copyByHand };

/** A large button that dials a number. */
export const Dial = ({ phone }: { readonly phone: string }) => (
  <CallLink phone={phone} label={fill(copying.dial, { phone })} words={copyWords} />
);
