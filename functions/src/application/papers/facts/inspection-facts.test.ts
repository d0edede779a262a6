import { describe, expect, it } from 'vitest';
import { itemFile, itemIn } from '../../../../../test/support/items.ts';
import { completeDetails, type Details, type Item, paperKinds, subjects } from '../../../domain/index.ts';
import { textOf as textOfPaper } from '../../../domain/paperwork/testing/paper-text.ts';
import { certificate, product } from '../../testing/commune-year.ts';
import { paperSource, producer } from '../../testing/paper-source.ts';
import { makers } from '../makers.ts';
import { paperModel } from '../model.ts';
import type { PaperSource } from './source.ts';

const line = (section: string, code: string, content: string, finding: string, note = '') => ({
  product: 'Mật ong',
  section,
  code,
  content,
  finding,
  note,
});

const VISIT: Details = {
  kind: 'sign',
  producerId: 'linh-ngoc',
  on: '2026-06-04',
  sign: 'Nhãn ghi sai số sao',
  team: [{ name: 'Nông Thị Hoa', position: 'Công chức Phòng Kinh tế' }],
  checklist: [
    line('criteria', '1.1', 'Nguồn gốc sản phẩm.', 'yes'),
    line('criteria', '1.2', 'Vùng nguyên liệu.', 'none'),
    line('criteria', '1.3', 'Gia tăng giá trị.', ''),
    line('mark', 'N2', 'Số sao trên nhãn.', 'no', 'Nhãn ghi 4 sao'),
    line('papers', 'E02', 'Giấy chứng nhận ATTP.', 'yes'),
  ],
  conclusion: 'Cơ sở cần in lại nhãn',
  demands: [{ demand: 'In lại nhãn', dueOn: '2026-07-04', doneOn: '', note: '' }],
  stoppedOn: '2026-05-01',
};

const inspection = (values: Details = {}): Item =>
  itemIn(subjects.inspections, 'following', {
    values: { ...VISIT, ...values },
    files: [itemFile('nhan'), itemFile('kho')],
  });

const visited = { producer, products: [product('mat-ong')], certificates: [] };
const from = (item: Item | null): PaperSource =>
  paperSource('inspectionMinutes', { inspected: visited, item });

describe('the minutes of an inspection', () => {
  it('say what the inspection holds: team, findings by content, photos, demands', async () => {
    const details = makers.inspectionMinutes.suggest(from(inspection()));
    expect(details).toMatchObject({
      startedOn: '2026-06-04',
      place: 'Thôn 1, xã Tân Kỳ',
      visit: 'again',
      signs: 'Nhãn ghi sai số sao',
      team: [{ name: 'Nông Thị Hoa', position: 'Công chức Phòng Kinh tế', role: '' }],
      criteria: '1.1 Nguồn gốc sản phẩm. đạt.\nE02 Giấy chứng nhận ATTP. đạt.',
      mark: 'N2 Số sao trên nhãn. chưa đạt (Nhãn ghi 4 sao).',
      photos: '2 tệp: nhan.pdf, kho.pdf',
      remarks: 'Cơ sở cần in lại nhãn',
      remedies: [{ work: 'In lại nhãn', dueOn: '2026-07-04' }],
    });
    const whole = completeDetails(paperKinds.inspectionMinutes.fields, details);
    const text = textOfPaper(await paperModel('inspectionMinutes', from(inspection()), whole));
    expect(text).toContain('In lại nhãn');
    expect(text).toContain('chưa đạt (Nhãn ghi 4 sao)');
  });

  it('of a planned visit say the year’s first, with what is not known left to the team', () => {
    const planned = itemIn(subjects.inspections, 'planned', {
      values: {
        producerId: 'linh-ngoc',
        on: '2026-06-04',
        checklist: [{}, { section: 'mark', finding: 'yes' }],
        team: [{}],
        demands: [{}],
      },
    });
    expect(makers.inspectionMinutes.suggest(from(planned))).toMatchObject({
      visit: 'first',
      criteria: '',
      photos: '',
      remarks: '',
      mark: 'đạt.',
    });
  });

  it('name the product of each line where several were looked at', () => {
    const checklist = [
      line('criteria', '1.1', 'Nguồn gốc.', 'yes'),
      { ...line('criteria', '1.1', 'Nguồn gốc.', 'no', 'Mua ngoài xã'), product: 'Trà' },
    ];
    expect(makers.inspectionMinutes.suggest(from(inspection({ checklist })))['criteria']).toBe(
      'Mật ong: 1.1 Nguồn gốc. đạt.\nTrà: 1.1 Nguồn gốc. chưa đạt (Mua ngoài xã).',
    );
  });

  it.each<[string, Item | null]>([
    ['nothing', null],
    ['another producer’s inspection', inspection({ producerId: 'doan-ket' })],
    ['what is no inspection', itemIn(subjects.rounds, 'closed', { values: VISIT })],
  ])('made from %s take nothing from it', (_, item) => {
    const details = makers.inspectionMinutes.suggest(from(item));
    expect(details).not.toHaveProperty('team');
    expect(details['startedOn']).toBe('2026-06-05');
  });
});

describe('the confirmation that production stopped', () => {
  const recognised = certificate('mat-ong', '2025-06-20', '2028-06-20');
  const stopped = (item: Item | null): Details =>
    makers.productionStopped.suggest(
      paperSource('productionStopped', { certificate: { ...visited, certificate: recognised }, item }),
    );

  it('says since when, and that the team saw it', () => {
    expect(stopped(inspection())).toMatchObject({
      stoppedOn: '2026-05-01',
      proofs: [{ name: 'Biên bản kiểm tra ngày 04/06/2026', number: '', on: '2026-06-04' }],
      situation: 'Cơ sở cần in lại nhãn\nCòn 1 yêu cầu chưa khắc phục, trong đó 0 đã quá hạn.',
    });
    expect(stopped(inspection({ demands: [] }))['situation']).toBe('Cơ sở cần in lại nhãn');
    expect(stopped(null)).not.toHaveProperty('proofs');
  });
});
