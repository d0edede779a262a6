import { describe, expect, it } from 'vitest';
import type { GridCell } from './grid.ts';
import { planImport } from './plan.ts';
import { KNOWN, only, plan, SCENE, sheet } from './testing/lists.ts';

const HISTORY = ['Tên sản phẩm', 'Chủ thể', 'Số sao', 'Số quyết định', 'Ngày cấp', 'Hết hạn', 'Thời hạn'];
const history = (...row: GridCell[]) => plan('certificates', sheet([HISTORY, row]));

describe('one recognition', () => {
  const mat = ['Mật ong hoa núi', 'HTX Linh Ngọc'] as const;
  it.each<[string, GridCell[], object]>([
    [
      '36 months from the day of issue',
      [...mat, 3, '1', '1/3/2024'],
      { validUntil: '2027-03-01', decree: 'qd148-2023' },
    ],
    [
      'so many months as are written',
      [...mat, 3, '1', '1/3/2024', null, '24 tháng'],
      { validUntil: '2026-03-01' },
    ],
    ['to the day that is written', [...mat, 3, '1', '1/3/2024', '1/9/2026'], { validUntil: '2026-09-01' }],
    [
      'five stars from the ministry',
      [...mat, 5, '1', '1/8/2026'],
      { level: 'ministry', decree: 'qd26-2026' },
    ],
  ])('counts %s', (_, row, entry) => {
    expect(history(...row).writes.entries).toMatchObject([entry]);
  });

  it.each<[GridCell[], string]>([
    [[...mat, 3, '1', '1/1/2027'], 'sau hôm nay'],
    [[...mat, 3, '1', '1/1/2015'], 'trước khi có Chương trình OCOP'],
    [[...mat, 3, '1', '1/3/2024', '1/3/2023'], 'trước ngày cấp'],
    [[...mat, 3, '1', '1/3/2024', 'không rõ'], 'không phải một ngày đầy đủ'],
    [[...mat, 3, '1', '1/3/2024', null, 'ba năm'], 'không phải số tháng'],
    [[...mat, 3, 'ngày 1/3/2024', '1/3/2024'], 'Chưa ghi số quyết định công nhận.'],
    [['Mật ong lạ', 'HTX Linh Ngọc', 3, '1', '1/3/2024'], 'hãy nhập danh sách sản phẩm trước'],
    [['Mật ong hoa núi', 'HTX Lạ', 3, '1', '1/3/2024'], 'hãy nhập danh sách chủ thể trước'],
    [['Mật ong hoa núi', 'HTX Linh Ngóc', 3, '1', '1/3/2024'], 'chỉ khác dấu với chủ thể'],
    [['Mật ong hoa núi', null, 3, '1', '1/3/2024'], 'Chưa ghi tên chủ thể'],
    [[null, 'HTX Linh Ngọc', 3, '1', '1/3/2024'], 'Chưa ghi tên sản phẩm'],
    [[...mat, 3, { error: '#REF!' }, '1/3/2024'], 'công thức bị lỗi'],
    [['x'.repeat(201), 'HTX Linh Ngọc', 3, '1', '1/3/2024'], 'dài quá 200 ký tự'],
  ])('is refused: %j: %s', (row, words) => {
    const { rows, counts } = history(...row);
    expect(counts.problem).toBe(1);
    expect(
      only(rows)
        .problems.map(({ message }) => message)
        .join(' '),
    ).toContain(words);
  });

  it('that is known is the same, or a change, and one of a dossier is not changed by a list', () => {
    const [, , stored] = KNOWN.certificates;
    if (stored === undefined) throw new Error('Nothing is seeded.');
    const given = [...mat, 3, 'Ví dụ/QĐ-UBND', '18/3/2025'] as const;
    expect(history(...given).counts.same).toBe(1);
    const changed = history(...mat, 4, 'Ví dụ/QĐ-UBND', '18/3/2025');
    expect(only(changed.rows).changes).toEqual([{ label: 'Hạng sao', from: '3', to: '4' }]);
    const ofDossier = { ...KNOWN, certificates: [{ ...stored, certificateNumber: 'x', dossierId: 'd1' }] };
    const { rows } = planImport(
      'certificates',
      [sheet([HISTORY, [...mat, 4, 'Ví dụ/QĐ-UBND', '18/3/2025']])],
      ofDossier,
      SCENE,
    );
    expect(only(rows).problems[0]?.message).toContain('ghi từ hồ sơ');
  });
});
