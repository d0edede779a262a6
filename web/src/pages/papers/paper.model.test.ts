import type { Actor, Dossier, Paper, PaperType } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { byNeed, fileNameOf, numberingBlock, numberText, paperOffers } from './paper.model.ts';

const BY = { uid: 'u1', role: 'economy', unit: null, name: 'Cán bộ' } as const;

function dossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: 'hs-1',
    communeId: '02104',
    kind: 'first',
    state: 'received',
    product: { id: 'p1', name: 'Mật ong hoa núi', setNo: 4 },
    producer: { id: 'linh-ngoc', name: 'HTX Linh Ngọc', kind: 'cooperative', villageId: null },
    criteriaSetId: 'qd26-2026/04',
    renewal: null,
    preparedBy: null,
    consent: null,
    openKeys: [],
    submissions: [],
    receipt: { number: '01', on: '2026-11-02', at: '2026-11-02T02:00:00.000Z', by: BY, paperCopy: true },
    pauses: [],
    remarks: [],
    confirmations: [],
    findings: [],
    report: null,
    referral: null,
    provinceReceivedOn: null,
    result: null,
    certificateId: null,
    endReason: null,
    createdAt: '2026-11-01T02:00:00.000Z',
    changedAt: '2026-11-02T02:00:00.000Z',
    version: 3,
    schemaVersion: 1,
    ...changes,
  };
}

function paper(type: PaperType, changes: Partial<Paper> = {}): Paper {
  return {
    id: `hs-1_${type}`,
    communeId: '02104',
    type,
    dossierIds: ['hs-1'],
    producerId: 'linh-ngoc',
    title: type,
    state: 'draft',
    revision: 1,
    signerId: null,
    number: null,
    issuedOn: null,
    files: { docx: null, pdf: null },
    leaseUntil: null,
    madeBy: BY,
    madeAt: '2026-11-03T02:00:00.000Z',
    issuedBy: null,
    schemaVersion: 1,
    ...changes,
  };
}

const economy: Actor = { uid: 'u1', commune: '02104', role: 'economy' };
const producer: Actor = { uid: 'u2', commune: '02104', role: 'producer', unit: 'linh-ngoc' };
const number = { serial: 3, year: 2026, symbol: 'BC-UBND', text: '03/BC-UBND' };
const remark = {
  id: 'r1-1',
  round: 1,
  source: 'commune',
  target: { kind: 'criterion', criterion: '3.5' },
  problem: 'a',
  action: 'b',
  dueOn: '2026-11-20',
  state: 'open',
  reply: null,
} as const;

const typesFor = (...args: Parameters<typeof paperOffers>): PaperType[] =>
  paperOffers(...args).map(({ type }) => type);

describe('paperOffers', () => {
  it('offers a producer its own two forms and nothing of the office', () => {
    expect(typesFor(dossier(), [], producer)).toEqual(['registrationForm', 'selfAssessmentReport']);
  });

  it('offers nothing to those who make no papers', () => {
    expect(typesFor(dossier(), [], { ...economy, role: 'clerk' })).toEqual([]);
  });

  it('offers the receipt only after receipt', () => {
    expect(typesFor(dossier(), [], economy)).toContain('receipt');
    expect(typesFor(dossier({ receipt: null }), [], economy)).not.toContain('receipt');
  });

  it('offers the request to supplement for remarks of the commune, not of the province', () => {
    expect(typesFor(dossier({ remarks: [remark] }), [], economy)).toContain('supplementRequest');
    const province = dossier({ remarks: [{ ...remark, source: 'province' }] });
    expect(typesFor(province, [], economy)).not.toContain('supplementRequest');
  });

  it('offers Mẫu số 03 when the four contents have their findings', () => {
    const answer = { verdict: 'agree', text: 'Đúng', basis: '', by: BY, on: '2026-11-05' } as const;
    const asked = (['materials', 'labour', 'origin', 'identity'] as const).map((content) => ({
      content,
      askedUnit: 'economy' as const,
      askedOn: '2026-11-03',
      dueOn: '2026-11-06',
      answer,
    }));
    expect(typesFor(dossier({ state: 'assessing', findings: asked }), [], economy)).toContain(
      'communeReview',
    );
    const three = asked.slice(1);
    expect(typesFor(dossier({ state: 'assessing', findings: three }), [], economy)).not.toContain(
      'communeReview',
    );
  });

  it('offers the request to the province when the report is issued', () => {
    const report = { documentId: 'd', number: '03/BC-UBND', issuedOn: '2026-11-10' };
    expect(typesFor(dossier({ report }), [], economy)).toContain('provinceRequest');
    const unissued = { ...report, number: null, issuedOn: null };
    expect(typesFor(dossier({ report: unissued }), [], economy)).not.toContain('provinceRequest');
  });

  it('calls a draft that is there made again, and does not offer one that has its number', () => {
    const labels = paperOffers(dossier(), [paper('receipt')], economy).map(({ label }) => label);
    expect(labels).toContain('Lập lại giấy tiếp nhận');
    expect(typesFor(dossier(), [paper('receipt', { number })], economy)).not.toContain('receipt');
  });

  it('offers a new request for a new round even when the first one is issued', () => {
    const second = dossier({ remarks: [remark, { ...remark, id: 'r2-1', round: 2 }] });
    const issued = paper('supplementRequest', { number, state: 'issued' });
    expect(typesFor(second, [issued], economy)).toContain('supplementRequest');
  });
});

describe('numberingBlock', () => {
  it.each([
    ['a form of the producer', paper('registrationForm'), 'Mẫu này của chủ thể'],
    ['what is issued', paper('receipt', { state: 'issued', number }), 'đã được cấp số'],
    ['what is being made', paper('receipt', { state: 'rendering' }), 'đang được lập'],
    ['what failed', paper('receipt', { state: 'failed' }), 'lập chưa xong'],
    ['Mẫu số 03 before signing', paper('communeReview'), 'chưa được trình ký'],
  ])('says why %s gets no number', (_, blockedPaper, sentence) => {
    expect(numberingBlock(blockedPaper, dossier())).toContain(sentence);
  });

  it('lets the clerk number a receipt, Mẫu số 03 in signing, and finish what has its number', () => {
    const report = { documentId: 'hs-1_communeReview', number: null, issuedOn: null };
    const signing = dossier({ state: 'signing', report });
    expect(numberingBlock(paper('receipt'), undefined)).toBeNull();
    expect(numberingBlock(paper('communeReview'), signing)).toBeNull();
    expect(numberingBlock(paper('communeReview', { state: 'issuing', number }), undefined)).toBeNull();
  });
});

describe('words of a paper', () => {
  it('puts what waits for its number first, then the newest', () => {
    const old = paper('receipt', { id: 'a', madeAt: '2026-11-01T00:00:00.000Z' });
    const newer = paper('receipt', { id: 'b' });
    const sorted = [newer, old, paper('receipt', { id: 'c', madeAt: '2026-11-09T00:00:00.000Z' })];
    expect(sorted.sort(byNeed(new Set(['a']))).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('names files by the number without a slash, or by the paper while it has none', () => {
    expect(fileNameOf(paper('communeReview', { number }), 'pdf')).toBe('03-BC-UBND.pdf');
    expect(fileNameOf(paper('receipt'), 'docx')).toBe('Giấy tiếp nhận - dự thảo.docx');
  });

  it.each([
    ['communeReview', 3, '03/BC-UBND'],
    ['receipt', 12, '12/GTN-UBND'],
  ] as const)('writes the number of %s with a zero below ten', (type, serial, text) => {
    expect(numberText(type, serial)).toBe(text);
  });
});
