/** What lies in the bucket: files of a dossier, papers in their forms, packages. */
import { z } from 'zod';
import {
  CommuneId,
  DomainError,
  Id,
  objects,
  PackageAudience,
  type Paper,
  paperKinds,
  safeName,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { isReadable, mayReadFiles, mayReadPackage, mayReadPaper } from './download-access.ts';
import {
  CONTENT_TYPES,
  type Download,
  type DownloadKind,
  downloadKind,
  type DownloadScene,
  notYours,
} from './download-kind.ts';

const FileRequest = z.object({ commune: CommuneId, dossier: Id, file: Id });
const PaperRequest = z.object({ commune: CommuneId, document: Id, form: z.enum(['docx', 'pdf', 'signed']) });
const PackageRequest = z.object({
  commune: CommuneId,
  dossier: Id,
  package: PackageAudience,
  form: z.enum(['pdf', 'zip']),
});

async function fileDownload(
  { store, actor }: DownloadScene,
  { commune, dossier: dossierId, file: fileId }: z.output<typeof FileRequest>,
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
  { store, actor }: DownloadScene,
  { commune, document, form }: z.output<typeof PaperRequest>,
): Promise<Download> {
  const paper = await store.read(documents.paper(commune, document));
  if (paper === null || !mayReadPaper(actor, paper)) throw notYours();
  if (form === 'signed') return signedDownload(paper);
  const made = paper.files[form];
  if (made === null) throw new DomainError('not-found', 'Văn bản này chưa lập xong; xin đợi ít phút.');
  return {
    path: made.path,
    name: paperName(paper, form),
    contentType: CONTENT_TYPES[form],
  };
}

/** What came back signed, byte for byte: a signature holds for these bytes and no others. */
function signedDownload(paper: Paper): Download {
  const { signedFile } = paper;
  if (signedFile?.state !== 'received')
    throw new DomainError('not-found', 'Chưa có bản đã ký, hoặc máy chủ chưa đọc xong; xin đợi ít phút.');
  return {
    path: objects.signedPaper(paper.communeId, paper.id, signedFile.id),
    name: paperName(paper, 'signed'),
    contentType: CONTENT_TYPES.pdf,
  };
}

/** "12-BC-UBND Mật ong hoa núi.pdf": what a person sees in the folder of downloads. */
function paperName(paper: Paper, form: z.output<typeof PaperRequest>['form']): string {
  const signed = form === 'signed';
  const number = paper.number?.text.replaceAll('/', '-') ?? (signed ? '' : 'Dự thảo');
  const title = paper.title === '' ? paperKinds[paper.type].name : paper.title;
  const name = `${number} ${title}`.replace(/[\\/:*?"<>|]/gu, ' ').slice(0, 150);
  return `${name.trim()}${signed ? ' (bản ký)' : ''}.${signed ? 'pdf' : form}`;
}

async function packageDownload(
  { store, actor }: DownloadScene,
  { commune, dossier: dossierId, package: packageId, form }: z.output<typeof PackageRequest>,
): Promise<Download> {
  const dossier = await store.read(documents.dossier(commune, dossierId));
  const made = await store.read(documents.package(commune, dossierId, packageId));
  if (dossier === null || made === null || !mayReadPackage(actor, made)) throw notYours();
  const output = made[form];
  if (output === null) throw new DomainError('not-found', 'Bộ hồ sơ này chưa lập xong; xin đợi ít phút.');
  const number = dossier.receipt === null ? '' : ` ${dossier.receipt.number.replaceAll('/', '-')}`;
  return {
    path: output.path,
    name: safeName(`Bộ hồ sơ${number} ${dossier.product.name.replace(/[\\/]/gu, ' ')}.${form}`),
    contentType: CONTENT_TYPES[form],
  };
}

export const storedDownloads: readonly DownloadKind[] = [
  downloadKind(FileRequest, fileDownload),
  downloadKind(PaperRequest, paperDownload),
  downloadKind(PackageRequest, packageDownload),
];
