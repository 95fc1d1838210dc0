import { useState } from 'react';
import { personParts } from '#case/person.ts';
import type { Person } from '#case/schemas.ts';
import { Button } from '#components/button.tsx';
import { DefinitionRows } from '#components/definition-rows.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { maskedPerson, normalPerson } from '#documents/signing/person.ts';
import { longestPersonPart } from '#model/limits.ts';
import { isIdNumberOdd, isPhoneOdd } from '#text/typed/identity.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { common } from '#words/shell/common.ts';
import { ShortField } from '../engine/short-field.tsx';
import { onThisDevice } from '../shell/device.ts';

const words = documentsPage.person;

interface PersonFieldsProps {
  readonly person: Person;
  /** False until the stored details have been read. */
  readonly isRead: boolean;
  readonly onChange: (person: Person) => void;
}

/** The details of who signs, masked until the person wants to see or change them. */
export function PersonFields({ person, isRead, onChange }: PersonFieldsProps) {
  const isKnown = Object.keys(person).length > 0;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isShown = chosen ?? !isKnown;
  const change = (next: Person) => {
    // Details must not be masked while they are being typed.
    setChosen(true);
    onChange(next);
  };
  return (
    <Disclosure title={words.title}>
      <p>{onThisDevice(words.lead)}</p>
      {!isRead && <p role="status">{common.loading}</p>}
      {isRead && (isShown ? <Fields person={person} onChange={change} /> : <Masked person={person} />)}
      {isRead && isKnown && (
        <Button look="quiet" onClick={() => setChosen(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
      )}
    </Disclosure>
  );
}

const idOf = (part: keyof Person): string => `person-${part}`;

function Masked({ person }: { readonly person: Person }) {
  const masked = maskedPerson(person);
  return (
    <DefinitionRows
      rows={personParts.flatMap((part) => {
        const value = masked[part];
        return value === undefined ? [] : [{ id: part, term: words[part], value }];
      })}
    />
  );
}

function Fields({ person, onChange }: Omit<PersonFieldsProps, 'isRead'>) {
  const hints = { name: undefined, phone: words.phoneHint, idNumber: words.idNumberHint, address: words.addressHint };
  const { phone = '', idNumber = '' } = person;
  const odd = { phone: isPhoneOdd(phone) && words.oddPhone, idNumber: isIdNumberOdd(idNumber) && words.oddId };
  return (
    <>
      {personParts.map((part) => (
        <ShortField
          key={part}
          id={idOf(part)}
          label={words[part]}
          hint={hints[part]}
          value={person[part] ?? ''}
          most={longestPersonPart[part]}
          {...(part === 'phone' && { inputMode: 'tel' })}
          optionalMark={common.optional}
          note={part === 'phone' || part === 'idNumber' ? odd[part] || undefined : undefined}
          onChange={(typed) => onChange({ ...person, [part]: typed })}
          onBlur={() => onChange(normalPerson(person))}
        />
      ))}
    </>
  );
}
