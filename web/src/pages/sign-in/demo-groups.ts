import type { DemoAccount } from '../../gateway/gateway.ts';

export interface DemoGroup {
  readonly title: string;
  readonly accounts: readonly DemoAccount[];
}

const GROUPS: readonly (readonly [title: string, roles: readonly string[]])[] = [
  ['Chủ thể OCOP', ['producer']],
  ['Trưởng thôn', ['village']],
  ['Các phòng, UBMTTQ xã', ['economy', 'culture', 'front']],
  ['Lãnh đạo, văn thư', ['leader', 'clerk']],
  ['Quản trị', ['admin']],
];

/** The accounts under the headings of the sign-in page; whoever fits none (a newcomer) comes last. */
export function groupDemoAccounts(accounts: readonly DemoAccount[]): readonly DemoGroup[] {
  const known = new Set(GROUPS.flatMap(([, roles]) => roles));
  const groups = GROUPS.map(([title, roles]) => ({
    title,
    accounts: accounts.filter(({ role }) => roles.includes(role)),
  }));
  const others = {
    title: 'Người chưa có vai trò',
    accounts: accounts.filter(({ role }) => !known.has(role)),
  };
  return [...groups, others].filter((group) => group.accounts.length > 0);
}
