import { describe, expect, it } from 'vitest';
import { after, command } from '../../../../../test/support/dossier-builders.ts';
import type { Certificate, Details, Dossier, PaperType, Product } from '../../../domain/index.ts';
import { completeDetails, paperKinds } from '../../../domain/index.ts';
import { textOf as textOfPaper } from '../../../domain/paperwork/testing/paper-text.ts';
import { paperSource, producer, source } from '../../testing/paper-source.ts';
import { makers } from '../makers.ts';
import { paperModel } from '../model.ts';
import { certificateEndingNoticeMaker } from './certificate-ending-notice.ts';
import { inspectionMinutesMaker } from './inspection-minutes.ts';
import { resultNoticeMaker } from './result-notice.ts';
import type { PaperSource } from './source.ts';

const certificate: Certificate = {
  id: 'cert1',
  communeId: '02104',
  productId: 'mat-ong',
  producerId: 'linh-ngoc',
  productName: 'Mật ong hoa núi',
  producerName: 'HTX Linh Ngọc',
  stars: 3,
  level: 'province',
  decree: 'qd148-2023',
  decisionNumber: '1234/QĐ-UBND',
  certificateNumber: '56/2024',
  issuedOn: '2024-06-20',
  validUntil: '2027-06-20',
  recordedAt: '2026-06-01T03:00:00.000Z',
  nextNoticeOn: null,
  schemaVersion: 1,
};

const product: Product = {
  id: 'mat-ong',
  communeId: '02104',
  producerId: 'linh-ngoc',
  producerName: 'HTX Linh Ngọc',
  name: 'Mật ong hoa núi',
  setNo: 4,
  setUncertain: false,
  goal: null,
  currentCertificateId: 'cert1',
  searchKeys: [],
  example: true,
  schemaVersion: 1,
};

/** As certificates were recorded before they carried numbers. */
function withoutNumber({ certificateNumber, ...rest }: Certificate): Certificate {
  expect(certificateNumber).toBeDefined();
  return rest;
}

const suggested = (type: PaperType, from: PaperSource): Details =>
  completeDetails(paperKinds[type].fields, makers[type].suggest(from));

async function textOf(type: PaperType, from: PaperSource): Promise<string> {
  return textOfPaper(await paperModel(type, from, suggested(type, from)));
}

const about = (
  paper: 'certificateEndingNotice' | 'productionStopped',
  override: Partial<Certificate> = {},
  today = '2026-06-05',
): PaperSource =>
  paperSource(paper, {
    today,
    certificate: {
      certificate: { ...certificate, ...override },
      producer,
      products: [product],
      certificates: [],
    },
  });

const result: NonNullable<Dossier['result']> = {
  authority: 'province',
  average: 78.25,
  stars: 4,
  decisionNumber: '1450/QĐ-UBND',
  decidedOn: '2026-12-20',
  forwarded: false,
};

describe('the notice of a result', () => {
  const received = after([
    [
      'producer',
      command('submitDossier', {
        selfRating: { parts: { A: 40, B: 25, C: 34.5 }, total: 99.5, band: 5, stars: 5 },
      }),
    ],
    ['economy', command('receiveDossier')],
  ]);

  it('is never made of a rehearsal: without a council’s result it is refused', () => {
    const from = source(received);
    expect(() => resultNoticeMaker.facts(from, suggested('resultNotice', from))).toThrow(
      expect.objectContaining({ code: 'failed-precondition' }),
    );
  });

  it('prints the council’s points as recorded and nothing of the producer’s own', async () => {
    const text = await textOf('resultNotice', source({ ...received, result }));
    expect(text).toContain('78,25/100 điểm (Hội đồng cấp tỉnh)');
    expect(text).not.toMatch(/99,5|5 sao|Tự đánh giá, không phải kết quả/u);
  });

  it('takes number and days from the certificate that the dossier came to', async () => {
    const own: Certificate = { ...certificate, issuedOn: '2026-12-20', validUntil: '2029-12-20' };
    const dossiers = [{ ...source({ ...received, result }), recognition: own }];
    const text = await textOf('resultNotice', { ...paperSource('resultNotice'), dossiers });
    expect(text).toMatch(/Giấy chứng nhận số: 56\/2024 +ngày cấp: 20\/12\/2026/u);
    expect(text).toContain('có giá trị đến hết ngày: 20/12/2029');
    const unnumbered = withoutNumber(own);
    const without = [{ ...source({ ...received, result }), recognition: unnumbered }];
    expect(await textOf('resultNotice', { ...paperSource('resultNotice'), dossiers: without })).toMatch(
      /Giấy chứng nhận số: …+ +ngày cấp: 20\/12\/2026/u,
    );
  });
});

