import { describe, expect, it } from 'vitest';
import { Role } from '@ocop/functions/domain';
import { groupDemoAccounts } from './demo-groups.ts';

const account = (role: string) => ({ email: `${role}@example.vn`, name: role, label: role, role });

describe('groupDemoAccounts', () => {
  it('shows an account of every role exactly once, and nobody among the strangers', () => {
    const groups = groupDemoAccounts(Role.options.map(account));
    expect(groups.flatMap(({ accounts }) => accounts.map(({ role }) => role)).sort()).toEqual(
      [...Role.options].sort(),
    );
    expect(groups.map(({ title }) => title)).not.toContain('Người chưa có vai trò');
  });

  it('puts somebody without a role last', () => {
    expect(groupDemoAccounts([account(''), account('clerk')]).map(({ title }) => title)).toEqual([
      'Lãnh đạo, văn thư',
      'Người chưa có vai trò',
    ]);
  });

  it('shows no empty heading', () => {
    expect(groupDemoAccounts([])).toEqual([]);
  });
});
