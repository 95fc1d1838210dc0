import { readFileSync } from 'node:fs';

/** Passed and failed tests of a Vitest report. A file that could not be read counts as one failed test. */
export function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** Passed and failed tests of a Playwright report. */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Counts of a run that wrote a report; a run that failed has at least one failed test, also without a report. */
export function countsOfRun(reportFile, toCounts, exitCode) {
  const { passed, failed } = readCounts(reportFile, toCounts);
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

function readCounts(reportFile, toCounts) {
  try {
    return toCounts(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
