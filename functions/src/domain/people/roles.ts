import { z } from 'zod';

/** The roles of design §5. The province is an outside party: its acts are recorded, it has no login. */
export const Role = z.enum([
  'producer',
  'village',
  'economy',
  'culture',
  'front',
  'leader',
  'clerk',
  'admin',
]);
export type Role = z.infer<typeof Role>;

/** What each role is called in the commune (process of the 2025 plan, part V). */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  producer: 'Chủ thể OCOP',
  village: 'Trưởng thôn',
  economy: 'Phòng Kinh tế',
  culture: 'Phòng Văn hóa - Xã hội',
  front: 'Ủy ban MTTQ Việt Nam xã',
  leader: 'Lãnh đạo UBND xã',
  clerk: 'Văn thư',
  admin: 'Quản trị hệ thống',
};

/** Roles whose claim must name a unit: the producer's id, the village's id. */
export const ROLES_WITH_UNIT: readonly Role[] = ['producer', 'village'];

/** Units of the commune that see every dossier of the commune. `admin` has no say in dossiers and no sight of them. */
export const OFFICE_ROLES: readonly Role[] = ['economy', 'culture', 'front', 'leader', 'clerk'];
