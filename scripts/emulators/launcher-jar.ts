// A jar that holds a manifest only and starts another jar, for emulator jars whose manifest names no main class.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const LINE_LIMIT = 72;

/** A manifest line is at most 72 bytes; the rest goes on in lines that start with one space (JAR specification). */
export function manifestLine(ascii: string): string {
  const first = ascii.slice(0, LINE_LIMIT);
  const rest = ascii.slice(LINE_LIMIT).match(new RegExp(`.{1,${String(LINE_LIMIT - 1)}}`, 'gu')) ?? [];
  return [first, ...rest.map((part) => ` ${part}`)].map((line) => `${line}\r\n`).join('');
}

/** Writes the launcher of `jar` to `path`. */
export function writeLauncherJar(path: string, jar: string, mainClass: string): void {
  const manifest =
    manifestLine('Manifest-Version: 1.0') +
    manifestLine(`Main-Class: ${mainClass}`) +
    manifestLine(`Class-Path: ${pathToFileURL(jar).href}`) +
    '\r\n';
  writeFileSync(path, zipSync({ 'META-INF/MANIFEST.MF': strToU8(manifest) }));
}
