import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../kernel/plain-date.ts';
import {
  Certificate,
  renewalWindow,
  REVOCATION_GROUND_LABELS,
  revocationDueOn,
  RevocationGround,
  validUntil,
} from './certificate.ts';
import { certificateMilestones, dueMilestones, nextNoticeOn } from './milestones.ts';
import {
  CERTIFICATE_STATE_LABELS,
  type CertificateDates,
  certificateState,
  extendedUntil,
  isInForce,
} from './state.ts';

const revoked = {
  on: '2028-01-10',
  ground: 'd',
  decisionNumber: '12/QĐ-UBND',
  conclusionOn: '2028-01-05',
} as const;
/** Issued 24/11/2026: opens 28/05/2029, closes 27/07/2029, last valid day 24/11/2029. */
const dates: CertificateDates = { validUntil: '2029-11-24' };

describe('36 months from the day of issue (QĐ 26/2026, Điều 4.3)', () => {
  it.each([
    ['2026-11-24', '2029-11-24'],
    ['2026-08-31', '2029-08-31'],
    ['2028-02-29', '2031-02-28'],
    ['2027-02-28', '2030-02-28'],
  ])('issued on %s, valid until the end of %s', (issuedOn, until) => {
    expect(validUntil(issuedOn)).toBe(until);
  });
});

describe('the window for renewal (Điều 7.6.a: not earlier than 180, not later than 120 days)', () => {
  it('is 61 days, both ends included', () => {
    const { opensOn, closesOn } = renewalWindow('2029-11-24');
    expect([opensOn, closesOn]).toEqual(['2029-05-28', '2029-07-27']);
    expect(daysBetween(opensOn, '2029-11-24')).toBe(180);
    expect(daysBetween(closesOn, '2029-11-24')).toBe(120);
  });
});

describe('revocation (Điều 8)', () => {
  it('is due 15 days from the conclusion', () => {
    expect(revocationDueOn('2026-12-20')).toBe('2027-01-04');
  });

  it('has six grounds in the Vietnamese order', () => {
    expect(RevocationGround.options).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
    expect(Object.keys(REVOCATION_GROUND_LABELS)).toEqual(RevocationGround.options);
  });
});

describe('the state of a certificate', () => {
  it.each([
    ['2026-11-24', 'valid'],
    ['2029-05-27', 'valid'],
    ['2029-05-28', 'renewalOpen'],
    ['2029-07-27', 'renewalOpen'],
    ['2029-07-28', 'renewalClosed'],
    ['2029-11-24', 'renewalClosed'],
    ['2029-11-25', 'expired'],
  ] as const)('on %s is %s', (today, state) => {
    expect(certificateState(dates, today)).toBe(state);
  });

  it.each([
    ['the day before its revocation', { ...dates, revoked }, '2028-01-09', 'valid'],
    ['the day of its revocation', { ...dates, revoked }, '2028-01-10', 'revoked'],
    ['long after', { ...dates, revoked, replacedBy: 'c2' }, '2035-01-01', 'revoked'],
    ['once replaced', { ...dates, replacedBy: 'c2' }, '2027-01-01', 'replaced'],
    ['once replaced and past its end', { ...dates, replacedBy: 'c2' }, '2035-01-01', 'replaced'],
  ] as const)('%s', (_, certificate, today, state) => {
    expect(certificateState(certificate, today)).toBe(state);
  });

  it('has a Vietnamese label, and the mark may be shown in four of seven', () => {
    const states = Object.keys(CERTIFICATE_STATE_LABELS);
    expect(states).toHaveLength(7);
    const inForce = (
      ['valid', 'renewalOpen', 'renewalClosed', 'extended', 'expired', 'revoked', 'replaced'] as const
    ).filter(isInForce);
    expect(inForce).toEqual(['valid', 'renewalOpen', 'renewalClosed', 'extended']);
  });
});

