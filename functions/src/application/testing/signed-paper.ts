import { paper as paperOf, walked, WAYS } from '../../../../test/support/stored-dossiers.ts';
import {
  objects,
  type Paper,
  type PaperState,
  type PaperType,
  type SignatureReport,
  type SignedFile,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { ObjectStore, UploadRequest } from '../files/ports.ts';
import { commune } from './commune.ts';
import { testCore } from './core.ts';

export const COMMUNE = '02104';
export const NOW = '2026-11-24T03:00:00.000Z';
export const SIZE = 5;
export const SHA = 'b'.repeat(64);
export const REPORT: SignatureReport = { verdict: 'unsigned', signatures: [] };
export const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';

/** A bucket of small objects, given out byte by byte. */
class SmallBucket implements ObjectStore {
  readonly objects = new Map<string, number>();
  readonly opened: UploadRequest[] = [];
  openUpload(upload: UploadRequest): Promise<string> {
    this.opened.push(upload);
    return Promise.resolve(`https://session/${String(this.opened.length)}`);
  }
  size(path: string): Promise<number | null> {
    return Promise.resolve(this.objects.get(path) ?? null);
  }
  async *stream(path: string): AsyncIterable<Uint8Array> {
    for (let at = 0; at < (this.objects.get(path) ?? 0); at += 1)
      yield await Promise.resolve(new Uint8Array([at]));
  }
  write(path: string, bytes: Uint8Array): Promise<void> {
    this.objects.set(path, bytes.length);
    return Promise.resolve();
  }
  remove(path: string): Promise<void> {
    this.objects.delete(path);
    return Promise.resolve();
  }
}

const { dossier } = walked('d1', WAYS.submitted);

/** A signed file on its way. */
export const uploading: SignedFile = {
  id: 's1',
  name: 'Báo cáo đã ký.pdf',
  size: SIZE,
  state: 'uploading',
  refusal: null,
  sha256: null,
  pageCount: null,
  report: null,
  uploadedBy: { uid: 'clerk-uid', role: 'clerk', unit: null, name: '' },
  uploadedAt: NOW,
};

/** The same, read back. */
export const received: SignedFile = {
  ...uploading,
  state: 'received',
  sha256: SHA,
  pageCount: 2,
  report: REPORT,
};

/** Where the bytes of a signed file of the paper lie. */
export const pathOf = (id: string): string => objects.signedPaper(COMMUNE, 'p1', id);

/** One paper, the bucket of its signed files, and a commune that trusts one root. */
export class SignedPaper {
  readonly core = testCore(NOW);
  readonly bucket = new SmallBucket();

  constructor() {
    const trustList = [{ name: 'Ban Cơ yếu Chính phủ', pem: PEM }];
    const settings = { ...commune.settings, trustList };
    this.core.store.put(documents.commune(COMMUNE), { ...commune, settings });
  }

  async stored(): Promise<Paper> {
    const found = await this.core.store.read(documents.paper(COMMUNE, 'p1'));
    if (found === null) throw new Error('No paper.');
    return found;
  }

  put(state: PaperState, override: Partial<Paper> = {}, type: PaperType = 'communeReview'): void {
    const given = { ...paperOf(dossier, 'p1', type, '12/BC-UBND'), state, ...override };
    this.core.store.put(documents.paper(COMMUNE, 'p1'), given);
  }
}
