import type { Member, Village } from '../../domain/index.ts';
import type { CommuneSource, PaperSource } from '../papers/facts/source.ts';
import { paperSource, producer } from './paper-source.ts';

export { certificate, product } from '../../../../test/support/recognised.ts';

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
