import {
  compareVietnamese,
  type Member,
  type Producer,
  Role,
  ROLE_LABELS,
  ROLES_WITH_UNIT,
  type Village,
} from '@ocop/functions/domain';

/** What a unit of a role may be: villages for village heads, producers for producers. */
export interface Units {
  readonly villages: readonly Village[];
  readonly producers: readonly Producer[];
}

export interface UnitChoice {
  readonly id: string;
  readonly name: string;
}

/** The units from which a role takes its own; empty for roles of the office. */
export function unitsFor(role: Role | '', { villages, producers }: Units): readonly UnitChoice[] {
  const list = role === 'village' ? villages : role === 'producer' ? producers : [];
  return list.map(({ id, name }) => ({ id, name })).sort((a, b) => compareVietnamese(a.name, b.name));
}

/** `Thôn 1`, or the id where the unit is not (or no longer) known. */
export function unitName(role: Role, unit: string | null, units: Units): string {
  if (unit === null) return '';
  return unitsFor(role, units).find(({ id }) => id === unit)?.name ?? unit;
}

/** Into which roles this role invites; the server has the last word. */
export function invitableRoles(role: Role | undefined): readonly Role[] {
  if (role === 'admin') return Role.options;
  return role === 'economy' ? ROLES_WITH_UNIT : [];
}

export interface MemberGroup {
  readonly label: string;
  readonly members: readonly Member[];
}

/** Members under their roles, in the order of the roles; ended memberships come last in each. */
export function membersByRole(members: readonly Member[]): MemberGroup[] {
  return Role.options
    .map((role) => ({
      label: ROLE_LABELS[role],
      members: members
        .filter((member) => member.role === role)
        .sort((a, b) => Number(b.active) - Number(a.active) || compareVietnamese(a.name, b.name)),
    }))
    .filter((group) => group.members.length > 0);
}

export interface MembershipFields {
  readonly role: Role | '';
  readonly unit: string;
}

/** What is missing in a role with its unit. */
export function membershipErrors({ role, unit }: MembershipFields) {
  if (role === '') return [{ field: 'role', message: 'Hãy chọn vai trò.' }];
  if (!ROLES_WITH_UNIT.includes(role) || unit !== '') return [];
  return [
    { field: 'unit', message: role === 'village' ? 'Hãy chọn thôn của trưởng thôn.' : 'Hãy chọn chủ thể.' },
  ];
}

/** A plain look at an address; the server reads it properly. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text.trim());
}

/** Text of a role as a role, or empty. */
export function roleOf(text: string): Role | '' {
  const role = Role.safeParse(text);
  return role.success ? role.data : '';
}
