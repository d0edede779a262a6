import { describe, expect, it } from 'vitest';
import { countTests } from './vitest.ts';

const report = (passed: number, failed: number, statuses: readonly string[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: statuses.length,
  numTodoTests: 0,
  testResults: [
    { name: 'a.test.ts', assertionResults: statuses.map((status) => ({ fullName: 'a test', status })) },
  ],
});

describe('what a run of tests amounts to', () => {
  it('counts what passed', () => {
    expect(countTests(report(3, 0), 0, '')).toMatchObject({ passed: 3, failed: 0 });
  });

  it('counts what failed once, although the run ended badly too', () => {
    expect(countTests(report(3, 2), 1, '')).toMatchObject({ passed: 3, failed: 2 });
  });

  it.each(['skipped', 'pending', 'todo'])('takes a test that is %s for failed, and names it', (status) => {
    const result = countTests(report(3, 0, [status]), 0, '');
    expect(result).toMatchObject({ passed: 3, failed: 1 });
    expect(result.output).toContain('skipped: a.test.ts: a test');
  });

  it('takes a run without a test for failed', () => {
    expect(countTests(report(0, 0), 0, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a run that ended badly for failed, although every test passed', () => {
    expect(countTests(report(3, 0), 1, '')).toMatchObject({ passed: 3, failed: 1 });
  });

  it('takes a run without a report for failed', () => {
    expect(countTests(undefined, 0, 'crashed')).toEqual({ passed: 0, failed: 1, output: 'crashed' });
  });
});
