// Prints "N passed, N failed" from Vitest's JSON report, and fails if anything did.
// Before it, what failed and why, since the whole output is long.
// A test file that couldn't be loaded, and a step that failed for another reason than a test, count as one each.
import { readFileSync } from 'node:fs';

const [reportPath, failedSteps] = process.argv.slice(2);
const report = readFileSync(reportPath, 'utf8').trim();
const {
  numPassedTests: passed,
  numFailedTests,
  testResults,
} = report === '' ? { numPassedTests: 0, numFailedTests: 0, testResults: [] } : JSON.parse(report);
const unloaded = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
).length;
const failedTests = numFailedTests + unloaded;
for (const { name, assertionResults } of testResults)
  for (const { status, fullName, failureMessages } of assertionResults)
    if (status === 'failed')
      console.log(`failed: ${name}: ${fullName}\n${failureMessages.join('\n')}`);
// The step that ran the tests is among the failed ones when a test failed.
const failed = failedTests + Math.max(0, Number(failedSteps) - (failedTests > 0 ? 1 : 0));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
