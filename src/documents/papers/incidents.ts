import type { Incident } from '#case/record.ts';
import { incidents as words } from '#content/zh-CN/ui/incidents.ts';
import { fill } from '../fill.ts';

/** One thing a collector did, without its day. */
export const incidentText = ({ at, kind, caller, said }: Omit<Incident, 'on'>): string =>
  fill(words.line, {
    at: at === undefined ? '' : fill(words.atTime, { at }),
    kind: words.kinds[kind],
    caller: caller === undefined ? '' : fill(words.byCaller, { caller }),
    said: said === undefined ? '' : fill(words.inWords, { said }),
  });