describe('the notice of an ending certificate (QĐ 26/2026, Điều 7.6.a)', () => {
  // 20/06/2027: the window is 22/12/2026 to 20/02/2027.
  it.each([
    ['2026-12-21', 'before'],
    ['2026-12-22', 'open'],
    ['2027-02-20', 'open'],
    ['2027-02-21', 'closed'],
    ['2027-06-20', 'closed'],
    ['2027-06-21', 'ended'],
  ])('made on %s is of the stage “%s”', (today, stage) => {
    const from = about('certificateEndingNotice', {}, today);
    expect(
      certificateEndingNoticeMaker.facts(from, suggested('certificateEndingNotice', from)),
    ).toMatchObject({ stage, certificate: { product: 'Mật ong hoa núi', stars: 3 } });
  });

  it('counts from its own day once it has one', () => {
    const from = about('certificateEndingNotice', {}, '2026-12-25');
    const issued = {
      ...from,
      words: { ...from.words, issuance: { number: '06', issuedOn: '2026-12-20' } },
    };
    expect(
      certificateEndingNoticeMaker.facts(issued, suggested('certificateEndingNotice', issued)),
    ).toMatchObject({ stage: 'before' });
  });

  it.each([
    ['replaced', { replacedBy: 'cert2' }],
    [
      'revoked',
      {
        revoked: {
          on: '2026-06-01',
          ground: 'đ',
          decisionNumber: '9/QĐ-UBND',
          conclusionOn: '2026-05-20',
        },
      },
    ],
  ] as const)('is refused for a certificate that was %s', (_, gone) => {
    const from = about('certificateEndingNotice', gone);
    expect(() =>
      certificateEndingNoticeMaker.facts(from, suggested('certificateEndingNotice', from)),
    ).toThrow(expect.objectContaining({ code: 'failed-precondition' }));
  });
});

describe('the confirmation that production stopped', () => {
  it('goes to the province’s OCOP body and names the certificate', async () => {
    const text = await textOf(
      'productionStopped',
      about('productionStopped', { level: 'ministry', stars: 5 }),
    );
    expect(text).toContain('Kính gửi: Chi cục Kinh tế hợp tác và Phát triển nông thôn tỉnh Thái Nguyên.');
    expect(text).toContain('giấy chứng nhận số: 56/2024');
    expect(text).toContain('Bộ trưởng Bộ Nông nghiệp và Môi trường');
  });
});

describe('the minutes of an inspection', () => {
  const old = withoutNumber(certificate);
  const inspected = (place: string): PaperSource =>
    paperSource('inspectionMinutes', {
      inspected: {
        producer: { ...producer, address: place },
        products: [product, { ...product, id: 'sap-ong', name: 'Sáp ong' }],
        certificates: [{ ...old, id: 'old', issuedOn: '2021-01-10', validUntil: '2024-01-10' }, certificate],
      },
    });

  it('suggests the place, the day, and the papers to be seen with the certificate’s last day', () => {
    const details = suggested('inspectionMinutes', inspected('Thôn 1, xã Tân Kỳ'));
    expect(details).toMatchObject({ startedOn: '2026-06-05', place: 'Thôn 1, xã Tân Kỳ' });
    expect(details['papers']).toHaveLength(5);
    expect(details['papers']).toEqual(
      expect.arrayContaining([
        {
          name: 'Giấy chứng nhận sản phẩm OCOP: Mật ong hoa núi',
          number: '56/2024',
          validUntil: '2027-06-20',
          note: '',
        },
        { name: 'Giấy đăng ký kinh doanh', number: '', validUntil: '', note: '' },
      ]),
    );
    expect(suggested('inspectionMinutes', inspected(' '))).toMatchObject({ place: '' });
  });

  it('prints the newest certificate of each product as it stands on the day of the visit', () => {
    const from = inspected('Thôn 1');
    const on = (startedOn: string) =>
      inspectionMinutesMaker.facts(from, { ...suggested('inspectionMinutes', from), startedOn });
    expect(on('2026-06-05')).toMatchObject({
      producer: 'HTX Linh Ngọc',
      products: [{ name: 'Mật ong hoa núi', stars: 3, validUntil: '2027-06-20', state: 'Còn hiệu lực' }],
    });
    expect(on('2027-07-01')).toMatchObject({ products: [{ state: 'Hết hạn' }] });
    expect(on('2023-07-01')).toMatchObject({
      products: [{ validUntil: '2024-01-10', certificateNumber: null, state: 'Còn hiệu lực' }],
    });
    expect(on('')).toMatchObject({ products: [{ state: 'Còn hiệu lực' }] });
  });
});
