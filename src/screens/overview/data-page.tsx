import { useEffect, useState } from 'react';
import type { QuarantinedText } from '#case/ports.ts';
import type { OtherCase } from '#case/record.ts';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { backupReminder } from '#words/backup/reminder.ts';
import { dataPage as words } from '#words/overview/data-page.ts';
import { passcode as passcodeWords } from '#words/passcode/passcode.ts';
import { deleteAll as deleteWords } from '#words/shell/delete-all.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { casesAbout, otherCaseLines } from '../engine/other-case-lines.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { Blocks, Items } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { DeleteAll } from '../shell/delete-all.tsx';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { HouseholdsAlone } from './households-alone.tsx';
import { RemovePeople } from './remove-people.tsx';

const link = 'flex min-h-12 items-center text-jade underline';

/** The page about what is stored: where, other cases, what could not be read, and how to delete it all. */
export function DataPage() {
  const { repository, currentId, removeAll } = useCaseSwitch();
  const [otherCases, setOtherCases] = useState<readonly OtherCase[]>([]);
  const [unread, setUnread] = useState<{ readonly error: unknown } | null>(null);
  const [quarantined, setQuarantined] = useState<readonly QuarantinedText[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      Promise.all([repository.otherCases(currentId), repository.quarantined()]).then(
        ([cases, texts]) => {
          if (!isWanted) return;
          setOtherCases(cases);
          setQuarantined(texts);
        },
        (error: unknown) => {
          if (isWanted) setUnread({ error });
        },
      );
    read();
    const stop = repository.watchCases(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [repository, currentId]);
  if (unread !== null) throw unread.error;
  return (
    <article>
      <Heading of="data">{words.title}</Heading>
      <Blocks blocks={words.lead} />
      <RouteLink to={pageRoute('backup')} className={link}>
        {menuWords.backup}
      </RouteLink>
      <OtherCases cases={otherCases} />
      {quarantined.length > 0 && <Quarantined texts={quarantined} />}
      <Section title={words.checkTitle}>
        <Items items={words.check} />
      </Section>
      <Section title={words.glanceTitle}>
        <Items items={words.glance} />
      </Section>
      <Section title={passcodeWords.title}>
        <p>{words.passcodeLead}</p>
        <RouteLink to={pageRoute('passcode')} className={link}>
          {words.toPasscode}
        </RouteLink>
      </Section>
      <RemovePeople />
      <Section title={deleteWords.title}>
        <RouteLink to={pageRoute('backup')} className={link}>
          {backupReminder.beforeDeleting}
        </RouteLink>
        <DeleteAll onRemoveAll={removeAll} />
      </Section>
    </article>
  );
}

function OtherCases({ cases }: { readonly cases: readonly OtherCase[] }) {
  const { bringBack } = useCaseSwitch();
  const abouts = casesAbout(cases);
  return (
    <Section title={words.others}>
      {cases.length === 0 ? (
        <p className="text-hint text-ink-soft">{words.noOthers}</p>
      ) : (
        <ul>
          {cases.map((one, at) => {
            const about = abouts[at] ?? '';
            const { state } = otherCaseLines(one);
            return (
              <li key={one.id} className="my-4">
                <p className="font-bold">{about}</p>
                <p className="mb-2 text-hint text-ink-soft">{state}</p>
                <Button onClick={() => bringBack(one.id)} aria-label={fill(words.bringBackWhat, { what: about })}>
                  {words.bringBack}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <HouseholdsAlone />
    </Section>
  );
}

function Quarantined({ texts }: { readonly texts: readonly QuarantinedText[] }) {
  const { repository } = useCaseSwitch();
  return (
    <Section title={words.keptTitle}>
      <p>{words.keptLead}</p>
      {texts.map(({ name, text, isInUse }) => (
        <Disclosure key={name} title={name}>
          <CopyButton text={text} words={copyWords} />
          {!isInUse && (
            <div className="mt-3">
              <Button look="quiet" onClick={async () => (await repository.manager())?.removeQuarantined(name)}>
                {words.removeKept}
              </Button>
            </div>
          )}
        </Disclosure>
      ))}
    </Section>
  );
}
