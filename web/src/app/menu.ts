import type { Role } from '@ocop/functions/domain';
import type { IconName } from '../styles/icon-names.ts';

/** A place in the main menu: along the side from 900 px, along the bottom on phones (five at most, the last may be “Khác”). */
export interface MenuItem {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly roles: readonly Role[];
}

const OFFICE = ['economy', 'culture', 'front', 'leader', 'clerk'] as const satisfies readonly Role[];
const EVERYBODY = ['producer', 'village', ...OFFICE, 'admin'] as const satisfies readonly Role[];

/** So many places a phone's bar has; of more, the last one opens the others. */
export const BAR_PLACES = 5;

/** What stands in a phone's bar, and what behind its last place. */
export function barOf(items: readonly MenuItem[]): {
  readonly shown: readonly MenuItem[];
  readonly more: readonly MenuItem[];
} {
  const count = items.length <= BAR_PLACES ? items.length : BAR_PLACES - 1;
  return { shown: items.slice(0, count), more: items.slice(count) };
}

/** In the order in which they stand. Append a line when a page deserves a place of its own. */
export const MENU: readonly MenuItem[] = [
  { href: '/', label: 'Trang chủ', icon: 'house', roles: EVERYBODY },
  { href: '/ho-so', label: 'Hồ sơ', icon: 'folder-open', roles: ['producer', 'village', ...OFFICE] },
  { href: '/trong-nam', label: 'Trong năm', icon: 'calendar', roles: ['producer', 'village', ...OFFICE] },
  { href: '/san-pham', label: 'Sản phẩm', icon: 'package', roles: EVERYBODY },
  { href: '/tong-quan', label: 'Tổng quan', icon: 'chart-column', roles: OFFICE },
  {
    href: '/van-ban',
    label: 'Văn bản',
    icon: 'file-text',
    roles: ['producer', 'economy', 'culture', 'leader', 'clerk'],
  },
  { href: '/thong-bao', label: 'Thông báo', icon: 'bell', roles: ['producer', 'village', ...OFFICE] },
  { href: '/nhap-du-lieu', label: 'Nhập, xuất', icon: 'download', roles: OFFICE },
  { href: '/thanh-vien', label: 'Thành viên', icon: 'users', roles: ['admin', 'economy'] },
  { href: '/cai-dat', label: 'Cài đặt', icon: 'settings', roles: ['economy', 'clerk', 'admin'] },
];

export function menuFor(role: Role): readonly MenuItem[] {
  return MENU.filter((item) => item.roles.includes(role));
}

/** The item a page belongs to: the longest address that the page's own begins with. */
export function currentItem(items: readonly MenuItem[], pathname: string): MenuItem | undefined {
  return items
    .filter(({ href }) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
