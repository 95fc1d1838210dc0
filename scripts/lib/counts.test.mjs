import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countsOfRun, playwrightCounts, vitestCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

test('a test file that could not be read is one failed test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(vitestCounts({ numPassedTests: 4, numFailedTests: 1, testResults })).toEqual({ passed: 4, failed: 2 });
});

test('errors outside of tests are failures', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 2 });
});

describe('countsOfRun', () => {
  const counts = (value) => value;

  test('takes the counts of a good run', () => {
    expect(countsOfRun(report('{"passed":5,"failed":0}'), counts, 0)).toEqual({ passed: 5, failed: 0 });
  });

  test('a run that failed without a failed test has one', () => {
    expect(countsOfRun(report('{"passed":5,"failed":0}'), counts, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test.each([0, 1])('no report is one failure, with exit code %i', (code) => {
    expect(countsOfRun(report('{'), counts, code)).toEqual({ passed: 0, failed: 1 });
    expect(countsOfRun(join(folder, 'missing.json'), counts, code)).toEqual({ passed: 0, failed: 1 });
  });
});
