import { computeRatios, formatNumber, type MaterialClaim, type RatioClaim } from '@ocop/functions/domain';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';

type LabourField = 'labourTotal' | 'labourCommune' | 'labourVillage';
type MaterialField = 'total' | 'fromCommune' | 'fromProvince';

export const LABOUR_FIELDS: readonly { readonly field: LabourField; readonly label: string }[] = [
  { field: 'labourTotal', label: 'Tổng số lao động (người)' },
  { field: 'labourCommune', label: 'Trong đó, người ở xã' },
  { field: 'labourVillage', label: 'Trong đó, người ở thôn' },
];

export const MATERIAL_FIELDS: readonly { readonly field: MaterialField; readonly label: string }[] = [
  { field: 'total', label: 'Tổng đã dùng' },
  { field: 'fromCommune', label: 'Trong đó, từ xã' },
  { field: 'fromProvince', label: 'Trong đó, từ tỉnh (tính cả xã)' },
];

/** Ways of checking that a village head usually has; another one can be written. */
export const METHODS = [
  'Đến xem tận nơi',
  'Xem sổ sách, danh sách lao động',
  'Hỏi người lao động, người bán nguyên liệu',
] as const;

export interface VillageAnswer {
  readonly agrees: 'yes' | 'no' | '';
  readonly counts: RatioClaim;
  readonly method: string;
  readonly comment: string;
}

/** A whole number or a decimal with a comma, as people type it; NaN for anything else. */
export function numberOf(text: string): number {
  const plain = text.trim().replaceAll('.', '').replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
}

export function withLabour(counts: RatioClaim, field: LabourField, text: string): RatioClaim {
  return { ...counts, [field]: numberOf(text) };
}

export function withMaterial(
  counts: RatioClaim,
  row: number,
  field: MaterialField,
  text: string,
): RatioClaim {
  const materials = counts.materials.map((material, index): MaterialClaim =>
    index === row ? { ...material, [field]: numberOf(text) } : material,
  );
  return { ...counts, materials };
}

/** What must be there before it can be sent; the server checks the same and more. */
export function checkAnswer({ agrees, counts, method, comment }: VillageAnswer): ErrorItem[] {
  const numbers = [
    counts.labourTotal,
    counts.labourCommune,
    counts.labourVillage,
    ...counts.materials.flatMap(({ total, fromCommune, fromProvince }) => [total, fromCommune, fromProvince]),
  ];
  return [
    ...(agrees === '' ? [{ message: 'Hãy chọn số liệu đúng hay chưa đúng.', field: 'agrees' }] : []),
    ...(numbers.some((number) => Number.isNaN(number))
      ? [{ message: 'Có ô số liệu chưa ghi bằng số.' }]
      : []),
    ...(method.trim() === '' ? [{ message: 'Hãy ghi đã kiểm tra bằng cách nào.', field: 'method' }] : []),
    ...(agrees === 'no' && comment.trim() === ''
      ? [{ message: 'Hãy ghi số liệu khác ở điểm nào.', field: 'comment' }]
      : []),
  ];
}

function percent(share: number | null): string {
  return share === null || Number.isNaN(share)
    ? 'chưa tính được'
    : `${formatNumber(Math.round(share * 1000) / 10)} %`;
}

/** The ratios that follow from the counts, as sentences. */
export function ratioLines(counts: RatioClaim): string[] {
  const ratios = computeRatios(counts);
  return [
    `Lao động ở xã: ${percent(ratios.labourCommune)}`,
    `Lao động ở thôn: ${percent(ratios.labourVillage)}`,
    `Nguyên liệu từ xã: ${percent(ratios.materialCommune)}`,
    `Nguyên liệu từ tỉnh: ${percent(ratios.materialProvince)}`,
  ];
}
