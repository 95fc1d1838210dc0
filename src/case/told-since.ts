import type { IsoDate } from '#model/dates.ts';
import type { AnsweredId } from '#model/screens.ts';
import type { Household, Told } from './household.ts';

/** What the household says on a screen, where it was said on a later day than `since`; undefined where it was not. */
export function toldSince(household: Household | null, screen: AnsweredId, since?: IsoDate): Told | undefined {
  const said = (household?.told as Readonly<Partial<Record<AnsweredId, Told>>> | undefined)?.[screen];
  return said !== undefined && (since === undefined || said.on > since) ? said : undefined;
}
