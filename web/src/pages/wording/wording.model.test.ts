import {
  defaultIdentity,
  defaultWording,
  NO_OFFICE_SETTINGS,
  NO_WORDING,
  type PaperWordingSettings,
} from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import {
  fieldOf,
  officeForm,
  officeIssues,
  officeSettings,
  paperForm,
  paperIssues,
  paperSettings,
  placesWrong,
  refusalIssues,
} from './wording.model.ts';

const NAMES = { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' };
const PLAN = defaultWording('annualPlan', NAMES);
const OFFICE = defaultIdentity(NAMES);
const FORM = paperForm(PLAN, NO_WORDING);

describe('the words of one paper as a form', () => {
  it('keep nothing that is as the default says', () => {
    expect(paperSettings(FORM, PLAN)).toEqual(NO_WORDING);
  });

  it('keep what differs, line by line', () => {
    const settings: PaperWordingSettings = {
      symbol: 'KH-UB',
      grounds: ['Căn cứ Kế hoạch của {{tỉnh}}', 'Xét đề nghị của {{nơi tiếp nhận}}'],
      closing: ['Trân trọng!'],
      recipients: [{ label: null, lines: ['Như trên', 'Lưu: VT'] }],
      signerId: 's2',
    };
    expect(paperSettings(paperForm(PLAN, settings), PLAN)).toEqual(settings);
  });

  it('leave out empty lines and empty groups', () => {
    const form = {
      ...FORM,
      symbol: ' ',
      grounds: ' Căn cứ Luật \n\n',
      recipients: [
        { label: ' ', lines: '\n' },
        { label: ' Gửi bản giấy: ', lines: 'Các thôn\n' },
      ],
    };
    const { symbol, grounds, recipients } = paperSettings(form, PLAN);
    expect([symbol, grounds]).toEqual([null, ['Căn cứ Luật']]);
    expect(recipients).toEqual([{ label: 'Gửi bản giấy:', lines: ['Các thôn'] }]);
  });

  it('name each broken place with its line and character, and mark it', () => {
    const text = 'Căn cứ Luật\nKế hoạch của {{huyện}} năm {{năm}}';
    const [issue] = placesWrong('grounds', 'Căn cứ', text);
    expect(issue?.message).toMatch(/^Căn cứ, dòng 2, ký tự thứ 14: Không có chỗ điền nào tên “huyện”/u);
    expect(text.slice(issue?.from, issue?.to)).toBe('{{huyện}}');
    const [open] = placesWrong('grounds', 'Căn cứ', 'Của {{năm');
    expect('Của {{năm'.slice(open?.from, open?.to)).toBe('{{năm');
  });

  it('refuse a broken place wherever it stands, and a symbol of another shape', () => {
    const form = {
      ...FORM,
      symbol: 'kế hoạch',
      closing: '}}',
      recipients: [{ label: '', lines: '{{x}}' }],
    };
    expect(paperIssues(form, PLAN).map(({ field }) => field)).toEqual([
      'closing',
      'recipients-0-lines',
      'symbol',
    ]);
    expect(paperIssues(FORM, PLAN)).toEqual([]);
  });
});

describe('what the office says of itself as a form', () => {
  const form = officeForm(OFFICE, NO_OFFICE_SETTINGS);

  it('keeps nothing that follows from the commune’s name', () => {
    expect(officeSettings(form, OFFICE)).toEqual(NO_OFFICE_SETTINGS);
    expect(officeIssues(form, OFFICE)).toEqual([]);
  });

  it('keeps what differs; an emptied field falls back to the name', () => {
    const changed = { ...form, place: 'Bạch Thông', issuer: '', deskContact: ' 0209 3 123 456 ' };
    expect(officeSettings(changed, OFFICE)).toEqual({
      ...NO_OFFICE_SETTINGS,
      place: 'Bạch Thông',
      deskContact: '0209 3 123 456',
    });
    const settings = officeSettings({ ...form, issuer: 'UBND\nXÃ' }, OFFICE);
    expect(settings.issuer).toEqual(['UBND', 'XÃ']);
    expect(officeForm(OFFICE, settings).issuer).toBe('UBND\nXÃ');
  });

  it('says which field is too long', () => {
    const fields = officeIssues({ ...form, deskContact: 'x'.repeat(301) }, OFFICE).map(({ field }) => field);
    expect(fields).toEqual(['deskContact']);
  });
});

describe('a refusal of the server', () => {
  it('leads to its fields', () => {
    expect(fieldOf('paper.recipients.0.lines.2')).toBe('recipients-0-lines');
    expect(fieldOf('paper.grounds.1')).toBe('grounds');
    expect(refusalIssues('a', { issues: [{ path: 'paper.symbol', message: 'b' }] })).toEqual([
      { message: 'b', field: 'symbol' },
    ]);
    expect(refusalIssues('a', { path: 'paper.signerId' })).toEqual([{ message: 'a', field: 'signerId' }]);
    expect(refusalIssues('a', { version: 3 })).toEqual([{ message: 'a' }]);
  });
});
