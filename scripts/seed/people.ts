// Demo accounts for the emulators: one or more for each role, none of them a person.
import { type Claims, type Member, ROLE_LABELS, type Role } from '../../functions/src/domain/index.ts';
import { NEIGHBOUR, TAN_KY } from './commune.ts';

export interface DemoAccount {
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  /** Null: a newcomer without membership. */
  readonly claims: Claims | null;
  /** What the account shows, for the list at the start. */
  readonly label: string;
}

function account(
  mailbox: string,
  name: string,
  role: Role,
  unit: string | null,
  commune = TAN_KY,
): DemoAccount {
  const domain = commune === TAN_KY ? 'demo.tanky.example' : 'demo.langgieng.example';
  const place = commune === TAN_KY ? '' : ', xã khác';
  return {
    uid: `demo-${commune === TAN_KY ? '' : 'khac-'}${mailbox}`,
    email: `${mailbox}@${domain}`,
    name: `${name} (tài khoản mẫu)`,
    claims: { commune, role, ...(unit === null ? {} : { unit }) },
    label: `${ROLE_LABELS[role]}${place}`,
  };
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('linhngoc', 'Hợp tác xã Linh Ngọc', 'producer', 'linh-ngoc'),
  account('doanket', 'Hợp tác xã Đoàn Kết', 'producer', 'doan-ket'),
  account('hangocsang', 'Hộ kinh doanh Hà Ngọc Sáng', 'producer', 'ha-ngoc-sang'),
  account('trahanhphuc', 'Hợp tác xã Trà hạnh phúc', 'producer', 'tra-hanh-phuc'),
  account('tanson', 'Hợp tác xã nông nghiệp sạch Tân Sơn', 'producer', 'tan-son'),
  account('truongthon1', 'Trưởng Thôn 1', 'village', 'thon-1'),
  account('truongthon2', 'Trưởng Thôn 2', 'village', 'thon-2'),
  account('kinhte', 'Công chức Phòng Kinh tế', 'economy', null),
  account('vanhoa', 'Công chức Phòng Văn hóa - Xã hội', 'culture', null),
  account('mattran', 'Cán bộ Ủy ban MTTQ', 'front', null),
  account('lanhdao', 'Phó Chủ tịch UBND xã', 'leader', null),
  account('vanthu', 'Văn thư', 'clerk', null),
  account('quantri', 'Quản trị hệ thống', 'admin', null),
  account('kinhte', 'Công chức xã Láng Giềng', 'economy', null, NEIGHBOUR),
  account('chuthe', 'Chủ thể xã Láng Giềng', 'producer', 'lang-gieng', NEIGHBOUR),
  {
    uid: 'demo-nguoimoi',
    email: 'nguoimoi@demo.tanky.example',
    name: 'Người mới (tài khoản mẫu)',
    claims: null,
    label: 'Người chưa có vai trò',
  },
];

const SINCE = '2026-01-05T01:00:00.000Z';

/** The members' documents of those accounts that have a role. */
export const MEMBERS: readonly Member[] = DEMO_ACCOUNTS.flatMap(({ uid, email, name, claims }) =>
  claims === null
    ? []
    : [
        {
          uid,
          communeId: claims.commune,
          email,
          name,
          role: claims.role,
          unit: claims.unit ?? null,
          active: true,
          since: SINCE,
          changedAt: SINCE,
          schemaVersion: 1 as const,
        },
      ],
);
