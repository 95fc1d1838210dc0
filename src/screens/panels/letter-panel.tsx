import { Printer } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { controlLook } from '#components/field.tsx';
import { TextField } from '#components/text-field.tsx';
import { common } from '#content/zh-CN/ui/common.ts';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { letterOf } from '#documents/letter.ts';
import { proposalIn, sentProposals } from '#documents/proposals.ts';
import { canPrint, printPaper } from '../print-paper.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useBrief } from '../use-brief.ts';
import { Changes } from './proposal-list.tsx';
import { copyWords } from './script-panel.tsx';

const words = panels.letter;
const longestName = 40;
const longestLetter = 20_000;
const rows = 18;

/** The letter: made from the answers, open to changes, to be copied or printed. */
export function LetterPanel({ answerKey, position }: ScreenProps) {
  const brief = useBrief(position);
  const edited = useCase(({ file }) => file.edits[answerKey]);
  const { edit, sign } = useCaseActions();
  const { name = '', phoneTail = '' } = brief.signature;
  const last = sentProposals(position.path).pop();
  const text = edited ?? letterOf(brief);
  const put = (part: { name?: string; phoneTail?: string }) => {
    const next = { name, phoneTail, ...part };
    sign({
      ...(next.name === '' ? {} : { name: next.name }),
      ...(next.phoneTail === '' ? {} : { phoneTail: next.phoneTail }),
    });
  };
  const box = useRef<HTMLTextAreaElement>(null);
  // A letter that is to be read line by line stands there whole.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text, by way of the box.
  useLayoutEffect(() => {
    if (box.current === null) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  }, [text]);
  return (
    <section aria-label={words.title} className="my-4">
      {last !== undefined && <Changes before={last} after={proposalIn(position.facts)} n={String(brief.proposals)} />}
      <TextField
        id="sign-name"
        label={words.name}
        value={name}
        maxLength={longestName}
        optionalMark={common.optional}
        onChange={(typed) => put({ name: typed })}
      />
      <TextField
        id="sign-phone"
        label={words.phoneTail}
        value={phoneTail}
        maxLength={4}
        inputMode="numeric"
        optionalMark={common.optional}
        hint={words.private}
        error={phoneTail.length % 4 === 0 ? undefined : words.phoneTailShort}
        onChange={(typed) => put({ phoneTail: typed.replace(/\D/g, '') })}
      />
      <label htmlFor="letter" className="font-bold">
        {words.label}
      </label>
      <p className="text-hint text-ink-soft">{edited === undefined ? words.edit : words.changed}</p>
      <textarea
        id="letter"
        value={text}
        rows={rows}
        ref={box}
        maxLength={longestLetter}
        onChange={(event) => edit(answerKey, event.target.value)}
        className={`${controlLook} leading-relaxed`}
      />
      {edited !== undefined && (
        <div className="my-3">
          <Button look="quiet" onClick={() => edit(answerKey, null)}>
            {words.reset}
          </Button>
        </div>
      )}
      <CopyButton text={text} words={copyWords} />
      {canPrint() && (
        <Button look="quiet" onClick={() => printPaper(text)}>
          <Printer aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
          {common.print}
        </Button>
      )}
    </section>
  );
}
