import { describe, expect, it } from 'vitest';
import {
  type Commune,
  DEFAULT_COMMUNE_SETTINGS,
  NO_OFFICE_SETTINGS,
  NO_WORDING,
  type PaperType,
  type PaperWordingSettings,
} from '../../../domain/index.ts';
import { officeWords, type WordedPaper } from './office.ts';

type Signer = Commune['signers'][number];

function commune(signers: readonly Signer[] = []): Commune {
  return {
    id: '02104',
    name: 'Xã Tân Kỳ',
    provinceCode: '19',
    provinceName: 'Thái Nguyên',
    placeName: 'Tân Kỳ',
    signers: [...signers],
    settings: DEFAULT_COMMUNE_SETTINGS,
    schemaVersion: 1,
  };
}

const signer = (authority: Signer['authority'], id = 's1'): Signer => ({
  id,
  name: 'Nguyễn Văn A',
  position: 'PHÓ CHỦ TỊCH',
  authority,
});

const own = (paper: Partial<PaperWordingSettings> = {}) => ({
  office: NO_OFFICE_SETTINGS,
  paper: { ...NO_WORDING, ...paper },
});
const about = (type: PaperType, signerId: string | null = null): WordedPaper => ({
  type,
  signerId,
  year: 2026,
  products: [],
  producers: [],
});
const signing = (signers: readonly Signer[], type: PaperType, signerId: string | null = null) =>
  officeWords(commune(signers), own(), about(type, signerId)).paper.signer;

describe('who signs, by what authority (NĐ 30/2020/NĐ-CP, Phụ lục I)', () => {
  it.each<[Signer['authority'], readonly string[]]>([
    ['TM', ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH']],
    ['KT', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['Q', ['TM. ỦY BAN NHÂN DÂN', 'Q. PHÓ CHỦ TỊCH']],
    ['none', ['PHÓ CHỦ TỊCH']],
  ])('%s', (authority, lines) => {
    expect(signing([signer(authority)], 'provinceRequest')).toEqual({
      authority: lines,
      name: 'Nguyễn Văn A',
    });
  });

  it('keeps the first line of Mẫu số 03 as the form prints it', () => {
    expect(signing([signer('KT')], 'communeReview').authority[0]).toBe('T.M ỦY BAN NHÂN DÂN xã Tân Kỳ');
  });

  it('writes no “TM.” over an act of the chair: a decision, an invitation', () => {
    expect(signing([signer('KT')], 'assessmentTeamDecision').authority).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(signing([signer('TM')], 'invitation').authority).toEqual(['PHÓ CHỦ TỊCH']);
    expect(signing([signer('none')], 'invitation').authority).toEqual(['PHÓ CHỦ TỊCH']);
  });

  const head = { ...signer('TL', 's2'), name: 'Trần Thị B', position: 'TRƯỞNG PHÒNG KINH TẾ' };

  it('takes who was chosen, then who the office set, then the first with that kind of authority', () => {
    const two = [signer('KT'), head];
    expect(signing(two, 'provinceRequest', 's2')).toEqual({
      authority: ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ'],
      name: 'Trần Thị B',
    });
    const set = officeWords(commune(two), own({ signerId: 's2' }), about('provinceRequest'));
    expect(set.paper.signer.name).toBe('Trần Thị B');
    expect(signing(two, 'supplementRequest').name).toBe('Trần Thị B');
    expect(signing(two, 'provinceRequest').name).toBe('Nguyễn Văn A');
    expect(signing(two, 'provinceRequest', 'unknown').name).toBe('Nguyễn Văn A');
  });

  it('leaves the place to the pen where nobody of that authority is listed, and on the desk’s own papers', () => {
    expect(signing([head], 'provinceRequest').name).toBeNull();
    expect(signing([signer('KT')], 'supplementRequest')).toEqual({
      authority: ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ'],
      name: null,
    });
    expect(signing([signer('KT')], 'receipt').name).toBeNull();
    expect(signing([], 'communeReview').name).toBeNull();
  });
});

describe('the words of one paper', () => {
  it('carry none of the office on the producer’s own forms', () => {
    expect(officeWords(commune(), own({ grounds: ['Căn cứ'] }), about('registrationForm')).paper).toEqual({
      symbol: '',
      grounds: [],
      closing: [],
      recipients: [],
      signer: { authority: [], name: null },
    });
  });

  it('fill every place, with dots for what is not known', () => {
    const text = '{{xã}}, {{tỉnh}}, {{địa danh}}, {{năm}}, {{nơi tiếp nhận}}, {{sản phẩm}}, {{chủ thể}}';
    const filled = (paper: Partial<WordedPaper>) =>
      officeWords(commune(), own({ closing: [text] }), { ...about('refusal'), ...paper }).paper.closing[0];
    expect(filled({ products: ['Mật ong', 'Chè'], producers: ['HTX Linh Ngọc'] })).toBe(
      'xã Tân Kỳ, tỉnh Thái Nguyên, Tân Kỳ, 2026, Phòng Kinh tế, Mật ong; Chè, HTX Linh Ngọc',
    );
    expect(filled({})).toMatch(/, …+, …+$/u);
  });
});
