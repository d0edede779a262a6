import type { Paper } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { issueEffects, issueErrors, serialOf } from './issue.model.ts';
import { paper } from './testing/paper.ts';

const PAPER = paper('receipt', { title: 'Giấy tiếp nhận' });
const NEXT = { how: 'next', serial: '', issuedOn: '2026-11-24' } as const;

describe('the form that gives a number', () => {
  it.each([
    [' 15 ', 15],
    ['007', 7],
    ['1,5', null],
    ['mười', null],
    ['', null],
  ])('reads the typed number %j as %j', (serial, read) => {
    expect(serialOf({ how: 'own', serial, issuedOn: '' })).toBe(read);
  });

  it('leaves the number to the register when that is chosen, whatever was typed before', () => {
    expect(serialOf({ ...NEXT, serial: '9' })).toBeNull();
  });

  it('asks for a number and a day that is not in the future', () => {
    expect(issueErrors(NEXT, '2026-11-24')).toEqual([]);
    const wrong = issueErrors({ how: 'own', serial: '0', issuedOn: '2026-11-25' }, '2026-11-24');
    expect(wrong.map(({ field }) => field)).toEqual(['serial', 'issuedOn']);
    expect(issueErrors({ ...NEXT, issuedOn: '' }, '2026-11-24')).toHaveLength(1);
  });

  it('says the number and the day as they will be printed', () => {
    expect(issueEffects(NEXT, { paper: PAPER, next: 7 })[0]).toBe(
      '“Giấy tiếp nhận” mang số 07/GTN-UBND, thứ Ba 24/11/2026.',
    );
    expect(issueEffects(NEXT, { paper: PAPER, next: undefined })[0]).toContain('mang số kế tiếp trong sổ,');
  });

  it('keeps the number and day that a paper already has', () => {
    const number = { serial: 4, year: 2026, symbol: 'GTN-UBND', text: '04/GTN-UBND' };
    const numbered: Paper = { ...PAPER, number, issuedOn: '2026-11-20', state: 'issuing' };
    expect(
      issueEffects({ how: 'own', serial: '9', issuedOn: '2026-11-24' }, { paper: numbered, next: 5 })[0],
    ).toContain('04/GTN-UBND, thứ Sáu 20/11/2026');
  });

  it('tells the clerk that a report still has to be issued for its dossier', () => {
    const report = issueEffects(NEXT, { paper: { ...PAPER, type: 'communeReview' }, next: 1 });
    expect(report.some((effect) => effect.includes('Ban hành báo cáo Mẫu số 03'))).toBe(true);
  });
});
