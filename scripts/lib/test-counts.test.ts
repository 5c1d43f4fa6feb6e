import { describe, expect, it } from 'vitest';
import { addUp, playwrightCount, vitestCount } from './test-counts.ts';

describe('test counts', () => {
  it('counts what did not pass as failed, also when it was skipped or flaky', () => {
    expect(vitestCount({ numPassedTests: 5, numTotalTests: 7 })).toEqual({ passed: 5, failed: 2 });
    expect(playwrightCount({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({ passed: 3, failed: 4 });
  });
  it('does not take an empty run for a good one', () => {
    expect(() => vitestCount({ numPassedTests: 0, numTotalTests: 0 })).toThrow('no test ran');
    expect(() => playwrightCount({})).toThrow('no test ran');
  });
  it('adds up', () => expect(addUp([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 }));
});
