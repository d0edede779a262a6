// Reads the project's source as the architecture rules see it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './rules.ts';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Transcribed data, as long as the decree makes them. */
const DATA = /\/data\/|\.json$/u;

function sourcePaths(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'));
}

/** The modules a text names: static and dynamic imports and re-exports, as the compiler's own scanner sees them. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return { path, imports: importsOf(text), lines: DATA.test(path) ? 0 : lines };
}

/** Every TypeScript file below the given folders of the project. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap(sourcePaths).map(read);
}
