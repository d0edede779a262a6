import { describe, expect, it } from 'vitest';
import { Certificate } from '../certificate/certificate.ts';
import { nextNoticeOn } from '../certificate/milestones.ts';
import { certificateNotices } from './certificate-notices.ts';
import { Notice } from './notice.ts';

/** Issued 31/05/2024, valid to the end of 31/05/2027. */
function certificate(override: Partial<Certificate> = {}): Certificate {
  return Certificate.parse({
    id: 'gcn-1',
    communeId: '02104',
    productId: 'mat-ong',
    producerId: 'linh-ngoc',
    productName: 'Mật ong hoa núi',
    producerName: 'HTX Linh Ngọc',
    stars: 3,
    level: 'province',
    decree: 'qd148-2023',
    decisionNumber: '100/QĐ-UBND',
    issuedOn: '2024-05-31',
    validUntil: '2027-05-31',
    recordedAt: '2024-06-01T03:00:00.000Z',
    nextNoticeOn: null,
    schemaVersion: 1,
    ...override,
  });
}

const kindsOn = (after: string, today: string): string[] =>
  certificateNotices(certificate(), null, after, today)
    .filter(({ audience }) => audience === 'economy')
    .map(({ kind, on }) => `${on} ${kind}`);

describe('the days of a certificate (QĐ 26/2026, Điều 7.6.a)', () => {
  it.each([
    ['2026-11-02', '2026-11-02 certificateEnding'],
    ['2026-12-02', '2026-12-02 renewalWindowOpens'],
    ['2027-01-01', '2027-01-01 certificateEnding'],
    ['2027-01-21', '2027-01-21 certificateEnding'],
    ['2027-01-31', '2027-01-31 renewalWindowCloses'],
    ['2027-06-01', '2027-06-01 certificateEnded'],
  ])('%s: %s', (today, told) => {
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    expect(kindsOn(yesterday, today)).toEqual([told]);
    expect(kindsOn(today, today)).toEqual([]);
  });

  it('catches up what a silence missed, each once', () => {
    expect(kindsOn('2026-11-01', '2027-06-10')).toHaveLength(6);
    expect(kindsOn('2026-12-31', '2027-02-05')).toEqual([
      '2027-01-01 certificateEnding',
      '2027-01-21 certificateEnding',
      '2027-01-31 renewalWindowCloses',
    ]);
  });

  it('says nothing of a certificate that was revoked or replaced', () => {
    const revoked = {
      on: '2026-01-01',
      ground: 'a',
      decisionNumber: '1/QĐ',
      conclusionOn: '2026-01-01',
    } as const;
    for (const over of [certificate({ revoked }), certificate({ replacedBy: 'gcn-2' })]) {
      expect(certificateNotices(over, null, '2026-01-01', '2027-12-31')).toEqual([]);
      expect(nextNoticeOn(over, '2026-01-01')).toBeNull();
    }
  });
});

describe('who is told, and what', () => {
  it('tells Phòng Kinh tế, the producer and the head of the producer’s village', () => {
    const told = certificateNotices(certificate(), 'thon-1', '2026-12-01', '2026-12-02');
    expect(told.map(({ audience }) => audience)).toEqual(['economy', 'producer:linh-ngoc', 'village:thon-1']);
    expect(told.map(({ id }) => id)).toEqual([
      'gcn-1_windowOpens_economy',
      'gcn-1_windowOpens_producer',
      'gcn-1_windowOpens_village',
    ]);
  });

  it('names the window and the last day, and what must not be done after it', () => {
    const [opens] = certificateNotices(certificate(), null, '2026-12-01', '2026-12-02');
    expect(opens?.body).toContain('từ ngày 02/12/2026 đến hết ngày 31/01/2027');
    expect(opens?.until).toBe('2027-01-31');
    const [ended] = certificateNotices(certificate(), null, '2027-05-31', '2027-06-01');
    expect(ended?.body).toContain('Không dùng nhãn hiệu OCOP');
    expect(ended?.until).toBeNull();
  });

  it('makes notices that can be stored, even with names as long as they may be', () => {
    const long = certificate({ productName: 'ờ'.repeat(200) });
    for (const notice of certificateNotices(long, 'thon-1', '2026-11-01', '2027-06-01'))
      expect(Notice.safeParse({ ...notice, createdAt: '2026-12-01T23:00:00.000Z' }).success).toBe(true);
  });
});
