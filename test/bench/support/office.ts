// The plain way of making a PDF: LibreOffice without a window, where it is installed.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Whether `soffice` can be called; without it the plain column stays empty. */
export async function hasOffice(): Promise<boolean> {
  return execute('soffice', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Milliseconds that LibreOffice takes to convert these documents to PDF, all in one call of it. */
export async function officeTime(files: readonly string[]): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'ocop-office-'));
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  try {
    const started = performance.now();
    await execute('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
      timeout: 300_000,
    });
    return performance.now() - started;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
