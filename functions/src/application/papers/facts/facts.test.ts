import { describe, expect, it } from 'vitest';
import { after, command, COUNTS, file, opened } from '../../../../../test/support/dossier-builders.ts';
import { criteriaOf, criterionKey, Draft, loadCriteriaSet } from '../../../domain/index.ts';
import { source } from '../../testing/paper-source.ts';
import { detailsFor } from '../model.ts';
import { communeReviewFacts } from './commune-review.ts';
import { provinceRequestMaker } from './province-request.ts';
import { receiptFacts } from './receipt.ts';
import { registrationFormFacts } from './registration-form.ts';
import { selfAssessmentFacts } from './self-assessment.ts';
import { supplementRequestFacts } from './supplement-request.ts';

const submitted = after([['producer', command('submitDossier')]]);
const received = after([['economy', command('receiveDossier')]], submitted);

describe('Mẫu số 01', () => {
  it('prints what the commune knows where the draft is empty, and leaves the rest to the pen', () => {
    const facts = registrationFormFacts(source(opened()));
    expect(facts).toMatchObject({
      province: 'Thái Nguyên',
      year: 2026,
      producer: { name: 'HTX Linh Ngọc', kind: 'Hợp tác xã', address: 'Thôn 1, xã Tân Kỳ', email: null },
      samples: null,
      signedOn: null,
      communeReceipt: null,
      provinceReceipt: null,
    });
    expect(facts.classification.at(-1)).toMatch(/^Bộ sản phẩm 4: /u);
  });

  it('carries the commune’s part once it was received, and the province’s once that received it', () => {
    const draft: Draft = { registration: { samples: 5, address: 'Thôn 2', position: 'Giám đốc' } };
    const facts = registrationFormFacts(source({ ...received, provinceReceivedOn: '2026-06-20' }, draft));
    expect(facts).toMatchObject({
      samples: '05 sản phẩm',
      signedOn: '2026-06-01',
      communeReceipt: { slipNumber: '01/PĐK-19-02104-2026', receivedOn: '2026-06-01' },
      provinceReceipt: { slipNumber: null, receivedOn: '2026-06-20' },
    });
    expect(facts.producer.address).toBe('Thôn 2');
  });

  it('asks no samples of a tourism service (Điều 6.2.d)', () => {
    const tourism = opened({ product: { id: 'p', name: 'Homestay', setNo: 26 } });
    expect(registrationFormFacts(source(tourism)).samples).toBe('Không áp dụng (dịch vụ du lịch)');
  });
});

describe('Mẫu số 02', () => {
  it('adds up the points of what was chosen, names options and files, and says what was typed', async () => {
    const set = await loadCriteriaSet('qd26-2026/04');
    const [criterion] = criteriaOf(set);
    const option = criterion?.options.at(-1);
    if (criterion === undefined || option === undefined) throw new Error('the set is empty');
    const draft = Draft.parse({
      general: {
        sex: 'female',
        ticks: ['trademark', 'otherProperty'],
        otherProperty: 'Sáng chế',
        foundedOn: '2018-01-01',
      },
      results: { business: 'Ổn định', revenue: 1234.5 },
      [criterionKey(criterion.number)]: { option: option.id, note: 'Trong xã', files: ['f1', 'gone'] },
    });
    const files = [
      file(),
      file({ id: 'f2', evidenceCode: null, name: 'Ảnh.jpg' }),
      file({ id: 'f3', state: 'removed' }),
    ];
    const facts = await selfAssessmentFacts(source(submitted, draft, { files }));
    const row = facts.assessment?.parts[0]?.groups[0]?.criteria[0];
    expect(row).toMatchObject({
      number: criterion.number,
      points: option.points,
      choice: option.label,
      description: 'Trong xã',
      evidence: ['Đơn nhãn hiệu.pdf'],
    });
    expect(facts.assessment?.total).toBe(option.points);
    expect(facts.ticks).toMatchObject({
      intellectualProperty: true,
      trademark: true,
      other: 'Sáng chế',
      patent: false,
    });
    expect(facts.businessResults.results).toBe('Ổn định\nDoanh thu: 1.234,5 triệu đồng.');
    expect(facts.producer.representative.gender).toBe('Nữ');
    expect(facts.evidence.map(({ files: names }) => names)).toEqual([['Đơn nhãn hiệu.pdf'], ['Ảnh.jpg']]);
  });

  it('of an empty draft has no answer, and no table for a set that cannot be scored', async () => {
    const facts = await selfAssessmentFacts(source(opened()));
    expect(facts).toMatchObject({ plan: null, changes: null, evidence: [], ticks: { other: null } });
    expect(facts.businessResults.results).toBeNull();
    expect(facts.assessment?.total).toBe(0);
  });
});

