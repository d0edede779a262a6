/** Where the fonts and the page template lie, in the source tree as in a deployed bundle. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = join('assets', 'typst', 'paper.typ');

/** Walks up from this file: a bundle lies one folder below `assets`, the source three. */
export function assetsFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return join(folder, 'assets');
    if (dirname(folder) === folder) throw new Error(`The folder "assets" is missing above ${from}.`);
  }
}

/** The TrueType faces of a folder. */
export function fontsOf(folder: string): Buffer[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:ttf|otf)$/iu.test(name))
    .map((name) => readFileSync(join(folder, name)));
}
