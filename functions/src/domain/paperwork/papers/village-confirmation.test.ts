import { describe, expect, it } from 'vitest';
import { EXAMPLE_VILLAGE_CONFIRMATION } from '../examples/village-confirmation.ts';
import { cellsOf, linesOf, tablesOf, textOf } from '../testing/paper-text.ts';
import { villageConfirmation } from './village-confirmation.ts';

const facts = EXAMPLE_VILLAGE_CONFIRMATION;
const { details } = facts;

describe('Giấy xác nhận của trưởng thôn (Kế hoạch OCOP xã Tân Kỳ 2025, mục V.4)', () => {
  const paper = villageConfirmation(facts);

  it('is the head’s own word: the nation’s name alone above, no number, no seal asked of the head', () => {
    expect(paper.letterhead).toEqual({ kind: 'nation' });
    const lines = linesOf(paper);
    const at = lines.indexOf('TRƯỞNG THÔN');
    expect(lines.slice(at - 1, at + 3)).toEqual([
      'Tân Kỳ, ngày 20 tháng 10 năm 2026',
      'TRƯỞNG THÔN',
      '(Ký, ghi rõ họ tên)',
      'Hoàng Văn Thôn (ví dụ)',
    ]);
  });

  it('counts labour of the commune and of the village against the whole (tiêu chí 3.3)', () => {
    expect(cellsOf(tablesOf(paper)[0])).toEqual([
      ['Tổng số lao động', '16', '100%'],
      ['Lao động thường trú trong xã', '14', '87,5%'],
      ['Trong đó: lao động thường trú trong thôn', '9', '56,3%'],
    ]);
  });

  it('counts each material from the commune and from the province (tiêu chí 1.1 asks both)', () => {
    expect(cellsOf(tablesOf(paper)[1])).toEqual([
      ['1', 'Mật ong thô', 'kg', '12.400', '10.850', '87,5%', '12.400', '100%'],
      ['2', 'Sáp ong', 'kg', '310,50', '310,50', '100%', '310,50', '100%'],
    ]);
  });

  it.each([
    ['confirmed', '☑ Số liệu kê khai đúng với thực tế. ☐ Có số liệu chưa đúng (ghi ở dưới).'],
    ['disputed', '☐ Số liệu kê khai đúng với thực tế. ☑ Có số liệu chưa đúng (ghi ở dưới).'],
    ['pending', '☐ Số liệu kê khai đúng với thực tế. ☐ Có số liệu chưa đúng (ghi ở dưới).'],
  ] as const)('ticks what the head answered: %s', (state, line) => {
    const text = textOf(villageConfirmation({ ...facts, state })).replace(/ {2,}/gu, ' ');
    expect(text).toContain(line);
  });

  it('leaves out an opinion that an answered confirmation does not have, and keeps room before the answer', () => {
    const answered = textOf(villageConfirmation({ ...facts, comment: null }));
    expect(answered).not.toContain('- Ý kiến khác:');
    const waiting = textOf(villageConfirmation({ ...facts, comment: null, state: 'pending' }));
    expect(waiting).toContain('- Ý kiến khác: ……');
  });

  it('lets the commune confirm the signature, and only where the office asks for it', () => {
    expect(textOf(paper)).toContain(
      'Ủy ban nhân dân xã Tân Kỳ xác nhận chữ ký trên là của ông/bà Hoàng Văn Thôn (ví dụ), trưởng thôn.',
    );
    const without = villageConfirmation({ ...facts, details: { ...details, countersign: 'no' } });
    expect(textOf(without)).not.toContain('XÁC NHẬN CHỮ KÝ');
  });

  it('says of which village the head is, with the term', () => {
    expect(linesOf(paper)).toContain('Chức vụ: Trưởng thôn ví dụ, xã Tân Kỳ, nhiệm kỳ 2025 - 2027');
    const unknown = villageConfirmation({ ...facts, details: { ...details, village: '', headTerm: '' } });
    expect(linesOf(unknown)).toContain('Chức vụ: ……');
  });
});
