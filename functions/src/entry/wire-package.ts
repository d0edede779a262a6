// What a package needs beyond the core, loaded with the first package: it brings the picture and PDF libraries with it.
import type { PackagePorts } from '../application/package/ports.ts';
import { wire } from './wire.ts';

export async function wirePackage(): Promise<PackagePorts> {
  // Made first, for it opens the app that the bucket belongs to.
  const core = wire();
  const [{ packageBucket }, { openBook }, { openArchive }] = await Promise.all([
    import('../adapters/package/sink.ts'),
    import('../adapters/package/book.ts'),
    import('../adapters/package/archive.ts'),
  ]);
  return { ...core, bucket: packageBucket(), openBook, openArchive };
}
