import { describe, expect, it } from 'vitest';
import { Commune, Invitation } from '../../functions/src/domain/index.ts';
import { Failure } from './failure.ts';
import { adminInvitation, newCommune, readFirstAdminOptions } from './first-admin.ts';

const NEEDED = ['--project', 'ocop', '--commune', '02104', '--email', 'Quan.Tri@example.vn'];
const OF_COMMUNE = ['--name', 'Xã Tân Kỳ', '--province', 'Thái Nguyên', '--province-code', '19'];

describe('readFirstAdminOptions', () => {
  it('reads what is needed, the address in small letters', () => {
    expect(readFirstAdminOptions(NEEDED)).toMatchObject({
      project: 'ocop',
      commune: '02104',
      email: 'quan.tri@example.vn',
    });
  });

  it.each([
    [[], '--project, --commune, --email'],
    [NEEDED.slice(2), '--project'],
    [[...NEEDED.slice(0, 4), '--email', 'nobody'], '--email'],
    [['--project', 'ocop', '--commune', 'Tân Kỳ', ...NEEDED.slice(4)], '--commune'],
  ])('names what is missing or wrong in %j', (args, wrong) => {
    expect(() => readFirstAdminOptions(args)).toThrow(new RegExp(`sai: ${wrong}\\.`, 'u'));
  });

  it('refuses an option that it does not know', () => {
    expect(() => readFirstAdminOptions([...NEEDED, '--role', 'clerk'])).toThrow(Failure);
  });
});

describe('newCommune', () => {
  it('makes a commune with the usual settings, its place without the kind of unit', () => {
    const commune = newCommune(readFirstAdminOptions([...NEEDED, ...OF_COMMUNE]));
    expect(Commune.parse(commune)).toMatchObject({
      id: '02104',
      name: 'Xã Tân Kỳ',
      placeName: 'Tân Kỳ',
      provinceCode: '19',
      provinceName: 'Thái Nguyên',
    });
  });

  it.each([0, 2, 4])('asks for what a new commune needs (without %j)', (from) => {
    const args = [...NEEDED, ...OF_COMMUNE.slice(0, from), ...OF_COMMUNE.slice(from + 2)];
    expect(() => newCommune(readFirstAdminOptions(args))).toThrow(/--province-code/u);
  });
});

describe('adminInvitation', () => {
  it('is an open invitation to administer this commune', () => {
    const invitation = adminInvitation(readFirstAdminOptions(NEEDED), 'key', '2026-11-24T01:00:00.000Z');
    expect(Invitation.parse(invitation)).toMatchObject({
      communeId: '02104',
      email: 'quan.tri@example.vn',
      role: 'admin',
      state: 'open',
    });
  });
});
