import type { Certificate, Member, Product, Village } from '../../domain/index.ts';
import type { CommuneSource, PaperSource } from '../papers/facts/source.ts';
import { paperSource, producer } from './paper-source.ts';

export const product = (id: string, override: Partial<Product> = {}): Product => ({
  id,
  communeId: '02104',
  producerId: 'linh-ngoc',
  producerName: 'HTX Linh Ngọc',
  name: `Sản phẩm ${id}`,
  setNo: 4,
  setUncertain: false,
  goal: null,
  currentCertificateId: null,
  searchKeys: [],
  example: true,
  schemaVersion: 1,
  ...override,
});

export const certificate = (
  productId: string,
  issuedOn: string,
  validUntil: string,
  override: Partial<Certificate> = {},
): Certificate => ({
  id: `${productId}-${issuedOn}`,
  communeId: '02104',
  productId,
  producerId: 'linh-ngoc',
  productName: productId,
  producerName: 'HTX Linh Ngọc',
  stars: 3,
  level: 'province',
  decree: 'qd148-2023',
  decisionNumber: '08/QĐ-UBND',
  issuedOn,
  validUntil,
  recordedAt: '2026-01-01T00:00:00Z',
  nextNoticeOn: null,
  schemaVersion: 1,
  ...override,
});

export const village: Village = {
  id: 'thon-1',
  communeId: '02104',
  name: 'Thôn 1',
  headName: 'Trưởng thôn (ví dụ)',
  example: true,
  schemaVersion: 1,
};

export const member = (role: Member['role'], name: string, active = true): Member => ({
  uid: `${role}-uid`,
  communeId: '02104',
  email: 'a@example.org',
  name,
  role,
  unit: null,
  active,
  since: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
  schemaVersion: 1,
});

const EMPTY: CommuneSource = {
  products: [],
  producers: [producer],
  certificates: [],
  dossiers: [],
  villages: [],
  members: [],
  reports: [],
  plans: [],
  appointments: [],
};

export const yearSource = (year: Partial<CommuneSource>, today = '2026-11-20'): PaperSource =>
  paperSource('annualPlan', { today, year: { ...EMPTY, ...year } });
