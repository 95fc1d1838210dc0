import { Disclosure } from '#components/disclosure.tsx';
import type { Sentence } from '#content/types.ts';
import { call as words } from '#words/call/call.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';

/** How to speak in a call, and what to keep of it; `alsoSaid` is said elsewhere on the page, and its sources stand here. */
export function CallTips({ alsoSaid = [] }: { readonly alsoSaid?: readonly Sentence[] }) {
  return (
    <>
      <Disclosure title={words.tipsTitle}>
        <Items items={words.tips} />
      </Disclosure>
      <Sources sentences={[...alsoSaid, ...words.tips, words.danger.text]} />
    </>
  );
}
