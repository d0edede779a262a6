// `npm run check:deploy`: would the cloud be able to install and load the functions? A copy of what is uploaded,
// alone in an empty folder, is installed as Cloud Build does it and loaded in a fresh process.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportedNames } from './support/exported-names.ts';
import { Failure, main } from './support/failure.ts';
import { FUNCTIONS, FUNCTIONS_LIB, ROOT } from './support/paths.ts';
import { run } from './support/tool.ts';

interface Loaded {
  readonly functions: readonly string[];
  readonly domain: readonly string[];
}

async function install(copy: string): Promise<void> {
  // The workspace's lock file is not uploaded, so Cloud Build resolves the exact versions of package.json itself.
  const args = ['install', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { code, output } = await run('npm', args, { cwd: copy });
  if (code !== 0) throw new Failure(`Cài functions/ một mình không được:\n${output}`);
  const built = await run('npm', ['run', 'gcp-build'], { cwd: copy });
  if (built.code !== 0) throw new Failure(`Bước gcp-build không chạy được:\n${built.output}`);
}

const PROBE = `
const functions = await import(process.argv[1]);
const domain = await import(process.argv[2]);
const isFunction = (value) => typeof value === 'function' && '__endpoint' in value;
console.log('LOADED ' + JSON.stringify({
  functions: Object.keys(functions).filter((name) => isFunction(functions[name])).sort(),
  domain: Object.keys(domain).sort(),
}));
process.exit(0);
`;

async function load(copy: string): Promise<Loaded> {
  const entries = ['lib/index.js', 'lib/domain/index.js'].map((file) => pathToFileURL(join(copy, file)).href);
  const { code, output } = await run(process.execPath, ['--input-type=module', '-e', PROBE, ...entries], {
    cwd: copy,
    env: {
      GCLOUD_PROJECT: 'demo-ocop',
      FIREBASE_CONFIG: '{"projectId":"demo-ocop","storageBucket":"demo-ocop.appspot.com"}',
    },
  });
  const answer = /^LOADED (.*)$/mu.exec(output)?.[1];
  if (code !== 0 || answer === undefined) throw new Failure(`functions/ một mình không nạp được:\n${output}`);
  return JSON.parse(answer) as Loaded;
}

function copyUploaded(copy: string): void {
  for (const part of ['package.json', 'lib', 'assets']) {
    if (existsSync(join(FUNCTIONS, part)))
      cpSync(join(FUNCTIONS, part), join(copy, part), { recursive: true });
  }
  const settings = join(ROOT, '.npmrc');
  if (existsSync(settings)) writeFileSync(join(copy, '.npmrc'), readFileSync(settings));
}

function requireComplete(loaded: Loaded): void {
  const read = (path: string): string => readFileSync(join(FUNCTIONS, 'src', path), 'utf8');
  const expected = exportedNames(read('index.ts'), read);
  const missing = expected.filter((name) => !loaded.functions.includes(name));
  if (missing.length > 0) throw new Failure(`Bản triển khai thiếu các hàm: ${missing.join(', ')}.`);
  if (loaded.functions.length === 0) throw new Failure('Bản triển khai không có hàm nào.');
  if (loaded.domain.length === 0) throw new Failure('lib/domain không xuất gì.');
}

await main(async () => {
  if (!existsSync(join(FUNCTIONS_LIB, 'index.js')))
    throw new Failure('Chưa có functions/lib: chạy npm run build trước.');
  const copy = mkdtempSync(join(tmpdir(), 'ocop-deploy-'));
  try {
    copyUploaded(copy);
    await install(copy);
    const loaded = await load(copy);
    requireComplete(loaded);
    console.log(`Nạp được ${String(loaded.functions.length)} hàm: ${loaded.functions.join(', ')}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return 0;
});
