/** A commune with one dossier whose package is exported in memory: what lies in the bucket, what was printed. */
import { createHash } from 'node:crypto';
import { paper, seedDossier, WAYS } from '../../../../../test/support/stored-dossiers.ts';
import { type Actor, type Dossier, type DossierPackage, objects, type Paper } from '../../../domain/index.ts';
import { documents } from '../../documents.ts';
import { commune } from '../../testing/commune.ts';
import { testCore } from '../../testing/core.ts';
import { exportPackage, type PackageAnswer } from '../export.ts';
import type { PackagePorts, Printed } from '../ports.ts';
import { type FakeBook, fakeArchive, fakeBook } from './fake-press.ts';
import { memoryBucket } from './memory-bucket.ts';

export const COMMUNE = '02104';
export const NOW = '2026-11-24T03:00:00.000Z';
/** After the lease of work that began now. */
export const LATER = '2026-11-24T03:06:00.000Z';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Asked {
  readonly dossierId?: string;
  readonly now?: string;
  readonly id?: string;
}

/** Each test has its own. */
export class PackageDesk {
  readonly core = testCore(NOW);
  readonly bucket = memoryBucket();
  readonly books: FakeBook[] = [];
  /** What the press does with a text; a test may have it fail or wait. */
  print: (text: string) => Promise<Printed> = () => Promise.resolve({ pages: 1 });
  #serial = 0;

  constructor() {
    this.core.store.put(documents.commune(COMMUNE), commune);
  }

  commandId(): string {
    this.#serial += 1;
    return `00000000-0000-4000-8000-${String(this.#serial).padStart(12, '0')}`;
  }

  exported(
    actor: Actor,
    { dossierId = 'd1', now = NOW, id = this.commandId() }: Asked = {},
  ): Promise<PackageAnswer> {
    const ports: PackagePorts = {
      ...this.core,
      ids: { ...this.core.ids, of: sha256 },
      bucket: this.bucket,
      openBook: (sink) => {
        const book = fakeBook(sink, (text) => this.print(text));
        this.books.push(book);
        return book;
      },
      openArchive: fakeArchive,
    };
    return exportPackage(ports, { input: { commandId: id, dossierId }, actor, now });
  }

  stored(audience: 'office' | 'producer' = 'office'): Promise<DossierPackage | null> {
    return this.core.store.read(documents.package(COMMUNE, 'd1', audience));
  }

  /** A dossier whose files and papers lie in the bucket, with the hashes on record. */
  async seed(way: keyof typeof WAYS): Promise<Dossier> {
    const dossier = await seedDossier(this.core.store, 'd1', WAYS[way]);
    await this.#removeAll('/documents/');
    for (const type of ['registrationForm', 'selfAssessmentReport'] as const) this.form(dossier, type);
    for (const id of ['E01', 'E02', 'E03', 'E07', 'E08', 'E10', 'E11', 'E12'])
      this.bucket.objects.set(objects.dossierFile(COMMUNE, 'd1', `f-${id}`), bytes(`f-${id}`));
    return dossier;
  }

  /** A dossier without any fault: nothing but its two forms. */
  async clean(): Promise<Dossier> {
    const dossier = await this.seed('draft');
    await this.#removeAll('/files/');
    return dossier;
  }

  form(dossier: Dossier, type: Paper['type'], override: Partial<Paper> = {}): Paper {
    const path = objects.paper(COMMUNE, `d1_${type}`, 1, 'pdf');
    this.bucket.objects.set(path, bytes(type));
    const made: Paper = {
      ...paper(dossier, `d1_${type}`, type, '1/x'),
      number: null,
      issuedOn: null,
      state: 'draft',
      title: '',
      producerId: dossier.producer.id,
      files: { docx: null, pdf: { path, bytes: type.length, sha256: sha256(type) } },
      ...override,
    };
    this.core.store.put(documents.paper(COMMUNE, made.id), made);
    return made;
  }

  #removeAll(part: string): Promise<void> {
    return this.core.store.transaction((tx) => {
      for (const path of this.core.store.paths().filter((each) => each.includes(part)))
        tx.remove({ path, schema: documents.file('', '', '').schema });
      return Promise.resolve();
    });
  }
}