describe('the extension of the change-over (Điều 12.3: at most 180 days after the end)', () => {
  const extension = { renewalFiledOn: '2026-07-01' };

  it.each([
    ['the last valid day', '2026-08-01', 'renewalClosed'],
    ['the day after', '2026-08-02', 'extended'],
    ['day 180', '2027-01-28', 'extended'],
    ['day 181', '2027-01-29', 'expired'],
  ] as const)('without a result runs on %s', (_, today, state) => {
    expect(certificateState({ validUntil: '2026-08-01', extension }, today)).toBe(state);
  });

  it.each([
    ['2026-10-01', '2026-10-01', 'extended'],
    ['2026-10-01', '2026-10-02', 'expired'],
    ['2026-07-15', '2026-08-02', 'expired'],
    ['2027-06-01', '2027-01-28', 'extended'],
    ['2027-06-01', '2027-01-29', 'expired'],
  ] as const)('with a result on %s: on %s %s', (resultOn, today, state) => {
    const certificate = { validUntil: '2026-08-01', extension: { ...extension, resultOn } };
    expect(certificateState(certificate, today)).toBe(state);
  });

  it.each([
    ['a certificate that had ended before 22/05/2026', '2026-05-21', null],
    ['one that ended on that day', '2026-05-22', '2026-11-18'],
    ['the last whose window closed before that day', '2026-09-18', '2027-03-17'],
    ['one whose window was still open', '2026-09-19', null],
    ['one of later years', '2029-11-24', null],
  ])('helps %s: last day %s gives %s', (_, lastDay, until) => {
    expect(extendedUntil({ validUntil: lastDay, extension })).toBe(until);
  });

  it('needs a renewal that was filed', () => {
    expect(extendedUntil({ validUntil: '2026-08-01' })).toBeNull();
    expect(certificateState({ validUntil: '2026-08-01' }, '2026-08-02')).toBe('expired');
  });
});

describe('milestones', () => {
  it('come in order, the window on days 180 and 120', () => {
    expect(certificateMilestones(dates).map(({ code, on }) => [code, on])).toEqual([
      ['d210', '2029-04-28'],
      ['d180', '2029-05-28'],
      ['windowOpens', '2029-05-28'],
      ['d150', '2029-06-27'],
      ['d130', '2029-07-17'],
      ['d120', '2029-07-27'],
      ['windowCloses', '2029-07-27'],
      ['ended', '2029-11-25'],
    ]);
  });

  it.each([
    { ...dates, revoked },
    { ...dates, replacedBy: 'c2' },
  ])('end with the certificate', (certificate) => {
    expect(certificateMilestones(certificate)).toEqual([]);
    expect(dueMilestones(certificate, '2026-01-01', '2035-01-01')).toEqual([]);
    expect(nextNoticeOn(certificate, '2026-01-01')).toBeNull();
  });

  it('are due after the last told day up to today', () => {
    expect(dueMilestones(dates, '2029-04-27', '2029-04-28').map(({ code }) => code)).toEqual(['d210']);
    expect(dueMilestones(dates, '2029-04-28', '2029-05-28').map(({ code }) => code)).toEqual([
      'd180',
      'windowOpens',
    ]);
    expect(dueMilestones(dates, '2029-05-28', '2029-06-01')).toEqual([]);
    expect(nextNoticeOn(dates, '2029-04-28')).toBe('2029-05-28');
    expect(nextNoticeOn(dates, '2029-11-25')).toBeNull();
  });

  it('are told once each, however often or seldom the sweep runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 40 }), (steps) => {
        let after = '2029-01-01';
        const told = steps.flatMap((step) => {
          const today = addDays(after, step);
          const due = dueMilestones(dates, after, today);
          after = today;
          return due;
        });
        expect(told).toEqual(certificateMilestones(dates).filter(({ on }) => on <= after));
      }),
    );
  });
});

describe('a stored certificate', () => {
  const stored: Certificate = {
    id: 'c1',
    communeId: '02104',
    productId: 'p1',
    producerId: 'htx1',
    productName: 'Mật ong hoa núi',
    producerName: 'HTX Linh Ngọc',
    stars: 3,
    level: 'province',
    decree: 'qd26-2026',
    decisionNumber: '08/QĐ-UBND',
    issuedOn: '2026-11-24',
    validUntil: '2029-11-24',
    recordedAt: '2026-11-24T02:00:00Z',
    nextNoticeOn: '2029-04-28',
    schemaVersion: 1,
  };

  it('parses as it is', () => {
    expect(
      Certificate.parse({ ...stored, revoked, extension: { renewalFiledOn: '2029-08-01' } }),
    ).toMatchObject(stored);
  });

  it.each([{ stars: 2 }, { stars: 6 }, { points: 80 }, { issuedOn: '2026-02-30' }, { decree: 'qd99' }])(
    'refuses %j',
    (wrong) => {
      expect(Certificate.safeParse({ ...stored, ...wrong }).success).toBe(false);
    },
  );
});
