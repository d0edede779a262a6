// Starts any script of the project on any Node from 20 on, with nothing installed yet: `node scripts/run.mjs NAME …`.
// It installs what the lock file asks for (once), then hands over to the project's own Node, which runs .ts directly.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-for');
const onWindows = process.platform === 'win32';
const projectNode = join(root, 'node_modules', '.bin', onWindows ? 'node.cmd' : 'node');

/** The lock file's own digest: a checkout that only touches its time does not install again. */
function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockDigest() && existsSync(projectNode);
}

function install() {
  console.log(
    'Đang cài các gói phần mềm cần thiết (chỉ lần đầu)… / Installing packages, the first time only…',
  );
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: onWindows,
  });
  if (status !== 0) {
    console.error('Không cài được các gói. / npm ci failed: see its message above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lockDigest());
}

function run(name, args) {
  const script = join(root, 'scripts', `${name}.ts`);
  if (!existsSync(script)) {
    console.error(`Không có lệnh “${name}”. / There is no script scripts/${name}.ts.`);
    process.exit(1);
  }
  const path = `${join(root, 'node_modules', '.bin')}${onWindows ? ';' : ':'}${process.env.PATH ?? ''}`;
  const child = spawn(projectNode, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: onWindows,
  });
  // A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}

if (!isInstalled()) install();
const [name = 'start', ...args] = process.argv.slice(2);
run(name, args);
