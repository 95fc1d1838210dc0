import type { IsoDate } from '#model/dates.ts';
import { screens, type TickOf } from '#model/screens.ts';

type AgreementPoint = TickOf<'agreementCheck'>;

/** Points that joined the check after its release, with the first day on which they were asked about. */
const askedSince: Readonly<Partial<Record<AgreementPoint, IsoDate>>> = {
  oldDebt: '2026-11-29',
  acceleration: '2026-11-29',
  serviceAddress: '2026-11-29',
};

/**
 * True where an agreement shows every point that was asked about on the day of the answer. Whoever ticked all there was
 * on an earlier day is not sent back when a point is added: the answers after it would have to be given again.
 */
export const showsAllAsked = (shown: readonly AgreementPoint[], on: IsoDate): boolean =>
  screens.agreementCheck.ticks.every((point) => shown.includes(point) || on < (askedSince[point] ?? on));
