/** Writes an example of every paper, as .docx and PDF, and the blank sheet of each ("in phiếu"). */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDocx } from '../functions/src/adapters/docx/render.ts';
import { renderPdf } from '../functions/src/adapters/pdf/render.ts';
import { blankExample, examplePaper } from '../functions/src/domain/paperwork/examples.ts';
import type { PaperModel } from '../functions/src/domain/paperwork/model.ts';
import { PaperType } from '../functions/src/domain/paperwork/paper-types.ts';

async function write(folder: string, name: string, model: PaperModel): Promise<void> {
  await writeFile(join(folder, `${name}.docx`), await renderDocx(model));
  await writeFile(join(folder, `${name}.pdf`), await renderPdf(model));
  process.stdout.write(`${name}.docx, ${name}.pdf: ${model.documentTitle}\n`);
}

/** `--out <folder>`; default `papers` in the current folder. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: 'papers' } },
  });
  const folder = resolve(values.out);
  await mkdir(folder, { recursive: true });
  for (const type of PaperType.options) {
    await write(folder, type, examplePaper(type));
    await write(folder, `${type}-blank`, blankExample(type));
  }
}

if (import.meta.main) await main();
