import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryCorrected, entryRemoved } from './entries.ts';
import { emptyFile } from './record.ts';
import type { CaseFile, NoteKey } from './schemas.ts';

const order = 'courtPaper#3';
const noteKey: NoteKey = 'howItWent#10';
const file: CaseFile = {
  ...emptyFile,
  calls: [
    { on: '2026-11-20', heard: [], agent: '8021' },
    { on: '2026-11-21', heard: ['payAll'], ticket: 'C-1' },
    // Two calls that say the same.
    { on: '2026-11-20', heard: [], agent: '8021' },
  ],
  refusals: [{ on: '2026-10-05', channel: 'phone' }, { channel: 'bank' }],
  incidents: [
    { on: '2026-11-01', kind: 'night' },
    { kind: 'threat', said: '明天就上门' },
  ],
  payments: [
    { on: '2026-11-02', amount: 50_000, after: 3 },
    { on: '2026-11-03', amount: 60_000, after: 3 },
  ],
  postponements: [{ from: '2026-12-16', to: '2026-12-28', after: 12 }],
  notes: { [noteKey]: { agent: '8021' }, script: { ticket: 'A-1' } },
  court: {
    [order]: {
      done: [
        { on: '2026-11-20', what: 'asked' },
        { on: '2026-11-22', what: 'sent' },
      ],
      caseNumber: '1',
    },
  },
};
const lists = ['calls', 'refusals', 'incidents', 'payments', 'postponements'] as const;
const entriesOf = (of: CaseFile): readonly Entry[] => [
  ...lists.flatMap((part) => of[part].map((value) => ({ part, value }) as Entry)),
  ...(Object.keys(of.notes) as NoteKey[]).map((key) => ({ part: 'notes', key }) as const),
  ...(of.court[order]?.done ?? []).map((value) => ({ part: 'deeds', key: order, value }) as const),
];
const howMany = (of: CaseFile): number => entriesOf(of).length;
const anyEntry = fc.constantFrom(...entriesOf(file));

describe('an entry that is taken out', () => {
  it('is gone alone, and putting it back leaves the file as it was', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { change, undo } = entryRemoved(file, entry);
        expect(howMany(change(file))).toBe(howMany(file) - 1);
        expect(undo(change(file))).toEqual(file);
      }),
    );
  });

  it('comes back whatever was taken out after it, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry), fc.nat(), (entries, seed) => {
        let now = file;
        const undos = entries.map((entry) => {
          const { change, undo } = entryRemoved(now, entry);
          now = change(now);
          return undo;
        });
        const at = seed % (undos.length + 1);
        for (const undo of [...undos.slice(at), ...undos.slice(0, at)]) now = undo(now);
        const said = (of: CaseFile) => entriesOf(of).map((entry) => JSON.stringify(entry));
        expect(said(now).sort()).toEqual(said(file).sort());
      }),
    );
  });

  it('stays out where another tab has taken it out too', () => {
    const entry: Entry = { part: 'incidents', value: { kind: 'threat', said: '明天就上门' } };
    const { change } = entryRemoved(file, entry);
    expect(change(change(file))).toEqual(change(file));
    expect(entryCorrected(entry, { kind: 'threat' })(change(file))).toEqual(change(file));
  });
});

it('corrects an entry in its place and nothing else', () => {
  const [, second] = file.calls;
  const by = { on: '2026-11-19', heard: [], ticket: 'C-2' } as const;
  expect(entryCorrected({ part: 'calls', value: second as CaseFile['calls'][number] }, by)(file)).toEqual({
    ...file,
    calls: [file.calls[0], by, file.calls[2]],
  });
  expect(entryCorrected({ part: 'notes', key: noteKey }, { ticket: 'A-2' })(file)).toEqual({
    ...file,
    notes: { ...file.notes, [noteKey]: { ticket: 'A-2' } },
  });
});
