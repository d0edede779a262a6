import { DomainError } from '../kernel/domain-error.ts';
import type { Ratios } from './dossier.ts';
import type { RatioClaim } from './draft.ts';

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * Shares of local labour and material from the counts. Raw materials are added up over all rows (they are to be given
 * in one unit, kilograms unless the form says otherwise).
 * @returns shares 0..1, null where nothing was counted
 * @see QĐ 26/2026, Phụ lục II, tiêu chí 1.1 (nguyên liệu), 3.3 (lao động trên địa bàn cấp xã)
 */
export function computeRatios(counts: RatioClaim): Ratios {
  const sum = (pick: (material: RatioClaim['materials'][number]) => number) =>
    counts.materials.reduce((total, material) => total + pick(material), 0);
  const total = sum((material) => material.total);
  return {
    labourCommune: share(counts.labourCommune, counts.labourTotal),
    labourVillage: share(counts.labourVillage, counts.labourTotal),
    materialCommune: share(
      sum((material) => material.fromCommune),
      total,
    ),
    materialProvince: share(
      sum((material) => material.fromProvince),
      total,
    ),
  };
}

/** What is wrong with counts, and where. */
export interface CountsProblem {
  readonly path: string;
  readonly message: string;
}

function materialProblem(counts: RatioClaim): CountsProblem | null {
  for (const [row, material] of counts.materials.entries()) {
    const at = `materials.${String(row)}`;
    if (material.unit !== counts.materials[0]?.unit)
      return { path: `${at}.unit`, message: 'Các nguyên liệu phải ghi cùng một đơn vị tính.' };
    if (material.fromProvince > material.total)
      return { path: `${at}.fromProvince`, message: 'Nguyên liệu trong tỉnh lớn hơn tổng nguyên liệu.' };
    if (material.fromCommune > material.fromProvince)
      return { path: `${at}.fromCommune`, message: 'Nguyên liệu trong xã lớn hơn nguyên liệu trong tỉnh.' };
  }
  return null;
}

/**
 * Counts that cannot be: a part above its whole, a period that ends before it begins, two units added together. Material
 * from the commune counts as from the province too.
 * @returns null when nothing is wrong
 */
export function countsProblem(counts: RatioClaim): CountsProblem | null {
  if (counts.periodTo < counts.periodFrom)
    return { path: 'periodTo', message: 'Kỳ số liệu kết thúc trước khi bắt đầu.' };
  if (counts.labourCommune > counts.labourTotal)
    return { path: 'labourCommune', message: 'Số lao động trong xã lớn hơn tổng số lao động.' };
  if (counts.labourVillage > counts.labourCommune)
    return { path: 'labourVillage', message: 'Số lao động trong thôn lớn hơn số lao động trong xã.' };
  return materialProblem(counts);
}

/** @throws DomainError `invalid-argument` with `details.path` for counts that cannot be */
export function checkCounts(counts: RatioClaim): void {
  const problem = countsProblem(counts);
  if (problem !== null) throw new DomainError('invalid-argument', problem.message, { path: problem.path });
}
