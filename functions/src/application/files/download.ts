import { z } from 'zod';
import {
  type Actor,
  CommuneId,
  DomainError,
  Id,
  type Instant,
  objects,
  type Paper,
  papers,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import type { Core } from '../ports.ts';
import { isReadable, mayReadFiles, mayReadPaper } from './download-access.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is asked for: a file of a dossier, or one form of a paper. */
export const DownloadRequest = z.union([
  z.object({ commune: CommuneId, dossier: Id, file: Id }),
  z.object({ commune: CommuneId, document: Id, form: z.enum(['docx', 'pdf']) }),
]);
export type DownloadRequest = z.infer<typeof DownloadRequest>;

export interface Download {
  readonly path: string;
  readonly name: string;
  readonly contentType: string;
}

/** One sentence for all that may not read: whether the thing exists is not theirs to know. */
function notYours(): DomainError {
  return new DomainError('permission-denied', 'Ông/bà không có quyền xem tài liệu này.');
}

/**
 * Allows one download and logs it: who, what, when, before the first byte goes out.
 * @throws DomainError `permission-denied`, `not-found`
 */
export async function openDownload(
  core: Pick<Core, 'store' | 'ids'>,
  actor: Actor,
  now: Instant,
  request: DownloadRequest,
): Promise<Download> {
  if (actor.commune !== request.commune) throw notYours();
  const download =
    'file' in request ? await fileDownload(core, actor, request) : await paperDownload(core, actor, request);
  const subject =
    'file' in request ? { dossier: request.dossier, file: request.file } : paperSubject(request);
  const id = core.ids.next();
  await core.store.transaction((tx) => {
    writeAudit(tx, { id, commune: request.commune, action: 'download', by: actor, subject, at: now });
    return Promise.resolve();
  });
  return download;
}

type FileRequest = Extract<DownloadRequest, { file: string }>;
type PaperRequest = Exclude<DownloadRequest, FileRequest>;

const paperSubject = ({ document, form }: PaperRequest): Record<string, string> => ({ document, form });

async function fileDownload(
  { store }: Pick<Core, 'store'>,
  actor: Actor,
  { commune, dossier: dossierId, file: fileId }: FileRequest,
): Promise<Download> {
  const dossier = await store.read(documents.dossier(commune, dossierId));
  if (dossier === null || !mayReadFiles(actor, dossier)) throw notYours();
  const file = await store.read(documents.file(commune, dossierId, fileId));
  if (file === null || !isReadable(file, dossier))
    throw new DomainError('not-found', 'Không tìm thấy tệp này, hoặc tệp chưa được máy chủ đọc lại.');
  return {
    path: objects.dossierFile(commune, dossierId, fileId),
    name: file.name,
    contentType: file.contentType,
  };
}

async function paperDownload(
  { store }: Pick<Core, 'store'>,
  actor: Actor,
  { commune, document, form }: PaperRequest,
): Promise<Download> {
  const paper = await store.read(documents.paper(commune, document));
  if (paper === null || !mayReadPaper(actor, paper)) throw notYours();
  const made = paper.files[form];
  if (made === null) throw new DomainError('not-found', 'Văn bản này chưa lập xong; xin đợi ít phút.');
  return {
    path: made.path,
    name: paperName(paper, form),
    contentType: form === 'docx' ? DOCX : 'application/pdf',
  };
}

/** "12-BC-UBND Mật ong hoa núi.pdf": what a person sees in the folder of downloads. */
function paperName(paper: Paper, form: string): string {
  const number = paper.number === null ? 'Dự thảo' : paper.number.text.replaceAll('/', '-');
  const title = paper.title === '' ? papers[paper.type].name : paper.title;
  return (
    `${number} ${title}`
      .replace(/[\\/:*?"<>|]/gu, ' ')
      .slice(0, 150)
      .trim() + `.${form}`
  );
}
