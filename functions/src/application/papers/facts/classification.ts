import { EVIDENCE_CATALOG, productSetOf } from '../../../domain/index.ts';

/** Ngành, nhóm, phân nhóm, bộ sản phẩm of a product set, as Phụ lục I names them. */
export function classificationOf(setNo: number): string[] {
  const { sector, group, subgroup, name } = productSetOf(setNo);
  return [
    `Ngành ${sector.name}`,
    `Nhóm ${group.name}`,
    ...(subgroup === null ? [] : [`Phân nhóm ${subgroup.name}`]),
    `Bộ sản phẩm ${String(setNo)}: ${name}`,
  ];
}

/** Sample units that go along: 5, and none for tourism services. @see QĐ 26/2026, Điều 6.2.d */
export function samplesFor(setNo: number): number {
  return productSetOf(setNo).samples;
}

/** What a paper of the evidence list is called; the code itself for one that the list does not have. */
export function evidenceName(code: string): string {
  return EVIDENCE_CATALOG.find((item) => item.code === code)?.name ?? code;
}