describe('Mẫu số 03', () => {
  const steps = [
    ['economy', command('declareComplete')],
    ['economy', command('requestFinding')],
  ] as const;

  it('sets the claim beside the finding, with the village head’s counts and their source', () => {
    const confirmed = after(
      [
        ['economy', command('requestConfirmation')],
        ['village', command('confirmRatios')],
        ...steps,
        ['economy', command('recordFinding', { basis: 'Sổ thu mua' })],
      ],
      received,
    );
    const facts = communeReviewFacts(source(confirmed, { claims: { materials: 'Mật của xã' } }));
    expect(facts.materials.claim).toBe('Mật của xã');
    expect(facts.materials.finding).toBe('Đồng ý với mô tả của chủ thể.\nĐúng thực tế\nCăn cứ: Sổ thu mua');
    expect(facts.materials.ratios[0]).toEqual({
      label: 'Mật ong thô, trong xã',
      total: '1.000 kg',
      local: '800 kg',
      ratio: '80%',
    });
    expect(facts.labour.ratios).toEqual([
      { label: 'Lao động trong xã', total: '10 người', local: '8 người', ratio: '80%' },
      { label: 'Lao động trong thôn', total: '10 người', local: '5 người', ratio: '50%' },
    ]);
    expect(facts.labour.source).toContain('Số liệu từ ngày 01/06/2025 đến ngày 31/05/2026');
    expect(facts.idea).toEqual({ claim: null, finding: null, ratios: [], source: null });
  });

  it('prints no figure that nobody counted', () => {
    expect(communeReviewFacts(source(received, { ratios: COUNTS })).labour.ratios).toEqual([]);
    const none = { ...COUNTS, labourTotal: 0, labourCommune: 0, labourVillage: 0 };
    const odd = {
      ...COUNTS.materials[0],
      name: 'Đường',
      unit: 'kg',
      total: 0.5,
      fromCommune: 0,
      fromProvince: 1 / 6,
    };
    const counts = { ...none, materials: [odd, { ...odd, total: 0, fromProvince: 0 }] };
    const counted = after(
      [
        ['economy', command('requestConfirmation')],
        ['village', command('confirmRatios', { counts: { ...counts, materials: [odd] } })],
      ],
      received,
    );
    const facts = communeReviewFacts(source(counted));
    expect(facts.labour.ratios.map(({ ratio }) => ratio)).toEqual(['–', '–']);
    expect(facts.materials.ratios.map(({ ratio }) => ratio)).toEqual(['0%', '33,3%']);
    expect(facts.materials.ratios[0]?.total).toBe('0,50 kg');
  });
});

describe('papers of the receiving desk', () => {
  it('the receipt lists the files as they were filed, and the day by which the commune answers', () => {
    const facts = receiptFacts(source(received, { registration: { samples: 5 } }));
    expect(facts).toMatchObject({
      dossierCode: '01/PĐK-19-02104-2026',
      receivedOn: '2026-06-01',
      receivedTime: '10:00',
      dueOn: '2026-06-22',
      samples: 5,
      copies: '01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử',
      receiverName: 'economy',
    });
    expect(facts.files).toMatchObject([{ fileName: 'Đơn nhãn hiệu.pdf', bytes: 1000, pages: 2 }]);
    expect(() => receiptFacts(source(submitted))).toThrow('chưa được tiếp nhận');
  });

  it('the receipt of an electronic dossier says so, with free papers under one name', () => {
    const free = after([['producer', command('submitDossier', { files: [file({ evidenceCode: null })] })]]);
    const given = after([['economy', command('receiveDossier', { paperCopy: false })]], free);
    const unnamed =
      given.receipt === null ? null : { ...given.receipt, by: { ...given.receipt.by, name: '' } };
    const facts = receiptFacts(source({ ...given, receipt: unnamed }));
    expect(facts).toMatchObject({ copies: '01 bộ hồ sơ điện tử', samples: 0, receiverName: null });
    expect(facts.files[0]?.document).toBe('Tài liệu kèm theo');
  });

  it('the request to supplement names every target in words', () => {
    const remark = { problem: 'Mờ', action: 'Quét lại', dueOn: '2026-06-20' };
    const returned = after(
      [
        [
          'economy',
          command('returnDossier', {
            remarks: [
              { ...remark, target: { kind: 'document', code: 'E07' } },
              { ...remark, target: { kind: 'file', fileId: 'f1' } },
              { ...remark, target: { kind: 'page', fileId: 'f1', page: 2 } },
              { ...remark, target: { kind: 'criterion', criterion: '3.5' } },
              { ...remark, target: { kind: 'section', section: 'plan' }, dueOn: '2026-06-25' },
            ],
          }),
        ],
      ],
      received,
    );
    const facts = supplementRequestFacts(source(returned, {}, { files: [file()] }));
    expect(facts.items.map(({ document }) => document).slice(1)).toEqual([
      'Đơn nhãn hiệu.pdf',
      'Đơn nhãn hiệu.pdf, trang 2',
      'Tiêu chí 3.5',
      'Kế hoạch sản xuất, kinh doanh (Mẫu số 02, Phần IV)',
    ]);
    expect(facts).toMatchObject({
      dueOn: '2026-06-25',
      pausesClock: true,
      dossierCode: '01/PĐK-19-02104-2026',
    });
    expect(() => supplementRequestFacts(source(received))).toThrow('chưa có nội dung nào phải bổ sung');
    expect(supplementRequestFacts(source(returned)).items[1]?.document).toBe('Tệp đã nộp');
  });
});

describe('the request to the province', () => {
  it('lists every product with its report, and the round of its day', async () => {
    const tourism = { ...received, product: { id: 'p', name: 'Homestay', setNo: 26 } };
    const reported = {
      ...received,
      report: { documentId: 'r', number: '12/BC-UBND', issuedOn: '2026-06-04' },
    };
    const dossiers = [reported, tourism].map((dossier) => ({ ...source(received), dossier }));
    const asked = { ...source(received), dossiers };
    const details = detailsFor('provinceRequest', asked, null);
    expect(details['round']).toBe('đợt 2 năm 2026');
    expect(await provinceRequestMaker.facts(asked, details)).toMatchObject({
      form: 'submission',
      round: 'đợt 2 năm 2026',
      products: [
        { name: 'Mật ong hoa núi', reviewNumber: '12/BC-UBND', samples: 5 },
        { name: 'Homestay', reviewNumber: null, samples: 0 },
      ],
    });
    const words = { ...asked.words, issuance: { number: '13', issuedOn: '2026-11-01' } };
    expect(provinceRequestMaker.suggest({ ...asked, words })).toEqual({ round: 'đợt 1 năm 2027' });
  });
});
