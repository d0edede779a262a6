import { describe, expect, it } from 'vitest';
import type { GridCell } from './grid.ts';
import { goods, only } from './testing/lists.ts';

describe('a list of products', () => {
  it.each<[GridCell, number]>([
    ['04', 4],
    [4, 4],
    ['Bộ 12', 12],
    ['Rượu trắng', 14],
    ['Nhóm cà phê, ca cao', 13],
    ['Đồ uống không cồn', 17],
    ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 26],
  ])('takes the set %j for %i', (set, setNo) => {
    expect(goods(['Sản phẩm mới', 'HTX Đoàn Kết', set]).writes.entries).toMatchObject([{ setNo }]);
  });

  it.each<[GridCell, string]>([
    [null, 'Chưa ghi bộ sản phẩm'],
    [27, 'Không có bộ sản phẩm “27”'],
    ['Đồ vui', 'Không có bộ sản phẩm'],
    ['Nhóm thực phẩm', 'gồm nhiều bộ (1, 2, 3'],
  ])('refuses the set %j: %s', (set, words) => {
    expect(JSON.stringify(only(goods(['Sản phẩm mới', 'HTX Đoàn Kết', set]).rows).problems)).toContain(words);
  });

  it('says nothing of a change where the set of a known product cannot be read', () => {
    expect(only(goods(['Mật ong hoa núi', 'HTX Linh Ngọc', 27]).rows)).toMatchObject({
      outcome: 'problem',
      changes: [],
    });
  });

  it('may be headings alone', () => {
    expect(goods().rows).toEqual([]);
  });

  it('knows products by name and producer; a group that holds the known set changes nothing', () => {
    const { rows } = goods(
      ['Mật ong hoa núi', 'HTX Linh Ngọc', null],
      ['MẬT ONG HOA NÚI', 'Hợp tác xã Đoàn Kết', 4],
      ['Muối vừng Sáng Lê', 'HKD Hà Ngọc Sáng', 'Gia vị'],
      ['Nếp nương Đáyzang', 'HTX nông nghiệp sạch Tân Sơn', 6],
      ['Mắt ong hoa núi', 'HTX Linh Ngọc', 4],
      ['Trà', 'HTX Lạ', 11],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'new', 'same', 'change', 'new', 'problem']);
    expect(rows[3]?.changes[0]).toMatchObject({ from: '3 – Gạo, ngũ cốc, hạt sơ chế khác' });
    expect(rows[4]?.notes[0]).toContain('Chỉ khác dấu');
  });
});
