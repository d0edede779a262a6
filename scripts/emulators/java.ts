// The Firestore and Pub/Sub emulators run on Java.
import { spawnSync } from 'node:child_process';
import { Failure } from '../support/failure.ts';

/** The oldest Java that the pinned firebase-tools and the emulator jars accept. */
const OLDEST_JAVA = 11;

/** The major version in `java -version`'s output; undefined when it names none. `1.8.0` is 8. */
export function javaMajorVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/u.exec(output);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

export function requireJava(): void {
  const { error, stderr, stdout } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const howTo = `Hãy cài JDK 17 trở lên (Debian/Ubuntu: apt-get install openjdk-17-jre-headless; nơi khác: https://adoptium.net).`;
  if (error !== undefined) throw new Failure(`Máy chưa có Java, mà Firestore emulator cần Java. ${howTo}`);
  const version = javaMajorVersion(`${stderr}\n${stdout}`);
  if (version !== undefined && version < OLDEST_JAVA) {
    throw new Failure(
      `Java ${String(version)} trên máy quá cũ, Firestore emulator cần Java ${String(OLDEST_JAVA)}. ${howTo}`,
    );
  }
}
