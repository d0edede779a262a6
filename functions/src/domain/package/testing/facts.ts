import { type CriteriaSet, loadCriteriaSet } from '../../criteria/index.ts';
import type { PackageFile, PackagePaper, PlanFacts, StoredObject } from '../plan.ts';
import type { PackageSubject } from '../words.ts';

export const honey: CriteriaSet = await loadCriteriaSet('qd26-2026/04');

export const stored = (path: string): StoredObject => ({ path, bytes: 1000, sha256: 'a'.repeat(64) });

export const evidence = (id: string, override: Partial<PackageFile> = {}): PackageFile => ({
  id,
  name: `${id}.pdf`,
  contentType: 'application/pdf',
  evidenceCode: 'E01',
  object: stored(`files/${id}`),
  ...override,
});

export const paper = (type: PackagePaper['type'], override: Partial<PackagePaper> = {}): PackagePaper => ({
  type,
  title: `Văn bản ${type}`,
  number: null,
  issuedOn: null,
  object: stored(`papers/${type}`),
  ...override,
});

export const planFacts = (override: Partial<PlanFacts> = {}): PlanFacts => ({
  papers: [],
  files: [],
  set: honey,
  answers: new Map(),
  ...override,
});

export const subject = (override: Partial<PackageSubject> = {}): PackageSubject => ({
  audience: 'office',
  commune: 'xã Tân Kỳ',
  province: 'Thái Nguyên',
  product: 'Mật ong hoa núi',
  producer: 'HTX Linh Ngọc',
  set: honey,
  kind: 'first',
  dossierId: 'd1',
  registrationNumber: '01/PĐK-19-02104-2026',
  madeOn: '2026-11-05',
  ...override,
});
