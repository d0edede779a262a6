import type { Member, Producer, Role, Village } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import {
  invitableRoles,
  isEmail,
  membersByRole,
  membershipErrors,
  roleOf,
  unitName,
  unitsFor,
} from './members.model.ts';

const common = { communeId: '02104', example: true, schemaVersion: 1 } as const;
const village = (id: string, name: string): Village => ({ ...common, id, name, headName: '' });
const producer: Producer = {
  ...common,
  id: 'linh-ngoc',
  name: 'HTX Linh Ngọc',
  kind: 'cooperative',
  villageId: null,
  address: '',
  phone: '',
  email: '',
  active: true,
  searchKeys: [],
};
const UNITS = {
  villages: [village('thon-2', 'Thôn Đồng'), village('thon-1', 'Thôn Áng')],
  producers: [producer],
};

function member(uid: string, role: Role, changes: Partial<Member> = {}): Member {
  return {
    uid,
    communeId: '02104',
    email: `${uid}@x.vn`,
    name: uid,
    role,
    unit: null,
    active: true,
    since: '2026-01-05T01:00:00.000Z',
    changedAt: '2026-01-05T01:00:00.000Z',
    schemaVersion: 1,
    ...changes,
  };
}

describe('units of a role', () => {
  it('are villages for a village head, producers for a producer, none for the office', () => {
    expect(unitsFor('village', UNITS).map(({ name }) => name)).toEqual(['Thôn Áng', 'Thôn Đồng']);
    expect(unitsFor('producer', UNITS).map(({ id }) => id)).toEqual(['linh-ngoc']);
    expect(unitsFor('economy', UNITS)).toEqual([]);
  });

  it('show the id of a unit that is not known, never nothing', () => {
    expect(unitName('village', 'thon-1', UNITS)).toBe('Thôn Áng');
    expect(unitName('village', 'thon-9', UNITS)).toBe('thon-9');
    expect(unitName('clerk', null, UNITS)).toBe('');
  });
});

describe('members', () => {
  it('stand under their roles, ended ones last', () => {
    const groups = membersByRole([
      member('c', 'clerk'),
      member('a', 'economy', { active: false }),
      member('b', 'economy'),
    ]);
    expect(groups.map(({ label }) => label)).toEqual(['Phòng Kinh tế', 'Văn thư']);
    expect(groups[0]?.members.map(({ uid }) => uid)).toEqual(['b', 'a']);
  });

  it('are invited into any role by the admin, into two by Phòng Kinh tế, by nobody else', () => {
    expect(invitableRoles('admin')).toContain('leader');
    expect(invitableRoles('economy')).toEqual(['producer', 'village']);
    expect(invitableRoles('clerk')).toEqual([]);
  });
});

describe('membershipErrors', () => {
  it.each([
    [{ role: '', unit: '' }, ['role']],
    [{ role: 'village', unit: '' }, ['unit']],
    [{ role: 'producer', unit: '' }, ['unit']],
    [{ role: 'village', unit: 'thon-1' }, []],
    [{ role: 'clerk', unit: '' }, []],
  ] as const)('%j lacks %j', (fields, missing) => {
    expect(membershipErrors(fields).map(({ field }) => field)).toEqual(missing);
  });
});

describe('what is typed', () => {
  it.each([
    ['an.nguyen@xa.vn', true],
    [' an@xa.vn ', true],
    ['an@xa', false],
    ['an xa.vn', false],
    ['', false],
  ])('%j is an address: %s', (text, expected) => {
    expect(isEmail(text)).toBe(expected);
  });

  it('is a role only when there is such a role', () => {
    expect(roleOf('clerk')).toBe('clerk');
    expect(roleOf('king')).toBe('');
  });
});
