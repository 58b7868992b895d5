/**
 * Ends the browser tests with what an engine could not be asked, as test/commands.ts says it in a test's name, and with
 * the counts on a line of its own, for scripts/test.js to add up.
 */
export function summaryReporter() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const reasons = new Map();
  const add = (suite) => {
    for (const test of suite.tests) {
      total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      const reason = test.skipped && / \[(not in .*)\]$/.exec(test.name)?.[1];
      if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    suite.suites.forEach(add);
  };
  return {
    onTestRunFinished({ sessions }) {
      Object.assign(total, { passed: 0, failed: 0, skipped: 0 });
      reasons.clear();
      for (const session of sessions) {
        if (session.testResults) add(session.testResults);
        // a file that cannot be loaded has errors and no results
        if (session.errors.length > 0) total.failed++;
      }
    },
    stop() {
      console.log('');
      for (const [reason, count] of reasons) console.log(`${count} ${reason}`);
      console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    },
  };
}
