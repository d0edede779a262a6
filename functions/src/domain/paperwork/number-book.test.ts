import { describe, expect, it } from 'vitest';
import { paper as storedPaper, WAYS, walked } from '../../../../test/support/stored-dossiers.ts';
import { bookPaper } from './book.ts';
import type { BookValue } from './book.ts';
import { defaultIdentity, defaultWording } from './default-wordings.ts';
import { numberBook } from './number-book.ts';
import type { BookRegister } from './number-book.ts';
import type { Paper } from './paper.ts';
import { plainLines } from './plain-text.ts';
import { trackingBook } from './tracking-book.ts';

const NAMES = { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' };
const { dossier } = walked('d1', WAYS.sent);
const BY = { uid: 'u', role: 'clerk', unit: null, name: '' } as const;
const AT = '2026-11-24T03:00:00.000Z';

/** An issued report of this number. */
function report(serial: number, override: Partial<Paper> = {}): Paper {
  const text = `${String(serial).padStart(2, '0')}/BC-UBND`;
  const base = storedPaper(dossier, `p${String(serial)}`, 'communeReview', text);
  const paper = defaultWording('communeReview', NAMES);
  return {
    ...base,
    number: { serial, year: 2026, symbol: 'BC-UBND', text },
    wording: {
      office: defaultIdentity(NAMES),
      paper: { ...paper, signer: { ...paper.signer, name: 'Nguyễn Văn A' } },
    },
    ...override,
  };
}

const log = (action: Paper['log'][number]['action'], note: string | null): Paper['log'][number] => ({
  action,
  by: BY,
  at: AT,
  note,
});

const register = (taken: readonly number[], override: Partial<BookRegister> = {}): BookRegister => ({
  type: 'BC',
  taken,
  voids: [],
  ...override,
});

const rows = (registers: readonly BookRegister[], papers: readonly Paper[] = []) =>
  numberBook(2026, registers, papers).rows;
const notes = (found: readonly (readonly BookValue[])[]) => found.map((row) => [row[0], row[7]]);

describe('the number book (NĐ 30/2020/NĐ-CP, Phụ lục IV)', () => {
  it('says of each paper its number, day, kind, signer, recipients and who keeps a copy', () => {
    expect(rows([register([1])], [report(1, { title: 'Báo cáo: Mật ong' })])).toEqual([
      [
        '01/BC-UBND',
        '2026-06-02',
        'Báo cáo: Mật ong',
        'Nguyễn Văn A',
        'Ủy ban nhân dân tỉnh Thái Nguyên; Sở Nông nghiệp và Môi trường; Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã',
        'VT, KT',
        null,
        '',
      ],
    ]);
    const bare = rows([register([1])], [report(1, { wording: null })])[0];
    expect(bare?.slice(3, 6)).toEqual(['', '', '']);
  });

  it('has the columns of the law’s book', () => {
    expect(numberBook(2026, [], []).columns.map(({ label }) => label)).toEqual([
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Người ký',
      'Nơi nhận văn bản',
      'Đơn vị, người nhận bản lưu',
      'Số lượng bản',
      'Ghi chú',
    ]);
  });

  it('notes corrections, and what became of a paper', () => {
    const papers = [
      report(1, { log: [log('corrected', 'cũ → mới. Nhầm'), log('corrected', null)] }),
      report(2, { state: 'replaced', log: [log('replaced', '09/BC-UBND')] }),
      report(3, { state: 'withdrawn', log: [log('withdrawn', 'Sai số liệu')] }),
      report(4, { state: 'issuing' }),
    ];
    expect(notes(rows([register([4, 2, 3, 1])], papers))).toEqual([
      ['01/BC-UBND', 'Sửa: cũ → mới. Nhầm. Sửa: '],
      ['02/BC-UBND', 'Được thay thế: 09/BC-UBND'],
      ['03/BC-UBND', 'Thu hồi: Sai số liệu'],
      ['04/BC-UBND', 'Đang ban hành'],
    ]);
  });

  it('shows the numbers that were given back with their reason, and those between that were never given', () => {
    const voids = [
      { serial: 3, reason: 'Ghi nhầm', documentId: 'p9' },
      { serial: 8, reason: 'Ghi nhầm năm', documentId: 'gone' },
    ];
    const found = rows([register([3, 7, 8, 9, 10], { voids })], [report(9, { title: 'Báo cáo' })]);
    expect(notes(found)).toEqual([
      ['01–02/BC', 'Số chưa cấp'],
      ['03/BC', 'Bỏ số: Ghi nhầm'],
      ['04–06/BC', 'Số chưa cấp'],
      ['07/BC', 'Đã cấp, không có văn bản trong hệ thống'],
      ['08/BC', 'Bỏ số: Ghi nhầm năm'],
      ['09/BC-UBND', ''],
      ['10/BC', 'Đã cấp, không có văn bản trong hệ thống'],
    ]);
    expect(found[1]?.[2]).toBe('Báo cáo');
    expect(found[4]?.[2]).toBe('');
    expect(notes(rows([register([1, 3])]))[1]).toEqual(['02/BC', 'Số chưa cấp']);
  });

  it('keeps each series by itself, and a paper in the one that gave its number', () => {
    const all = register([1, 2], { type: 'all' });
    const own = register([1]);
    const found = rows([own, all], [report(1), report(2), report(3), report(4, { number: null })]);
    expect(notes(found)).toEqual([
      ['01/BC-UBND', ''],
      ['01', 'Đã cấp, không có văn bản trong hệ thống'],
      ['02/BC-UBND', ''],
    ]);
    const year = { serial: 1, year: 2025, symbol: 'BC-UBND', text: '01/BC-UBND' };
    expect(notes(rows([own], [report(1, { number: year })]))[0]?.[0]).toBe('01/BC');
  });

  it('is printed across the sheet, days as they are written', () => {
    const book = numberBook(2026, [register([1])], [report(1)]);
    const model = bookPaper(book, defaultIdentity(NAMES), '2026-11-25');
    expect(model.landscape).toBe(true);
    const text = plainLines(model)
      .join('\n')
      .replace(/\u00a0/gu, ' ');
    for (const part of ['SỔ ĐĂNG KÝ VĂN BẢN ĐI', 'Năm 2026', 'XÃ TÂN KỲ', 'ngày 25 tháng 11', '02/06/2026'])
      expect(text).toContain(part);
  });

  it('prints a row that is short of its columns with empty cells', () => {
    const book = { ...numberBook(2026, [], []), rows: [['01/BC']] };
    const table = bookPaper(book, defaultIdentity(NAMES), '2026-11-25').body[0];
    expect(table?.kind === 'table' && table.rows[0]).toHaveLength(8);
  });
});

describe('the book of dossiers (Thông tư 03/2025/TT-VPCP, Mẫu số 07)', () => {
  const rule = { calendar: [], pauseWhileSupplementing: true };
  const book = (year: number) =>
    trackingBook(
      year,
      [
        walked('d2', WAYS.recognised).dossier,
        walked('d1', WAYS.received).dossier,
        walked('d0', WAYS.draft).dossier,
      ],
      { today: '2026-11-25', rule },
    );

  it('lists what was received in the year, with its days and where it stands', () => {
    const found = book(2026).rows;
    expect(found).toHaveLength(2);
    expect(found[0]?.slice(0, 3)).toEqual([1, '01/PĐK-19-02104-2026', 'Mật ong hoa núi']);
    expect(found.map((row) => row[8])).toEqual(expect.arrayContaining(['Được công nhận', 'Đã tiếp nhận']));
    const recognised = found.find((row) => row[8] === 'Được công nhận');
    expect(recognised?.[6]).toMatch(/^2026-/u);
    expect(recognised?.[7]).toMatch(/^2026-/u);
  });

  it('puts the earlier receipt first, whatever the order of the dossiers', () => {
    const [late, early] = ['2026-06-05T01:00:00.000Z', '2026-06-04T01:00:00.000Z'].map((at, nth) => {
      const { dossier: each } = walked(`d${String(nth)}`, WAYS.received);
      if (each.receipt === null) throw new Error('not received');
      return { ...each, receipt: { ...each.receipt, at, number: at } };
    });
    if (late === undefined || early === undefined) throw new Error('two are made');
    const order = (given: readonly (typeof late)[]) =>
      trackingBook(2026, given, { today: '2026-11-25', rule }).rows.map((row) => row[1]);
    expect(order([late, early])).toEqual([early.receipt.number, late.receipt.number]);
    expect(order([early, late])).toEqual([early.receipt.number, late.receipt.number]);
  });

  it('is empty for a year without any', () => {
    expect(book(2025).rows).toEqual([]);
    expect(book(2025).period).toBe('Năm 2025');
  });
});
