import type { Actor, Details, Item } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { idea } from '../testing/items.ts';
import {
  checklistWith,
  clockText,
  demandsOf,
  isNoting,
  nextLinks,
  progressText,
  sectionsOf,
} from './inspection.model.ts';

const economy: Actor = { uid: 'e', commune: '02104', role: 'economy' };
const line = (section: string, code: string, finding = '', note = '') => ({
  product: 'Mật ong',
  section,
  code,
  content: `Nội dung ${code}`,
  finding,
  note,
});
const CHECKLIST = [
  line('criteria', '1.1', 'yes'),
  line('papers', 'E02'),
  line('mark', 'N1', 'no', 'Sai số sao'),
];

const inspection = (given: Partial<Item> = {}, values: Details = {}): Item =>
  idea({
    subject: 'inspections',
    id: 'k1',
    state: 'planned',
    values: { producerId: 'linh-ngoc', certificateId: 'gcn', checklist: CHECKLIST, ...values },
    ...given,
  });

describe('the checklist on the screen', () => {
  it('stands by section in the order of Điều 9.3, each line with its place', () => {
    expect(sectionsOf(inspection()).map(({ label, lines }) => [label, lines.map(({ at }) => at)])).toEqual([
      ['Duy trì tiêu chí', [0]],
      ['Sử dụng nhãn hiệu OCOP, thông tin, quảng bá', [2]],
      ['Giấy tờ có thời hạn', [1]],
    ]);
    expect(sectionsOf(inspection({}, { checklist: [{}] }))).toEqual([]);
  });

  it('shows what was typed over what is stored, and leaves the lines of others alone', () => {
    const typed = { '1': { finding: 'no', note: 'Hết hạn' } };
    expect(sectionsOf(inspection(), typed)[2]?.lines[0]).toMatchObject({ finding: 'no', note: 'Hết hạn' });
    expect(checklistWith(inspection(), typed)).toEqual([
      CHECKLIST[0],
      { ...CHECKLIST[1], finding: 'no', note: 'Hết hạn' },
      CHECKLIST[2],
    ]);
  });

  it('counts how far it is', () => {
    expect(progressText(inspection())).toBe('2/3 nội dung đã kiểm tra, 1 chưa đạt');
    expect(progressText(inspection({}, { checklist: [line('mark', 'N1')] }))).toBe(
      '0/1 nội dung đã kiểm tra',
    );
  });

  it('is noted by Phòng Kinh tế while it is planned', () => {
    expect(isNoting(inspection(), economy)).toBe(true);
    expect(isNoting(inspection({ state: 'visited' }), economy)).toBe(false);
    expect(isNoting(inspection(), { ...economy, role: 'leader' })).toBe(false);
  });
});

describe('what was asked', () => {
  it.each([
    ['', '2026-06-01', 'open'],
    ['', '2026-05-31', 'late'],
    ['', '', 'open'],
    ['2026-06-01', '2026-05-31', 'done'],
  ])('done on “%s”, due on “%s”: %s', (doneOn, dueOn, state) => {
    const demands = [{ demand: 'Sửa nhãn', dueOn, doneOn, note: '' }];
    expect(demandsOf(inspection({}, { demands }), '2026-06-01')).toMatchObject([{ state }]);
    expect(demandsOf(inspection({}, { demands: [{}] }), '2026-06-01')).toMatchObject([{ state: 'open' }]);
  });
});

describe('the 15 days of Điều 8.4', () => {
  it.each([
    ['2026-06-01', /^Còn 8 ngày .*đến hết ngày 09\/06\/2026/u],
    ['2026-06-09', /^Hôm nay là ngày cuối/u],
    ['2026-06-11', /^Đã quá 15 ngày thu hồi 2 ngày/u],
  ])('on %s', (today, words) => {
    expect(clockText(inspection({ state: 'revoking', dueOn: '2026-06-09' }), today)).toMatch(words);
  });

  it('run only while a revocation is asked for', () => {
    expect(clockText(inspection({ dueOn: '2026-06-09' }), '2026-06-01')).toBeNull();
    expect(clockText(inspection({ state: 'revoking' }), '2026-06-01')).toBeNull();
  });
});

describe('what follows', () => {
  const hrefs = (state: string, actor = economy): string[] =>
    nextLinks(inspection({ state }), actor).map(({ href }) => href);

  it('is a paper made from the inspection, and the record of the revocation', () => {
    const minutes = '/van-ban/lap?loai=inspectionMinutes&chu-the=linh-ngoc&muc=inspections%2Fk1';
    expect(hrefs('visited')).toEqual([minutes]);
    expect(hrefs('stopping')).toEqual([
      minutes,
      '/van-ban/lap?loai=productionStopped&gcn=gcn&muc=inspections%2Fk1',
    ]);
    expect(hrefs('revoking')).toEqual([minutes, '/san-pham?gcn=gcn']);
    expect(hrefs('cancelled')).toEqual([]);
    expect(hrefs('visited', { ...economy, role: 'culture' })).toEqual([]);
  });
});
