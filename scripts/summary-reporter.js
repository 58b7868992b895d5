/** Ends the browser tests with their counts on a line of its own, for scripts/test.js to add up. */
export function summaryReporter() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (suite) => {
    for (const test of suite.tests) total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    suite.suites.forEach(add);
  };
  return {
    onTestRunFinished({ sessions }) {
      Object.assign(total, { passed: 0, failed: 0, skipped: 0 });
      for (const session of sessions) {
        if (session.testResults) add(session.testResults);
        // a file that cannot be loaded has errors and no results
        if (session.errors.length > 0) total.failed++;
      }
    },
    stop() {
      console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    },
  };
}
