import { describe, expect, it } from 'vitest';
import { opened } from '../../../../test/support/dossier-builders.ts';
import { wayOf } from './way.ts';

const states = (...args: Parameters<typeof wayOf>) => wayOf(...args).map(({ state }) => state);

describe('the dossier’s way on the timeline', () => {
  it('stands at the first step while it is written', () => {
    expect(states(opened(), [])[0]).toBe('current');
    expect(new Set(states(opened(), []).slice(1))).toEqual(new Set(['ahead']));
  });

  it('says where it stopped and why', () => {
    const refused = opened({ state: 'rejected', endReason: 'Không đúng đối tượng' });
    expect(wayOf(refused, [])[0]).toMatchObject({ state: 'stopped', note: 'Không đúng đối tượng' });
    const closed = opened({ state: 'closed', endReason: 'Rút' });
    expect(states(closed, [])[0]).toBe('stopped');
  });

  it('stays with the province while something is mended for it', () => {
    const referral = { documentId: 'p', number: '1', sentOn: '2026-06-01', round: 2, year: 2026 };
    expect(states(opened({ state: 'resubmitted', referral }), [])[5]).toBe('current');
  });

  it('is done to the end in a closed dossier', () => {
    expect(new Set(states(opened({ state: 'closed' }), []))).toEqual(new Set(['done']));
  });
});
