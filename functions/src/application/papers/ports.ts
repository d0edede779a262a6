import type { PaperModel } from '../../domain/index.ts';
import type { ObjectStore } from '../files/ports.ts';
import type { Core } from '../ports.ts';

/** Pours a paper into its two forms. */
export interface PaperRenderer {
  docx(model: PaperModel): Promise<Uint8Array>;
  pdf(model: PaperModel): Promise<Uint8Array>;
}

export interface PaperPorts extends Pick<Core, 'store' | 'ids' | 'clock'> {
  readonly bucket: Pick<ObjectStore, 'write'>;
  readonly renderer: PaperRenderer;
  /** SHA-256 as 64 hexadecimal digits. */
  readonly digest: (bytes: Uint8Array) => string;
}
