/** Files of the commune's year: `item=<subject>/<itemId>&file=<fileId>`. */
import { z } from 'zod';
import {
  CommuneId,
  DomainError,
  Id,
  objects,
  readsItem,
  readsItemFile,
  SubjectName,
  subjects,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import {
  type Download,
  type DownloadKind,
  downloadKind,
  type DownloadScene,
  notYours,
} from '../files/download-kind.ts';

const ItemPath = z.string().refine((path) => z.tuple([SubjectName, Id]).safeParse(path.split('/')).success);
const ItemFileRequest = z.object({ commune: CommuneId, item: ItemPath, file: Id });

/**
 * A file that hangs on the item is read by who reads the item; one that does not (just sent, or taken off), by who sent it
 * and by the roles that read all of the subject.
 */
async function itemFileDownload(
  { store, actor }: DownloadScene,
  { commune, item: path, file: fileId }: z.output<typeof ItemFileRequest>,
): Promise<Download> {
  const [name, itemId] = z.tuple([SubjectName, Id]).parse(path.split('/'));
  const item = await store.read(documents.item(commune, name, itemId));
  const file = await store.read(documents.itemFile(commune, name, itemId, fileId));
  const isAttached = item?.files.some(({ id }) => id === fileId) === true;
  const ofItem = item !== null && isAttached && readsItem(subjects[name], item, actor);
  if (file === null || !(ofItem || readsItemFile(subjects[name], file, actor))) throw notYours();
  if (file.state !== 'received')
    throw new DomainError('not-found', 'Không tìm thấy tệp này, hoặc tệp chưa được máy chủ đọc lại.');
  return {
    path: objects.itemFile(commune, name, itemId, fileId),
    name: file.name,
    contentType: file.contentType,
  };
}

export const itemDownloads: readonly DownloadKind[] = [downloadKind(ItemFileRequest, itemFileDownload)];
