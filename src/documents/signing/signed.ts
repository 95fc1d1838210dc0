import type { Person } from '#case/schemas.ts';
import { documentWords } from '#words/documents/common.ts';
import { type CaseDocument, mapTexts } from '../blocks/document.ts';
import { maskedPerson, normalPerson, phoneTailOf } from './person.ts';

const { blank, places } = documentWords;
type Place = keyof typeof places;

const placeNames = Object.keys(places) as readonly Place[];

/** Digits a phone number needs to be printed: some records hold only its last four. */
const shortestNumber = 7;

const digitsIn = (phone = ''): number => phone.replace(/\D/g, '').length;

/** The value for each placeholder; a blank to fill in by hand where it is unknown. */
const valuesOf = (person: Person, shown: Person): Readonly<Record<Place, string>> => ({
  name: shown.name ?? blank,
  phone: digitsIn(person.phone) < shortestNumber ? blank : (shown.phone ?? blank),
  phoneTail: phoneTailOf(person) ?? blank,
  idNumber: shown.idNumber ?? blank,
  address: shown.address ?? blank,
});

/** A text with the signer's details in its placeholders; `shown` holds them as they may be displayed. */
export function signedText(text: string, person: Person, shown: Person = normalPerson(person)): string {
  const values = valuesOf(person, shown);
  return placeNames.reduce((filled, place) => filled.split(places[place]).join(values[place]), text);
}

/** A document as it leaves the app, with the signer's full details. */
export const signed = (caseDocument: CaseDocument, person: Person): CaseDocument =>
  mapTexts(caseDocument, (text) => signedText(text, person));

/** A document as it is shown on screen, with the signer's details masked. */
export const signedForScreen = (caseDocument: CaseDocument, person: Person): CaseDocument =>
  mapTexts(caseDocument, (text) => signedText(text, person, maskedPerson(person)));
