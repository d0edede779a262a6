// The browser of the end-to-end tests: a found one, else installed in the platform's ordinary way.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.ts';
import { run, tool } from './tool.ts';

/** The shell without a window first: the same engine, and a tenth less work for the same journeys. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
const INSIDE_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function playwrightCaches(): string[] {
  const home = homedir();
  const roots = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    join(home, 'AppData', 'Local', 'ms-playwright'),
  ];
  return roots
    .filter((root) => root !== '' && existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => name.startsWith('chromium-'))
        .flatMap((name) => INSIDE_PLAYWRIGHT.map((inside) => join(root, name, inside))),
    );
}

/** The path of a Chromium on this machine; undefined when there is none. */
export function findChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  const named = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [process.env['CHROME_PATH'] ?? '', ...named, ...MAC_APPS, ...playwrightCaches()].find(
    (path) => path !== '' && existsSync(path),
  );
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

async function install(): Promise<string> {
  console.log('Chưa có Chromium cho kiểm thử, đang cài… / Installing Chromium for the tests…');
  if (isRootOnDebian()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const apt = (name: string) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
    const shell = await apt(SHELL);
    // Older releases have no shell of its own.
    return shell.code === 0 ? shell.output : (await apt('chromium')).output;
  }
  return (await tool('playwright-core', ['install', 'chromium'])).output;
}

/** The path of a Chromium, installed first where needed. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const output = await install();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Failure(
    'Không có Chromium và không tự cài được. Hãy cài chromium hoặc Google Chrome ' +
      `(Debian/Ubuntu: sudo apt-get install chromium), hoặc đặt CHROME_PATH trỏ tới nó.\n${output}`,
  );
}
