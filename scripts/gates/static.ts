// Gates that read the source without running it.
import { tool } from '../support/tool.ts';
import { verdict } from './gate.ts';
import type { Gate } from './gate.ts';

export function formatGate(fix = false): Gate {
  const args = ['.', fix ? '--write' : '--check', '--log-level', 'warn', '--ignore-unknown'];
  return { name: 'format', run: async () => verdict(await tool('prettier', args)) };
}

export const lintGate: Gate = {
  name: 'lint',
  run: async () => verdict(await tool('eslint', ['.', '--max-warnings', '0'])),
};

const TYPE_PROJECTS = ['functions/src/domain', 'functions', 'web', 'test', 'scripts'];

/** The compiler of today takes a fifth of the time; ESLint still needs the one before it, which is `typescript` here. */
export const typeGates: readonly Gate[] = TYPE_PROJECTS.map((project) => ({
  name: `types of ${project}`,
  run: async () => verdict(await tool('typescript-native', ['--noEmit', '--pretty', 'false', '-p', project])),
}));
