import { Disclosure } from '#components/disclosure.tsx';
import { call as words } from '#words/call/call.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';

/** How to speak in a call, and what to keep of it. */
export function CallTips() {
  return (
    <>
      <Disclosure title={words.tipsTitle}>
        <Items items={words.tips} />
      </Disclosure>
      <Sources sentences={[...words.tips, words.danger.text]} />
    </>
  );
}
