// Binds the files of a folder into one package, in a process of its own: what it takes is what the function takes.
// node bind-folder.ts <folder> prints {ms, peakMb, pages, pdf, zip} as JSON.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openArchive } from '../../../functions/src/adapters/package/archive.ts';
import { openBook } from '../../../functions/src/adapters/package/book.ts';
import { bindPackage } from '../../../functions/src/application/package/bind.ts';
import type { ByteSink, PackageBucket } from '../../../functions/src/application/package/ports.ts';
import {
  loadCriteriaSet,
  type PackageFile,
  type PackagePaper,
  planPackage,
} from '../../../functions/src/domain/index.ts';

/** What the bench put into the folder, as `list.json`. */
export interface FolderList {
  readonly papers: readonly PackagePaper[];
  readonly files: readonly PackageFile[];
  readonly answers: readonly (readonly [criterion: string, files: readonly string[]])[];
}

export interface Measured {
  readonly ms: number;
  readonly peakMb: number;
  readonly pages: number;
  readonly pdf: number;
  readonly zip: number;
}

function diskSink(path: string): ByteSink {
  const stream = createWriteStream(path);
  const done = finished(stream);
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write: async (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await done;
      return { bytes, sha256: hash.digest('hex') };
    },
    abort: () => Promise.resolve(),
  };
}

const diskBucket = (folder: string): PackageBucket => ({
  size: async (path) => (await stat(join(folder, path))).size,
  stream: (path) => createReadStream(join(folder, path)) as AsyncIterable<Buffer>,
  remove: (path) => rm(join(folder, path)),
  sink: (path) => diskSink(join(folder, path)),
});

async function bind(folder: string): Promise<Measured> {
  const list = JSON.parse(await readFile(join(folder, 'list.json'), 'utf8')) as FolderList;
  const set = await loadCriteriaSet('qd26-2026/04');
  const started = performance.now();
  const plan = planPackage({ ...list, set, answers: new Map(list.answers) });
  const { pdf, zip } = await bindPackage(
    { bucket: diskBucket(folder), openBook, openArchive },
    {
      plan,
      subject: {
        audience: 'office',
        commune: 'xã Tân Kỳ',
        province: 'Thái Nguyên',
        product: 'Mật ong hoa núi',
        producer: 'HTX Linh Ngọc',
        set,
        kind: 'first',
        dossierId: 'd1',
        registrationNumber: '01/PĐK-19-02104-2026',
        madeOn: '2026-11-05',
      },
      madeAt: '2026-11-05T02:00:00.000Z',
      paths: { pdf: 'package.pdf', zip: 'package.zip' },
    },
  );
  const ms = performance.now() - started;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { ms, peakMb, pages: pdf.pages, pdf: pdf.bytes, zip: zip.bytes };
}

process.stdout.write(JSON.stringify(await bind(process.argv[2] ?? '.')));
