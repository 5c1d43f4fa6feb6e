/** How many tests passed and failed; a skipped test counts as failed, because no test may be skipped. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts of several suites together. */
export const addUp = (counts: readonly Count[]): Count => ({ passed: counts.reduce((sum, count) => sum + count.passed, 0), failed: counts.reduce((sum, count) => sum + count.failed, 0) });

/** Reads Vitest's JSON report. Throws when it is not one, or when nothing ran. */
export function vitestCount(json: unknown): Count {
  const { numPassedTests, numTotalTests } = json as { numPassedTests?: number; numTotalTests?: number };
  return certain(numPassedTests, numTotalTests);
}

/** Reads Playwright's JSON report. Throws when it is not one, or when nothing ran. */
export function playwrightCount(json: unknown): Count {
  const { expected, unexpected, flaky, skipped } = (json as { stats?: Record<string, number> }).stats ?? {};
  return certain(expected, (expected ?? NaN) + (unexpected ?? 0) + (flaky ?? 0) + (skipped ?? 0));
}

function certain(passed: number | undefined, total: number | undefined): Count {
  if (passed === undefined || total === undefined || !(total > 0)) throw new Error('The report says that no test ran.');
  return { passed, failed: total - passed };
}
