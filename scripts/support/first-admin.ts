// What the first administrator's command writes, from what was typed after it. Pure: no clock, no store.
import { parseArgs } from 'node:util';
import {
  Commune,
  CommuneId,
  DEFAULT_COMMUNE_SETTINGS,
  type Instant,
  type Invitation,
} from '../../functions/src/domain/index.ts';
import { Failure } from './failure.ts';

const USAGE =
  'Cách dùng: npm run first-admin -- --project ID_DỰ_ÁN --commune MÃ_XÃ --email ĐỊA_CHỈ_THƯ ' +
  '[--name "Xã …" --province "…" --province-code NN]';

export interface FirstAdminOptions {
  readonly project: string;
  readonly commune: string;
  readonly email: string;
  readonly name: string;
  readonly province: string;
  readonly provinceCode: string;
}

const TEXT = { type: 'string' } as const;

const OPTIONS = {
  project: TEXT,
  commune: TEXT,
  email: TEXT,
  name: TEXT,
  province: TEXT,
  'province-code': TEXT,
} as const;

function typed(args: readonly string[]): Partial<Record<keyof typeof OPTIONS, string>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch {
    throw new Failure(USAGE);
  }
}

/** @throws Failure that says how to call the command, and which option is missing or wrong */
export function readFirstAdminOptions(args: readonly string[]): FirstAdminOptions {
  const { project = '', commune = '', email = '', name = '', province = '', ...rest } = typed(args);
  const wrong = [
    ...(project === '' ? ['--project'] : []),
    ...(CommuneId.safeParse(commune).success ? [] : ['--commune']),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email) ? [] : ['--email']),
  ];
  if (wrong.length > 0) throw new Failure(`Thiếu hoặc sai: ${wrong.join(', ')}. ${USAGE}`);
  const provinceCode = rest['province-code'] ?? '';
  return { project, commune, email: email.toLowerCase(), name, province, provinceCode };
}

/**
 * A commune with the usual settings; its signers are entered later by its own administrator.
 * @throws Failure when the commune is new and its name or province was not said
 */
export function newCommune({ commune, name, province, provinceCode }: FirstAdminOptions): Commune {
  const made = Commune.safeParse({
    id: commune,
    name,
    provinceCode,
    provinceName: province,
    placeName: name.replace(/^(?:xã|phường|đặc khu)\s+/iu, ''),
    signers: [],
    settings: DEFAULT_COMMUNE_SETTINGS,
    schemaVersion: 1,
  });
  if (made.success) return made.data;
  throw new Failure(
    `Xã ${commune} chưa có trong hệ thống: hãy thêm --name "Xã …", --province "…" và --province-code NN.`,
  );
}

/** The invitation that makes who signs in with this address the commune's administrator. */
export function adminInvitation({ commune, email }: FirstAdminOptions, id: string, at: Instant): Invitation {
  return {
    id,
    communeId: commune,
    email,
    role: 'admin',
    unit: null,
    state: 'open',
    invitedBy: 'first-admin',
    invitedAt: at,
    acceptedBy: null,
    schemaVersion: 1,
  };
}
