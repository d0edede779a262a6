// Gates on what is built: it can be built, and the cloud can install and load it.
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { run } from '../support/tool.ts';
import { verdict } from './gate.ts';
import type { Gate } from './gate.ts';

function scriptGate(name: string, ...args: string[]): Gate {
  const [file = '', ...rest] = args;
  return {
    name,
    run: async () => verdict(await run(process.execPath, [join(ROOT, 'scripts', file), ...rest])),
  };
}

export const buildGates: readonly Gate[] = [
  scriptGate('build of functions', 'build.ts', 'functions'),
  scriptGate('build of web', 'build.ts', 'web'),
];

export const deployGate = scriptGate('functions alone install and load', 'check-deploy.ts');
