/** The way of a file to its dossier: declared, sent, read back by the server. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import type { Store } from '../../functions/src/application/ports.ts';
import { type DossierFile, FILE_TYPES, type FileContentType } from '../../functions/src/domain/index.ts';
import { call } from '../support/callable.ts';
import { COMMUNE, type World } from '../support/commune-world.ts';
import { sendBytes } from '../support/transfer.ts';
import { waitUntil } from '../support/wait-until.ts';

export interface Started {
  readonly fileId: string;
  readonly uploadUrl: string;
}

export const wish = (
  dossierId: string,
  bytes: Buffer,
  contentType: FileContentType,
  override: object = {},
) => ({
  commandId: randomUUID(),
  dossierId,
  fileId: randomUUID(),
  name: `Giấy tờ.${FILE_TYPES[contentType].extensions[0]}`,
  contentType,
  size: bytes.length,
  evidenceCode: 'E01',
  validUntil: null,
  ...override,
});

/** The file once the server has read its bytes back, received or refused. */
export const settled = (
  store: Pick<Store, 'read'>,
  dossierId: string,
  fileId: string,
): Promise<DossierFile> =>
  waitUntil(`${fileId} read back`, async () => {
    const file = await store.read(documents.file(COMMUNE, dossierId, fileId));
    return file === null || file.state === 'uploading' ? undefined : file;
  });

/** The producer declares and sends a file, and waits until the server has read the bytes back. */
export async function upload(
  { store, people }: World,
  ...[dossierId, bytes, contentType, override]: Parameters<typeof wish>
): Promise<DossierFile> {
  const asked = wish(dossierId, bytes, contentType, override);
  const { fileId, uploadUrl } = await call<Started>('startUpload', asked, people.producer);
  expect(await sendBytes(uploadUrl, bytes, contentType)).toBe(200);
  return settled(store, dossierId, fileId);
}
