import { describe, expect, it, vi } from 'vitest';

vi.mock('./firebase.ts', () => ({ environment: { emulators: null, host: '' } }));
const { demoAccountsOf, readDemoAccounts } = await import('./demo-accounts.ts');

const user = (localId: string, claims: object | null) => ({
  localId,
  email: `${localId}@demo.example`,
  displayName: localId,
  ...(claims === null ? {} : { customAttributes: JSON.stringify(claims) }),
});

describe('demoAccountsOf', () => {
  it('offers the seeded accounts by commune and role, newcomers last', () => {
    const users = [
      user('demo-new', null),
      user('demo-neighbour', { commune: '99999', role: 'economy' }),
      user('demo-clerk', { commune: '02104', role: 'clerk' }),
      user('demo-bees', { commune: '02104', role: 'producer', unit: 'bees' }),
      user('somebody', { commune: '02104', role: 'admin' }),
    ];
    expect(demoAccountsOf({ users }).map(({ name, role, label }) => [name, role, label])).toEqual([
      ['demo-bees', 'producer', 'Chủ thể OCOP'],
      ['demo-clerk', 'clerk', 'Văn thư'],
      ['demo-neighbour', 'economy', 'Phòng Kinh tế'],
      ['demo-new', '', 'Người chưa có vai trò'],
    ]);
  });

  it.each([[{}], [null], [{ users: [{ localId: 7 }] }]])('offers nobody for %j', (answer) => {
    expect(demoAccountsOf(answer)).toEqual([]);
  });

  it.each(['{', '{"role":"king"}'])('takes the claims %s for none', (customAttributes) => {
    const users = [{ localId: 'demo-x', email: 'x@demo.example', customAttributes }];
    expect(demoAccountsOf({ users })).toMatchObject([{ role: '', name: 'x@demo.example' }]);
  });
});

describe('readDemoAccounts', () => {
  it('asks nobody in production', async () => {
    expect(await readDemoAccounts()).toEqual([]);
  });
});
