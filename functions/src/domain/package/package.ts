import { z } from 'zod';
import { Doer } from '../dossier/dossier.ts';
import { CommuneId, Id } from '../kernel/ids.ts';
import { Instant } from '../kernel/plain-date.ts';

/**
 * For whom a package is made: the office's carries the papers of the commune, the producer's only what the producer may
 * read. It is also the package's id: a dossier has one of each, made anew when something changed.
 */
export const PackageAudience = z.enum(['office', 'producer']);
export type PackageAudience = z.infer<typeof PackageAudience>;

/** `building` holds the lease of the side effect; `failed` says that it broke off and may be asked again. */
export const PackageState = z.enum(['building', 'ready', 'failed']);
export type PackageState = z.infer<typeof PackageState>;

export const PACKAGE_STATE_LABELS: Readonly<Record<PackageState, string>> = {
  building: 'Đang lập bộ hồ sơ',
  ready: 'Đã lập xong',
  failed: 'Lập không thành công, xin xuất lại',
};

/** What may be wrong with one part of a package; none of it stops the package. */
export const PackageFault = z.enum([
  'notMade',
  'missing',
  'empty',
  'encrypted',
  'broken',
  'tooLarge',
  'changed',
]);
export type PackageFault = z.infer<typeof PackageFault>;

/** What happened and what to do, as the page in place of the file and the screen say it. */
export const PACKAGE_FAULT_LABELS: Readonly<Record<PackageFault, string>> = {
  notMade: 'Văn bản này chưa có bản in. Hãy lập văn bản rồi xuất lại bộ hồ sơ.',
  missing: 'Không tìm thấy tệp trong kho lưu trữ. Hãy tải lại tệp rồi xuất lại bộ hồ sơ.',
  empty: 'Tệp rỗng, không có nội dung. Hãy tải lại tệp rồi xuất lại bộ hồ sơ.',
  encrypted: 'Tệp đặt mật khẩu nên không in ra được. Hãy bỏ mật khẩu rồi tải lại tệp.',
  broken: 'Tệp bị hỏng nên không in ra được. Hãy tạo lại tệp rồi tải lên.',
  tooLarge: 'Tệp quá lớn nên không in ra được; tệp gốc nằm trong tệp ZIP.',
  changed: 'Nội dung tệp không còn đúng như khi tiếp nhận (mã SHA-256 khác). Hãy đối chiếu với bản giấy.',
};

export const PackageProblem = z.strictObject({
  /** The file or paper as its owner named it. */
  name: z.string().max(400),
  fault: PackageFault,
  /** Page of the PDF where it is told or shown. */
  page: z.number().int().min(1),
});
export type PackageProblem = z.infer<typeof PackageProblem>;

const Output = { path: z.string(), bytes: z.number().int(), sha256: z.string().length(64) };

/** `dossiers/{id}/packages/{audience}`: the newest package, written by the server only. */
export const DossierPackage = z.strictObject({
  id: PackageAudience,
  communeId: CommuneId,
  dossierId: Id,
  /** The owner, so that the rules can answer without reading the dossier. */
  producerId: Id,
  audience: PackageAudience,
  state: PackageState,
  revision: z.number().int().min(1),
  /** Of what it was made: the same key is the same package, and is not made twice. */
  key: z.string().max(200),
  pdf: z.strictObject({ ...Output, pages: z.number().int().min(1) }).nullable(),
  zip: z.strictObject({ ...Output, files: z.number().int().min(0) }).nullable(),
  problems: z.array(PackageProblem).max(1000),
  /** Until when the running work may be believed; a lease that ended may be taken over. */
  leaseUntil: Instant.nullable(),
  madeBy: Doer,
  madeAt: Instant,
  finishedAt: Instant.nullable(),
  schemaVersion: z.literal(1),
});
export type DossierPackage = z.infer<typeof DossierPackage>;
