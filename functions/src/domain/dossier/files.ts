import { z } from 'zod';
import { CommuneId, Id, Uid } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';

/** Declared types that may be uploaded. */
export const FileContentType = z.enum([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'video/mp4',
]);
export type FileContentType = z.infer<typeof FileContentType>;

/** What may be uploaded, by declared type. The trigger compares it with the bytes themselves. */
export const FILE_TYPES = {
  'application/pdf': { label: 'PDF', extensions: ['pdf'] },
  'image/jpeg': { label: 'ảnh JPEG', extensions: ['jpg', 'jpeg'] },
  'image/png': { label: 'ảnh PNG', extensions: ['png'] },
  'image/heic': { label: 'ảnh HEIC', extensions: ['heic', 'heif'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    label: 'Word (DOCX)',
    extensions: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    label: 'Excel (XLSX)',
    extensions: ['xlsx'],
  },
  'video/mp4': { label: 'phim MP4', extensions: ['mp4'] },
} as const satisfies Record<FileContentType, { label: string; extensions: readonly string[] }>;

/** Bytes. Settings of the commune may lower or raise them. */
export const DEFAULT_UPLOAD_LIMITS = { file: 50 * 1024 * 1024, dossier: 500 * 1024 * 1024 } as const;

/** A file counts only when the server has read it back (`received`). */
export const FileState = z.enum(['uploading', 'received', 'refused', 'removed']);
export type FileState = z.infer<typeof FileState>;

/** Why the server did not accept the bytes. */
export const FileRefusal = z.enum([
  'empty',
  'typeMismatch',
  'sizeMismatch',
  'tooLarge',
  'encrypted',
  'broken',
  'unused',
]);
export type FileRefusal = z.infer<typeof FileRefusal>;

export const FILE_REFUSAL_LABELS: Readonly<Record<FileRefusal, string>> = {
  empty: 'Tệp rỗng, không có nội dung.',
  typeMismatch: 'Nội dung tệp không đúng loại ghi ở tên tệp.',
  sizeMismatch: 'Tệp tải lên chưa đủ, hãy tải lại.',
  tooLarge: 'Tệp lớn hơn mức cho phép.',
  encrypted: 'Tệp đặt mật khẩu, cán bộ không mở được. Hãy bỏ mật khẩu rồi tải lại.',
  broken: 'Tệp bị hỏng, không mở được. Hãy tạo lại tệp rồi tải lên.',
  unused: 'Tệp để lâu chưa được kèm nên đã xóa, hãy tải lại.',
};

/** One uploaded file of a dossier: `dossiers/{id}/files/{fileId}`. Written by the server only. */
export const DossierFile = z.strictObject({
  id: Id,
  communeId: CommuneId,
  dossierId: Id,
  /** The owner, so that the rules can answer without reading the dossier. */
  producerId: Id,
  name: ShortText,
  contentType: FileContentType,
  /** Bytes as declared when the upload began. */
  size: z.number().int().min(1),
  /** What the paper is, by the list of Mẫu số 02 (`E01`…`E15`); null for a free attachment. */
  evidenceCode: z.string().max(10).nullable(),
  /** The day printed on the paper after which it no longer holds; the printed day wins over any default. */
  validUntil: PlainDate.nullable(),
  state: FileState,
  refusal: FileRefusal.nullable(),
  sha256: z.string().length(64).nullable(),
  /** Pages of a PDF; null for other types. */
  pageCount: z.number().int().min(1).nullable(),
  uploadedBy: Uid,
  /** Set where somebody else than the producer uploaded it (nộp hộ). */
  onBehalf: z.boolean(),
  startedAt: Instant,
  receivedAt: Instant.nullable(),
  schemaVersion: z.literal(1),
});
export type DossierFile = z.infer<typeof DossierFile>;

/** A file as the submission froze it. */
export const FrozenFile = z.strictObject({
  id: Id,
  name: ShortText,
  contentType: FileContentType,
  size: z.number().int(),
  evidenceCode: z.string().nullable(),
  validUntil: PlainDate.nullable(),
  sha256: z.string().length(64),
  pageCount: z.number().int().nullable(),
});
export type FrozenFile = z.infer<typeof FrozenFile>;
