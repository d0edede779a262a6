import { describe, expect, it } from 'vitest';
import { type Commune, DEFAULT_COMMUNE_SETTINGS } from '../../../domain/index.ts';
import { communeNames, officeFor } from './office.ts';

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

describe('the commune’s name in its parts', () => {
  it.each([
    ['Xã Tân Kỳ', 'Thái Nguyên', { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' }],
    ['phường Bắc Kạn', 'tỉnh Thái Nguyên', { kind: 'phường', name: 'Bắc Kạn', province: 'Thái Nguyên' }],
    ['Đặc khu Vân Đồn', 'Quảng Ninh', { kind: 'đặc khu', name: 'Vân Đồn', province: 'Quảng Ninh' }],
    ['Tân Kỳ', 'Thành phố Huế', { kind: 'xã', name: 'Tân Kỳ', province: 'Huế' }],
  ])('%s, %s', (name, provinceName, parts) => {
    expect(communeNames({ name, provinceName })).toEqual(parts);
  });
});

describe('who signs, by what authority (NĐ 30/2020/NĐ-CP, Phụ lục I)', () => {
  it.each<[Signer['authority'], readonly string[]]>([
    ['TM', ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH']],
    ['KT', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['TL', ['TL. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['Q', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    ['none', ['PHÓ CHỦ TỊCH']],
  ])('%s', (authority, lines) => {
    const office = officeFor(commune([signer(authority)]), 'provinceRequest', null);
    expect(office.papers.provinceRequest.signer).toEqual({ authority: lines, name: 'Nguyễn Văn A' });
  });

  it('keeps the first line of Mẫu số 03 as the form prints it', () => {
    const office = officeFor(commune([signer('KT')]), 'communeReview', null);
    expect(office.papers.communeReview.signer.authority[0]).toBe('T.M ỦY BAN NHÂN DÂN xã Tân Kỳ');
  });

  it('takes the signer that was chosen, else the first of the list for acts of the committee alone', () => {
    const two = commune([
      signer('KT'),
      { ...signer('TL', 's2'), name: 'Trần Thị B', position: 'TRƯỞNG PHÒNG KINH TẾ' },
    ]);
    expect(officeFor(two, 'supplementRequest', 's2').papers.supplementRequest.signer).toEqual({
      authority: ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ'],
      name: 'Trần Thị B',
    });
    expect(officeFor(two, 'supplementRequest', null).papers.supplementRequest.signer.name).toBeNull();
    expect(officeFor(two, 'communeReview', 'unknown').papers.communeReview.signer.name).toBe('Nguyễn Văn A');
    expect(officeFor(commune(), 'communeReview', null).papers.communeReview.signer.name).toBeNull();
  });
});
