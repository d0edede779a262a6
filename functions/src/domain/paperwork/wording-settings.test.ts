import { describe, expect, it } from 'vitest';
import { defaultIdentity, defaultWording } from './default-wordings.ts';
import { paperKinds } from './kinds.ts';
import { OfficePaper } from './paper-types.ts';
import { placeholderProblems } from './placeholders.ts';
import type { PlaceholderValues } from './placeholders.ts';
import {
  checkWording,
  NO_OFFICE_SETTINGS,
  NO_WORDING,
  officeIdentity,
  OfficeSettings,
  PaperWordingSettings,
  WordingId,
  wordingOf,
} from './wording-settings.ts';
import { KeptWording } from './wording.ts';

const NAMES = { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' };
const NOTHING: PlaceholderValues = {
  xã: 'xã Tân Kỳ',
  tỉnh: null,
  'địa danh': null,
  năm: '2026',
  'nơi tiếp nhận': null,
  'sản phẩm': null,
  'chủ thể': null,
};

describe('the words of an office that has set nothing', () => {
  it.each(OfficePaper.options)('of %s are whole, sound and in the law’s order', (paper) => {
    const wording = defaultWording(paper, NAMES);
    expect(KeptWording.safeParse({ office: defaultIdentity(NAMES), paper: wording }).success).toBe(true);
    expect(wording.symbol).toBe(paperKinds[paper].symbol ?? '');
    expect(wording.signer.authority.length).toBeGreaterThan(0);
    const lines = wording.recipients.flatMap((group) => group.lines);
    for (const text of [...wording.grounds, ...wording.closing, ...lines])
      expect(placeholderProblems(text)).toEqual([]);
    // What goes out signed by a leader says where its copy is kept, at the end of the list.
    if (lines.length > 0) expect(lines.at(-1)).toMatch(/^Lưu: /u);
  });

  it('stay as they are', () => {
    const defaults = defaultWording('provinceRequest', NAMES);
    expect(wordingOf(defaults, NO_WORDING, NOTHING)).toEqual(defaults);
    expect(officeIdentity(defaultIdentity(NAMES), NO_OFFICE_SETTINGS)).toEqual(defaultIdentity(NAMES));
  });
});

describe('the words that an office set', () => {
  it('stand in place of the defaults, with their places filled; the signer is chosen elsewhere', () => {
    const defaults = defaultWording('provinceRequest', NAMES);
    const settings: PaperWordingSettings = {
      symbol: 'TTr-UBX',
      grounds: ['Căn cứ {{xã}}'],
      closing: ['Năm {{năm}}'],
      recipients: [{ label: 'Gửi:', lines: ['UBND {{xã}}'] }],
      signerId: 's1',
    };
    expect(wordingOf(defaults, settings, NOTHING)).toEqual({
      symbol: 'TTr-UBX',
      grounds: ['Căn cứ xã Tân Kỳ'],
      closing: ['Năm 2026'],
      recipients: [{ label: 'Gửi:', lines: ['UBND xã Tân Kỳ'] }],
      signer: defaults.signer,
    });
    const office: OfficeSettings = {
      place: 'Chợ Mới',
      issuer: ['UBND'],
      letterSymbol: 'UB-KT',
      receivingDesk: 'Bộ phận một cửa',
      deskContact: '0208',
    };
    expect(officeIdentity(defaultIdentity(NAMES), office)).toEqual({ ...defaultIdentity(NAMES), ...office });
  });

  it('are refused with every broken place, by line', () => {
    const settings = {
      ...NO_WORDING,
      grounds: ['Căn cứ', '{{sai}}'],
      closing: ['}}'],
      recipients: [{ label: null, lines: ['Như trên', 'UBND {{'] }],
    };
    expect(() => {
      checkWording(settings);
    }).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        details: {
          issues: [
            expect.objectContaining({ path: 'paper.grounds.1' }),
            expect.objectContaining({ path: 'paper.closing.0' }),
            { path: 'paper.recipients.0.lines.1', message: 'Ký tự thứ 6: Dấu “{{” chưa có “}}” đóng lại.' },
          ],
        },
      }),
    );
    expect(() => {
      checkWording({ ...settings, grounds: null, closing: null, recipients: null });
    }).not.toThrow();
  });

  it.each(['BC-UBND', 'QĐ-UBND', 'TTr-UBND', 'UBND-KT'])('%s is a symbol', (symbol) => {
    expect(PaperWordingSettings.safeParse({ ...NO_WORDING, symbol }).success).toBe(true);
  });

  it.each(['', '08/BC-UBND', 'bc-ubnd', 'BC UBND'])('“%s” is none', (symbol) => {
    expect(PaperWordingSettings.safeParse({ ...NO_WORDING, symbol }).success).toBe(false);
  });

  it('are kept under the office or one of its papers, never under a producer’s form', () => {
    expect(WordingId.safeParse('office').success).toBe(true);
    expect(WordingId.safeParse('receipt').success).toBe(true);
    expect(WordingId.safeParse('registrationForm').success).toBe(false);
    expect(OfficeSettings.safeParse({ ...NO_OFFICE_SETTINGS, issuer: [] }).success).toBe(false);
  });
});
