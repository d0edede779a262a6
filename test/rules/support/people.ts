// Everybody who may knock: each role of the commune, its neighbours, and those who must stay outside.
import { Claims } from '../../../functions/src/domain/people/actor.ts';
import { Role, ROLES_WITH_UNIT } from '../../../functions/src/domain/people/roles.ts';

export const COMMUNE = '02104';
export const OTHER_COMMUNE = '02107';
export const PRODUCER = 'linh-ngoc';
export const OTHER_PRODUCER = 'doan-ket';
export const VILLAGE = 'thon-1';
export const OTHER_VILLAGE = 'thon-2';

export interface Person {
  readonly name: string;
  /** Null: signed out. */
  readonly uid: string | null;
  readonly token: Readonly<Record<string, unknown>>;
  /** What the domain makes of the token: null where it is no member of the tested commune. */
  readonly member: Claims | null;
}

function person(
  name: string,
  token: Person['token'],
  uid: string | null = name.replaceAll(' ', '-'),
): Person {
  const parsed = Claims.safeParse(token);
  const member = parsed.success && parsed.data.commune === COMMUNE ? parsed.data : null;
  return { name, uid, token, member };
}

function unitOf(role: Role): { unit?: string } {
  if (!ROLES_WITH_UNIT.includes(role)) return {};
  return { unit: role === 'producer' ? PRODUCER : VILLAGE };
}

function ofCommune(commune: string, role: Role): Person['token'] {
  return { commune, role, ...unitOf(role) };
}

/** One member of the commune in each role of the domain. */
export const MEMBERS: readonly Person[] = Role.options.map((role) => person(role, ofCommune(COMMUNE, role)));

/** Members of the same commune in the same roles, for other units. */
export const NEIGHBOURS: readonly Person[] = [
  person('another producer', { commune: COMMUNE, role: 'producer', unit: OTHER_PRODUCER }),
  person('another village head', { commune: COMMUNE, role: 'village', unit: OTHER_VILLAGE }),
  person('a producer with the unit of the village', { commune: COMMUNE, role: 'producer', unit: VILLAGE }),
  person('a village head with the unit of the producer', {
    commune: COMMUNE,
    role: 'village',
    unit: PRODUCER,
  }),
];

/** Nobody of this commune: each must be refused everywhere but in `public`. */
export const STRANGERS: readonly Person[] = [
  ...Role.options.map((role) => person(`${role} of another commune`, ofCommune(OTHER_COMMUNE, role))),
  person('signed out', {}, null),
  person('a newcomer without claims', {}),
  person('stale: producer without unit', { commune: COMMUNE, role: 'producer' }),
  person('stale: village head without unit', { commune: COMMUNE, role: 'village' }),
  person('stale: a role that is no more', { commune: COMMUNE, role: 'officer' }),
  person('stale: no commune', { role: 'economy' }),
  person('stale: no role', { commune: COMMUNE }),
  person('stale: unit is no text', { commune: COMMUNE, role: 'producer', unit: 7 }),
];

export const EVERYONE: readonly Person[] = [...MEMBERS, ...NEIGHBOURS, ...STRANGERS];

/** The person with this name. */
export function who(name: string): Person {
  const found = EVERYONE.find((known) => known.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
}

/** True for a member of the commune in one of these roles. */
export function holds({ member }: Person, roles: readonly Role[]): boolean {
  return member !== null && roles.includes(member.role);
}

/** True for the member of this role and unit. */
export function isUnit({ member }: Person, role: Role, unit: string): boolean {
  return member !== null && member.role === role && member.unit === unit;
}
