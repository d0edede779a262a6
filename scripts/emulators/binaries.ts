// Finds the emulators that are not plain Node: firebase-tools' own cache, else the Google Cloud CLI's copy, else
// firebase-tools downloads them at the start (and a failed download is explained).
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from '../support/failure.ts';
import { writeLauncherJar } from './launcher-jar.ts';
import type { EmulatorName } from './config.ts';

const FIRESTORE_MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

interface Download {
  remoteUrl: string;
  downloadPathRelativeToCacheDir: string;
  binaryPathRelativeToCacheDir?: string;
}

const downloads = createRequire(import.meta.url)(
  'firebase-tools/lib/emulator/downloadableEmulatorInfo.json',
) as Record<'firestore' | 'pubsub' | 'storage', Download>;

function cachedPath(name: keyof typeof downloads): string {
  const cache = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  const details = downloads[name];
  return join(cache, details.binaryPathRelativeToCacheDir ?? details.downloadPathRelativeToCacheDir);
}

function isCached(name: keyof typeof downloads): boolean {
  return existsSync(cachedPath(name));
}

/** Roots where a Google Cloud CLI may stand: what it says itself, where `gcloud` on the PATH leads, usual places. */
function cloudCliRoots(): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'gcloud'))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  return [
    process.env['CLOUDSDK_ROOT_DIR'] ?? '',
    ...onPath,
    '/usr/lib/google-cloud-sdk',
    '/usr/share/google-cloud-sdk',
    '/opt/google-cloud-sdk',
    '/snap/google-cloud-cli/current',
    join(homedir(), 'google-cloud-sdk'),
  ].filter((root) => root !== '');
}

function inCloudCli(...parts: string[]): string | undefined {
  return cloudCliRoots()
    .map((root) => join(root, 'platform', ...parts))
    .find((path) => existsSync(path));
}

function firestoreEnvironment(runDir: string): Record<string, string> {
  if (process.env['FIRESTORE_EMULATOR_BINARY_PATH'] !== undefined || isCached('firestore')) return {};
  const jar = inCloudCli('cloud-firestore-emulator', 'cloud-firestore-emulator.jar');
  if (jar === undefined) return {};
  const launcher = join(runDir, 'firestore-launcher.jar');
  writeLauncherJar(launcher, jar, FIRESTORE_MAIN_CLASS);
  return { FIRESTORE_EMULATOR_BINARY_PATH: launcher };
}

function pubsubEnvironment(): Record<string, string> {
  if (process.env['PUBSUB_EMULATOR_BINARY_PATH'] !== undefined || isCached('pubsub')) return {};
  const binary = inCloudCli('pubsub-emulator', 'bin', 'cloud-pubsub-emulator');
  return binary === undefined ? {} : { PUBSUB_EMULATOR_BINARY_PATH: binary };
}

async function canDownload(name: keyof typeof downloads): Promise<boolean> {
  try {
    const answer = await fetch(downloads[name].remoteUrl, {
      method: 'HEAD',
      signal: AbortSignal.timeout(8000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

async function requireDownload(
  name: 'firestore' | 'pubsub',
  title: string,
  component: string,
): Promise<void> {
  if (await canDownload(name)) return;
  throw new Failure(
    `Thiếu ${title} emulator và không tải được ${downloads[name].remoteUrl}. ` +
      `Hãy cài Google Cloud CLI rồi chạy “gcloud components install ${component}” ` +
      `(Debian: apt-get install google-cloud-cli-${component}), hoặc nối mạng và chạy lại.`,
  );
}

/** Whether any rule of the text could ever say yes; a rules engine that always says no stands in only if none can. */
export function deniesEverything(rules: string): boolean {
  const code = rules.replace(/\/\/.*$/gmu, '');
  const allows = code.match(/\ballow\b[^;]*;/gu) ?? [];
  return allows.every((statement) => /:\s*if\s+false\s*;$/u.test(statement));
}

async function needsDenyAllStorage(storageRules: string): Promise<boolean> {
  if (isCached('storage') || (await canDownload('storage'))) return false;
  if (deniesEverything(readFileSync(storageRules, 'utf8'))) return true;
  throw new Failure(
    `Thiếu bộ chạy luật của Storage emulator và không tải được ${downloads.storage.remoteUrl}; ` +
      'storage.rules có luật cho phép nên không thể thay bằng “luôn từ chối”.',
  );
}

export interface Binaries {
  /** Variables that lead firebase-tools to what was found. */
  readonly environment: Record<string, string>;
  /** The Storage emulator runs with a rules engine that says no to everybody. */
  readonly denyAllStorage: boolean;
}

/** Finds what the emulators of `only` need; fails with one sentence when something is missing. */
export async function findBinaries(
  only: readonly EmulatorName[],
  runDir: string,
  storageRules: string,
): Promise<Binaries> {
  const firestore = only.includes('firestore') ? firestoreEnvironment(runDir) : {};
  const pubsub = only.includes('pubsub') ? pubsubEnvironment() : {};
  const missing = (name: 'firestore' | 'pubsub', found: Record<string, string>): boolean =>
    only.includes(name) &&
    Object.keys(found).length === 0 &&
    process.env[`${name.toUpperCase()}_EMULATOR_BINARY_PATH`] === undefined &&
    !isCached(name);
  if (missing('firestore', firestore)) {
    await requireDownload('firestore', 'Firestore', 'firestore-emulator');
  }
  if (missing('pubsub', pubsub)) await requireDownload('pubsub', 'Pub/Sub', 'pubsub-emulator');
  return {
    environment: { ...firestore, ...pubsub },
    denyAllStorage: only.includes('storage') && (await needsDenyAllStorage(storageRules)),
  };
}
