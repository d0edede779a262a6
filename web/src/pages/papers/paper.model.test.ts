import { describe, expect, it } from 'vitest';
import { byNeed, fileNameOf, numberingBlock, numberText, productOf } from './paper.model.ts';
import { paper } from './testing/paper.ts';

const number = { serial: 3, year: 2026, symbol: 'BC-UBND', text: '03/BC-UBND' };

describe('numberingBlock', () => {
  it.each([
    ['a form of the producer', paper('registrationForm'), 'Mẫu này của chủ thể'],
    ['the village head’s confirmation', paper('villageConfirmation'), 'không do văn thư cấp số'],
    ['what is issued', paper('receipt', { state: 'issued', number }), 'đã được cấp số'],
    ['what is being made', paper('receipt', { state: 'rendering' }), 'đang được lập'],
    ['what failed', paper('receipt', { state: 'failed' }), 'lập chưa xong'],
    ['Mẫu số 03 before it is submitted', paper('communeReview'), 'chưa được trình ký'],
    ['Mẫu số 03 before the leader', paper('communeReview', { state: 'submitted' }), 'đang trình ký'],
    ['what was sent back', paper('communeReview', { state: 'returned' }), 'bị trả lại'],
    ['what was withdrawn', paper('communeReview', { state: 'withdrawn', number }), 'bị thu hồi'],
  ])('says why %s gets no number', (_, blockedPaper, sentence) => {
    expect(numberingBlock(blockedPaper)).toContain(sentence);
  });

  it('lets the clerk number a receipt, a signed Mẫu số 03, and finish what has its number', () => {
    expect(numberingBlock(paper('receipt'))).toBeNull();
    expect(numberingBlock(paper('communeReview', { state: 'signed' }))).toBeNull();
    expect(numberingBlock(paper('communeReview', { state: 'issuing', number }))).toBeNull();
  });
});

describe('words of a paper', () => {
  it.each([
    [
      { title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả: Mật ong và 2 sản phẩm khác' },
      'Mật ong và 2 sản phẩm khác',
    ],
    [{ title: 'Giấy tiếp nhận' }, '–'],
    [{ title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả: HTX Linh Ngọc', dossierIds: [] }, '–'],
  ])('says the product of %j: %s', (given, product) => {
    expect(productOf(paper('receipt', given))).toBe(product);
  });

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
    ['processSlip', 1, '01'],
  ] as const)('writes the number of %s with a zero below ten', (type, serial, text) => {
    expect(numberText(paper(type), serial)).toBe(text);
  });
});
