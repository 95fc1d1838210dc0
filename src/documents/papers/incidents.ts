import type { Incident } from '#case/record.ts';
import { incidents as words } from '#content/zh-CN/ui/incidents.ts';
import { fill } from '../fill.ts';
import { dateText } from '../format.ts';

/** One thing a collector did, in a line with its day. */
export const incidentLine = ({ on, ...rest }: Incident): string =>
  fill(words.line, { date: dateText(on), ...partsOf(rest) });

/** The same without its day. */
export function incidentText({ on: _on, ...rest }: Incident): string {
  const { at, kind, caller, said } = partsOf(rest);
  return `${kind}${at}${caller}${said}`;
}

const partsOf = ({ at, kind, caller, said }: Omit<Incident, 'on'>) => ({
  at: at === undefined ? '' : fill(words.atTime, { at }),
  kind: words.kinds[kind],
  caller: caller === undefined ? '' : fill(words.byCaller, { caller }),
  said: said === undefined ? '' : fill(words.inWords, { said }),
});
