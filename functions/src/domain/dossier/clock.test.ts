import { describe, expect, it } from 'vitest';
import { after, command, opened } from '../../../../test/support/dossier-builders.ts';
import { addWorkingDays } from '../kernel/working-days.ts';
import { reviewClock, reviewDueOn } from './clock.ts';
import type { Dossier } from './dossier.ts';

/** No days off but weekends: 01/06/2026 is a Monday. */
const rule = { calendar: [], pauseWhileSupplementing: true };
const received = after([
  ['producer', command('submitDossier')],
  ['economy', command('receiveDossier')],
]);

describe('the commune’s 15 working days (QĐ 26/2026, Điều 7.2)', () => {
  it('count from the day after receipt', () => {
    expect(reviewDueOn(received, '2026-06-01', rule)).toBe('2026-06-22');
  });

  it('leave out public holidays', () => {
    const calendar = ['2026-06-02', '2026-06-03'];
    expect(reviewDueOn(received, '2026-06-01', { ...rule, calendar })).toBe('2026-06-24');
  });

  it.each([
    ['2026-06-01', 'inTime', 15],
    ['2026-06-16', 'inTime', 4],
    ['2026-06-17', 'soon', 3],
    ['2026-06-22', 'soon', 0],
    ['2026-06-23', 'overdue', -1],
    ['2026-06-29', 'overdue', -5],
  ] as const)('on %s stand at %s with %i left', (today, status, workingDaysLeft) => {
    expect(reviewClock(received, today, rule)).toEqual({ status, dueOn: '2026-06-22', workingDaysLeft });
  });

  it('have not begun before receipt, and stop when the dossier has gone to the province', () => {
    expect(reviewClock(opened(), '2026-06-01', rule)).toMatchObject({ status: 'notStarted', dueOn: null });
    expect(reviewClock({ ...received, state: 'sent' }, '2026-06-01', rule).status).toBe('stopped');
    const referral = { documentId: 'p', number: '1', sentOn: '2026-06-01', round: 2, year: 2026 };
    expect(reviewClock({ ...received, state: 'resubmitted', referral }, '2026-06-01', rule).status).toBe(
      'stopped',
    );
  });

  const waiting: Dossier = {
    ...received,
    state: 'supplement',
    pauses: [{ from: '2026-06-03', until: null }],
  };

  it('pause while the producer supplements, when the office says so', () => {
    const clock = reviewClock(waiting, '2026-06-10', rule);
    expect(clock).toEqual({
      status: 'paused',
      dueOn: addWorkingDays('2026-06-01', 20, []),
      workingDaysLeft: 13,
    });
  });

  it('run on where the office does not pause them', () => {
    const clock = reviewClock(waiting, '2026-06-10', { ...rule, pauseWhileSupplementing: false });
    expect(clock).toEqual({ status: 'inTime', dueOn: '2026-06-22', workingDaysLeft: 8 });
  });

  it('get the paused days back afterwards', () => {
    const resumed: Dossier = {
      ...received,
      state: 'resubmitted',
      pauses: [{ from: '2026-06-03', until: '2026-06-05' }],
    };
    expect(reviewDueOn(resumed, '2026-06-10', rule)).toBe('2026-06-24');
  });
});
