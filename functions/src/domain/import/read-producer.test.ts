import { describe, expect, it } from 'vitest';
import type { GridCell } from './grid.ts';
import { merge, only, plan, sheet } from './testing/lists.ts';

const PEOPLE = ['STT', 'Tên chủ thể', 'Loại hình tổ chức', 'Thôn', 'Xã', 'Địa chỉ', 'SĐT', 'Email'];
const people = (...rows: GridCell[][]) => plan('producers', sheet([PEOPLE, ...rows]));

describe('a list of producers', () => {
  it('takes new ones, with old communes as they are now', () => {
    const { rows, writes } = people([
      1,
      "'HTX  Chè sạch",
      'HTX',
      'thôn 2',
      'Xã Cao Kỳ (cũ)',
      'Thôn Nà Cà, xã Cao Kỳ, huyện Chợ Mới, tỉnh Bắc Kạn',
      912345678,
      'che@vidu.vn',
    ]);
    expect(writes.entries).toEqual([
      {
        id: null,
        name: "'HTX Chè sạch",
        kind: 'cooperative',
        villageId: 'thon-2',
        address: 'Thôn Nà Cà, xã Tân Kỳ, tỉnh Thái Nguyên',
        phone: '0912345678',
        email: 'che@vidu.vn',
      },
    ]);
    expect(only(rows).notes).toHaveLength(2);
    expect(only(rows).notes.join()).toContain('1683/NQ-UBTVQH15');
  });

  it('leaves what is known, tells what changes, and takes an empty cell for nothing said', () => {
    const { rows } = people(
      [1, 'HTX Linh Ngọc', null, null, null, null, null, null],
      [2, 'Hợp tác xã Đoàn Kết', 'Hợp tác xã', 'Thôn 3', 'Tân Kỳ', null, '0209 3888 999', null],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'change']);
    expect(rows[1]?.changes).toEqual([
      { label: 'Thôn', from: 'Thôn 1 (ví dụ)', to: 'Thôn 3 (ví dụ)' },
      { label: 'Điện thoại', from: '', to: '02093888999' },
    ]);
  });

  it.each<[GridCell[], string]>([
    [[1, 'Sáng Lê', null], 'Không rõ loại hình'],
    [[1, 'HTX A', null, null, 'Thanh Vận'], 'nay thuộc xã Thanh Mai'],
    [[1, 'HTX A', null, null, 'Chợ Mới'], 'nay thuộc xã Chợ Mới'],
    [[1, 'HTX A', null, null, 'Xã Lạ'], 'Không nhận ra'],
    [[1, 'HTX A', null, null, null, null, null, 'không có'], 'không phải địa chỉ thư điện tử'],
    [[1, null, 'HTX', 'Thôn 1'], 'Chưa ghi tên chủ thể'],
  ])('refuses %j: %s', (row, words) => {
    expect(JSON.stringify(only(people(row).rows).problems)).toContain(words);
  });

  it('notes a village that is not known and a name that only differs in dấu', () => {
    const { rows } = people([1, 'Hợp tác xã Linh Ngóc', null, 'Thôn 99']);
    expect(only(rows)).toMatchObject({ outcome: 'new' });
    expect(only(rows).notes.join(' ')).toMatch(
      /Chỉ khác dấu với “Hợp tác xã Linh Ngọc”.*Chưa có thôn “Thôn 99”/u,
    );
  });

  it('takes a thing told twice once, and refuses the second where it is told otherwise', () => {
    const { rows } = people([1, 'HTX A', 'HTX'], [2, 'HTX A', 'HTX'], [3, 'HTX A', 'Hộ']);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'same', 'problem']);
    expect(rows[1]?.notes.join()).toContain('Trùng với dòng 2');
    expect(rows[2]?.problems[0]?.message).toContain('Trùng với dòng 2');
  });

  it('takes companies for entries, not for totals, and a merged line for a title', () => {
    const list = [
      ['Tên chủ thể', 'Thôn'],
      ['Hợp tác xã trong xã', null],
      ['Công ty TNHH A'],
      ['Tổng công ty B', 'Thôn 1'],
      ['Tổng cộng: 2'],
      ['Cộng'],
      ['Tân Kỳ, ngày 5 tháng 6 năm 2026'],
      [null, null, 'lạc'],
    ];
    const { rows } = plan('producers', sheet(list, ['A2:B2', 'A30:C31'].map(merge)));
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'new',
      'new',
      'passed',
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('in a list with serial numbers, takes a lone name with one for an entry, without one for a title', () => {
    const { rows } = people([1, 'HTX A'], ['I', 'Hợp tác xã'], [null, 'Trang trại'], [null, 'HTX B', 'HTX']);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'passed', 'passed', 'new']);
  });

  it('converts a sheet in an old font', () => {
    const old = sheet([
      ['Tªn chñ thÓ', 'Lo¹i h×nh'],
      ['Hîp t¸c x· Linh Ngäc', 'HTX', 1],
    ]);
    expect(plan('producers', old).counts.same).toBe(1);
  });
});
