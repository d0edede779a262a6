import { describe, expect, it } from 'vitest';
import { after, command, COUNTS, file, opened } from '../../../../../test/support/dossier-builders.ts';
import type { Dossier, Remark } from '../../../domain/index.ts';
import { source } from '../../testing/paper-source.ts';
import { evidenceName } from './classification.ts';
import { communeReviewFacts } from './commune-review.ts';
import { selfAssessmentFacts } from './self-assessment.ts';
import { newestRemarks, supplementRequestFacts } from './supplement-request.ts';

const received = after([
  ['producer', command('submitDossier')],
  ['economy', command('receiveDossier')],
]);
const returned = after([['economy', command('returnDossier')]], received);

/** The returned dossier with its remark changed. */
function remarked(...overrides: readonly Partial<Remark>[]): Dossier {
  const [remark] = returned.remarks;
  if (remark === undefined) throw new Error('the builder gives no remark');
  return { ...returned, remarks: overrides.map((override) => ({ ...remark, ...override })) };
}

describe('the request to supplement', () => {
  it('names a section that the forms no longer have by its own key', () => {
    const old = remarked({ target: { kind: 'section', section: 'story' } });
    expect(supplementRequestFacts(source(old)).items).toMatchObject([{ document: 'story' }]);
  });

  it('asks for the newest round of the commune only, never for what the province asked', () => {
    const rounds = remarked({ round: 1 }, { id: 'r2', round: 2 }, { id: 'r3', round: 3, source: 'province' });
    expect(newestRemarks(rounds).map(({ id }) => id)).toEqual(['r2']);
  });

  it('falls back on the filing where no receipt is kept', () => {
    const facts = supplementRequestFacts(source({ ...returned, receipt: null }));
    expect(facts).toMatchObject({ dossierCode: returned.id, receivedOn: '2026-06-01' });
  });
});

describe('Mẫu số 02', () => {
  it('has no table for a set that does not add up in its source', async () => {
    const old = opened({ criteriaSetId: 'qd148-2023/12', product: { id: 'p', name: 'Trà', setNo: 12 } });
    const facts = await selfAssessmentFacts(source(old));
    expect(facts.assessment).toBeNull();
    expect(facts.productName).toBe('Trà');
  });

  it('lists papers in the order of the evidence list, the free ones last', async () => {
    const files = [
      file({ id: 'free', evidenceCode: null, name: 'Ảnh.jpg' }),
      file({ id: 'late', evidenceCode: 'E07', name: 'Nhãn hiệu.pdf' }),
      file({ id: 'early', evidenceCode: 'E01', name: 'Đăng ký.pdf' }),
    ];
    const { evidence } = await selfAssessmentFacts(source(received, {}, { files }));
    expect(evidence).toEqual([
      { content: evidenceName('E01'), files: ['Đăng ký.pdf'] },
      { content: evidenceName('E07'), files: ['Nhãn hiệu.pdf'] },
      { content: 'Tài liệu khác', files: ['Ảnh.jpg'] },
    ]);
  });
});

describe('Mẫu số 03', () => {
  it('puts a dash where nothing of a material was used', () => {
    const confirmed = after(
      [
        ['economy', command('requestConfirmation')],
        ['village', command('confirmRatios')],
      ],
      received,
    );
    const unused = { name: 'Đường', unit: 'kg', total: 0, fromCommune: 0, fromProvince: 0 };
    const confirmations = confirmed.confirmations.map((asked) => ({
      ...asked,
      outcome:
        asked.outcome === null ? null : { ...asked.outcome, counts: { ...COUNTS, materials: [unused] } },
    }));
    const { ratios } = communeReviewFacts(source({ ...confirmed, confirmations })).materials;
    expect(ratios).toMatchObject([
      { label: 'Đường, trong xã', total: '0 kg', ratio: '–' },
      { label: 'Đường, trong tỉnh', total: '0 kg', ratio: '–' },
    ]);
  });
});

describe('the name of a paper', () => {
  it('is the evidence list’s, and the code itself for one that the list does not have', () => {
    expect(evidenceName('E07')).not.toBe('E07');
    expect(evidenceName('E99')).toBe('E99');
  });
});
