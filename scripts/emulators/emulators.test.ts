import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { deniesEverything } from './binaries.ts';
import { emulatorEnvironment, portOffset, portsFor } from './config.ts';
import { javaMajorVersion } from './java.ts';
import { manifestLine } from './launcher-jar.ts';
import { descendantsOf } from './processes.ts';

describe('ports', () => {
  it('moves every port by the offset, so that two runs 20 apart share none', () => {
    const first = Object.values(portsFor(0));
    const second = Object.values(portsFor(20));
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
    expect(second).toEqual(first.map((port) => port + 20));
  });

  it('keeps the distances that the web counts on from the address it was loaded from', () => {
    const ports = portsFor(0);
    expect(
      [ports.functions, ports.auth, ports.firestore, ports.storage].map((port) => port - ports.hosting),
    ).toEqual([1, 2, 3, 4]);
  });

  it.each(['x', '-20', '1.5', '99999'])('refuses the offset %s', (text) => {
    expect(() => portOffset({ OCOP_PORT_OFFSET: text })).toThrow('OCOP_PORT_OFFSET');
  });

  it('points every SDK at this machine', () => {
    const { FIRESTORE_EMULATOR_HOST, GCLOUD_PROJECT } = emulatorEnvironment(portsFor(20));
    expect(FIRESTORE_EMULATOR_HOST).toBe('127.0.0.1:4623');
    expect(GCLOUD_PROJECT).toMatch(/^demo-/u);
  });
});

describe('what the machine must have', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['command not found', undefined],
  ])('reads %s as Java %s', (output, version) => {
    expect(javaMajorVersion(output)).toBe(version);
  });

  it('breaks a manifest line after 72 bytes and goes on after one space', () => {
    const lines = manifestLine(`Class-Path: ${'a'.repeat(150)}`).split('\r\n');
    expect(lines.slice(0, -1).map((line) => line.length)).toEqual([72, 72, 20]);
    expect(lines.slice(1, -1).every((line) => line.startsWith(' a'))).toBe(true);
  });
});

describe('the rules engine that always says no', () => {
  it('may stand in for the rules of this project', () => {
    expect(deniesEverything(readFileSync(`${ROOT}/storage.rules`, 'utf8'))).toBe(true);
  });

  it.each(['allow read;', 'allow read: if true;', 'allow read: if request.auth != null;'])(
    'may not for “%s”',
    (rule) => {
      expect(deniesEverything(`match /{x=**} { allow write: if false; ${rule} }`)).toBe(false);
    },
  );
});

it('finds children and their children, and no stranger', () => {
  const rows = [
    { pid: 2, parent: 1 },
    { pid: 3, parent: 2 },
    { pid: 4, parent: 3 },
    { pid: 9, parent: 1 },
  ];
  expect(descendantsOf(2, rows)).toEqual([3, 4]);
});
