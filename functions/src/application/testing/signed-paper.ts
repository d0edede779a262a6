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
import { commune } from './commune.ts';
import { testCore } from './core.ts';
import { SizeBucket } from './size-bucket.ts';

export const COMMUNE = '02104';
export const NOW = '2026-11-24T03:00:00.000Z';
export const SIZE = 5;
export const SHA = 'b'.repeat(64);
export const REPORT: SignatureReport = { verdict: 'unsigned', signatures: [] };
export const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';

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
  readonly bucket = new SizeBucket();

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
