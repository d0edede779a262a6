import { describe, expect, it } from 'vitest';
import { Claims } from './actor.ts';
import { Commune, DEFAULT_COMMUNE_SETTINGS } from './commune.ts';
import { Invitation, Member, Registration } from './members.ts';
import { audienceKey, OFFICE_COMMAND_ROLES, READ_ROLES } from './permissions.ts';
import { OFFICE_ROLES, Role, ROLE_LABELS } from './roles.ts';

describe('claims of a token', () => {
  it('need a unit for producers and village heads, and no more than they say', () => {
    expect(Claims.safeParse({ commune: '02104', role: 'economy' }).success).toBe(true);
    expect(Claims.safeParse({ commune: '02104', role: 'producer', unit: 'linh-ngoc' }).success).toBe(true);
    expect(Claims.safeParse({ commune: '02104', role: 'producer' }).success).toBe(false);
    expect(Claims.safeParse({ commune: '02104', role: 'village' }).success).toBe(false);
    expect(Claims.safeParse({ commune: '2104', role: 'economy' }).success).toBe(false);
    expect(Claims.safeParse({ commune: '02104', role: 'economy', isBoss: true }).success).toBe(false);
  });
});

describe('permissions', () => {
  it('know every role by its Vietnamese name', () => {
    expect(Object.keys(ROLE_LABELS).sort()).toEqual([...Role.options].sort());
  });

  it('show dossiers to the office and never to the administrator', () => {
    expect([...READ_ROLES.dossiers].sort()).toEqual([...OFFICE_ROLES].sort());
    expect(OFFICE_ROLES).not.toContain('admin');
  });

  it('let only the clerk number a paper (NĐ 30/2020, Điều 15)', () => {
    expect(OFFICE_COMMAND_ROLES.issueDocument).toEqual(['clerk']);
  });

  it('address a role of the office, or one producer or village', () => {
    expect(audienceKey('economy')).toBe('economy');
    expect(audienceKey('economy', null)).toBe('economy');
    expect(audienceKey('village', 'thon-1')).toBe('village:thon-1');
  });
});

describe('records of people', () => {
  it('refuse fields that nobody asked for', () => {
    for (const schema of [Member, Invitation, Registration, Commune])
      expect(schema.safeParse({ nationalId: '0123' }).success).toBe(false);
  });

  it('start from settings of the decree and the usual practice', () => {
    expect(Commune.shape.settings.parse(DEFAULT_COMMUNE_SETTINGS)).toEqual(DEFAULT_COMMUNE_SETTINGS);
  });
});
