import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { longestBackup } from '#model/limits.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { backupOf, backupsOf, head, storageWith } from '../../../tests/support/backups.ts';
import { walkStory } from '../../../tests/support/story.ts';

const { read } = backupsOf(null);
let backup = '';
beforeAll(async () => {
  backup = backupOf(
    await storageWith([
      { record: { ...newRecord(), journey: walkStory(lateTwelveDaysJobLoss).journey }, person: { name: '王某' } },
    ]),
  );
});

describe('the first lines of a backup', () => {
  it('say what it is, its format, version and day, each in a line', () => {
    expect(backup.split('\n').slice(0, 6)).toEqual([
      '{',
      `"about": "${head.about}",`,
      '"format": "youshangliang-backup",',
      '"version": 1,',
      '"madeOn": "2026-11-29",',
      '"contents": {',
    ]);
    expect(JSON.parse(backup)).toMatchObject({ ...head, format: 'youshangliang-backup', version: 1 });
  });

  it('may have been lost or changed in wording without harm, but for the name and number of the format', () => {
    const { about: _about, madeOn: _madeOn, ...rest } = JSON.parse(backup);
    expect(read(JSON.stringify({ ...rest, madeOn: '2026-02-31', more: 1 }))).toMatchObject({
      madeOn: null,
      adds: true,
    });
    expect(read(JSON.stringify({ ...rest, format: 'another' }))).toBe('notOurs');
    expect(read(JSON.stringify({ ...rest, version: 0 }))).toBe('notOurs');
  });
});

describe('on its way through messengers and editors', () => {
  it.each([
    ['a byte order mark before it', () => `\ufeff${backup}`],
    ['line ends of Windows', () => backup.replace(/\n/g, '\r\n')],
    ['words before and after it', () => `转发：\n${backup}\n发自我的手机`],
    ['no line ends', () => backup.replace(/\n/g, ' ')],
    ['long lines that were broken', () => backup.replace(/(.{76})/gu, '$1\r\n')],
    ['spaces that do not break', () => backup.replace(/ /g, '\u00a0')],
    ['other white space inside', () => JSON.stringify(JSON.parse(backup), null, 4)],
  ])('it holds the same with %s', (_what, changed) => {
    expect(read(changed())).toEqual(read(backup));
    expect(read(backup)).toMatchObject({ madeOn: '2026-11-29', adds: true, people: [{ signer: '王某' }] });
  });
});

describe('a text that cannot be restored', () => {
  it.each([
    ['empty', ' \n', 'empty'],
    ['of something else', '今天吃什么', 'notOurs'],
    ['a file of another app', '{"name":"another","version":1}', 'notOurs'],
    ['a list', '[1,2]', 'notOurs'],
    ['bytes of a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR{\ufffd}', 'notOurs'],
    ['a link to a result', 'https://example.org/#s3.abcdef', 'link'],
    ['longer than any backup', 'x'.repeat(longestBackup + 1), 'tooLong'],
    ['of a newer release', '{"format":"youshangliang-backup","version":2,"contents":{}}', 'newer'],
    ['with contents of another kind', '{"format":"youshangliang-backup","version":1,"sealed":{}}', 'newer'],
    ['without anything in it', '{"format":"youshangliang-backup","version":1,"contents":{}}', 'nothing'],
    ['with contents that are none', '{"format":"youshangliang-backup","version":1,"contents":[null]}', 'nothing'],
  ] as const)('is told apart: %s', (_what, text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('is told to be cut off, wherever it was cut behind its name', () => {
    const named = backup.indexOf('youshangliang-backup') + 'youshangliang-backup'.length;
    const end = backup.lastIndexOf('}');
    fc.assert(
      fc.property(fc.integer({ min: named, max: end }), (at) => {
        expect(read(backup.slice(0, at))).toBe('cutOff');
      }),
      { numRuns: 300 },
    );
    expect(read(backup.slice(0, named - 1))).toBe('notOurs');
  });
});
