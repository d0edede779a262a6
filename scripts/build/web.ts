// Builds web/dist with Vite.
import { join } from 'node:path';
import { Failure } from '../support/failure.ts';
import { FUNCTIONS, ROOT, WEB, WEB_DIST } from '../support/paths.ts';
import { tool } from '../support/tool.ts';
import { isStale } from './stale.ts';

export async function buildWeb(): Promise<void> {
  const { code, output } = await tool('vite', ['build', '--logLevel', 'warn'], { cwd: WEB });
  if (code !== 0) throw new Failure(`Không dựng được web/dist:\n${output}`);
}

export async function ensureWebBuilt(): Promise<void> {
  const sources = [
    ...['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((part) => join(WEB, part)),
    join(FUNCTIONS, 'src', 'domain'),
    join(ROOT, 'package-lock.json'),
  ];
  if (isStale(join(WEB_DIST, 'index.html'), sources)) await buildWeb();
}
