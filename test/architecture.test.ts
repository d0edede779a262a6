import { describe, expect, it } from 'vitest';
import {
  importCycles,
  importViolations,
  isTestFile,
  lengthViolations,
  MAX_LINES,
  resolveImport,
  RULES,
  type SourceFile,
} from './support/architecture/rules.ts';
import { importsOf, readSources } from './support/architecture/source.ts';

const file = (path: string, ...imports: string[]): SourceFile => ({ path, imports, lines: 1 });

const sources = readSources(['functions/src', 'web/src']);
const everything = [...sources, ...readSources(['scripts', 'test'])];

describe('the rooms of the house', () => {
  it('finds source to look at in every room', () => {
    const rooms = [
      'functions/src/domain/',
      'functions/src/application/',
      'functions/src/adapters/',
      'functions/src/entry/',
    ];
    const empty = [...rooms, 'web/src/gateway/'].filter(
      (room) => !sources.some((source) => source.path.startsWith(room)),
    );
    expect(empty).toEqual([]);
  });

  it.each(RULES.map((rule) => rule.sentence))('%s', (sentence) => {
    expect(importViolations(sources).filter((violation) => violation.rule === sentence)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  it(`has no file of more than ${String(MAX_LINES)} lines`, () => {
    expect(lengthViolations(everything.filter(({ path }) => !isTestFile(path)))).toEqual([]);
  });

  it('names options.ts first in index.ts: later it would have no effect', () => {
    const index = sources.find((source) => source.path === 'functions/src/index.ts');
    expect(index?.imports[0]).toBe('./options.ts');
  });
});

describe('the rules themselves', () => {
  it.each([
    ['functions/src/domain/dossier/decide.ts', 'node:crypto', 'The domain imports zod'],
    ['functions/src/domain/dossier/decide.ts', '../../application/submit.ts', 'The domain imports zod'],
    ['functions/src/domain/dossier/decide.ts', 'firebase-admin/firestore', 'The domain imports zod'],
    ['functions/src/application/submit.ts', '../adapters/clock.ts', 'The application imports the domain'],
    ['functions/src/application/submit.ts', 'node:fs', 'The application imports the domain'],
    ['functions/src/adapters/clock.ts', '../entry/wire.ts', "Adapters implement the application's ports"],
    ['functions/src/entry/wire.ts', 'firebase-admin/app', 'Only adapters import firebase-admin'],
    ['functions/src/entry/wire.ts', '@google-cloud/storage', 'Only adapters import firebase-admin'],
    ['functions/src/adapters/clock.ts', 'firebase-functions/https', 'Only the entry and options.ts'],
    ['web/src/pages/home.ts', 'firebase/auth', 'Only web/src/gateway imports firebase'],
    [
      'web/src/gateway/auth.ts',
      '@ocop/functions/domain/kernel',
      "The web sees the functions as '@ocop/functions/domain'",
    ],
    [
      'web/src/gateway/auth.ts',
      '../../../functions/src/domain/index.ts',
      "The web sees the functions as '@ocop/functions/domain'",
    ],
    ['functions/src/entry/wire.ts', '../../../web/src/app/shell.ts', 'The functions know nothing of the web'],
    ['web/src/pages/home.ts', './home.test.ts', 'What runs imports no test'],
    ['functions/src/entry/wire.ts', '../../../test/support/emulators.ts', 'What runs imports no test'],
  ])('stop %s from importing %s', (path, specifier, sentence) => {
    expect(importViolations([file(path, specifier)]).map((violation) => violation.rule)).toContainEqual(
      expect.stringContaining(sentence),
    );
  });

  it.each([
    ['functions/src/domain/dossier/decide.ts', 'zod'],
    ['functions/src/domain/dossier/decide.ts', '../kernel/ids.ts'],
    ['functions/src/domain/dossier/decide.test.ts', 'vitest'],
    ['functions/src/application/submit.ts', '../domain/index.ts'],
    ['functions/src/adapters/firestore/store.ts', '../../application/ports.ts'],
    ['functions/src/adapters/firestore/store.ts', 'firebase-admin/firestore'],
    ['functions/src/entry/commands/submit.ts', '../../application/submit.ts'],
    ['functions/src/entry/wire.ts', '../adapters/clock.ts'],
    ['functions/src/options.ts', 'firebase-functions'],
    ['web/src/gateway/auth.ts', 'firebase/auth'],
    ['web/src/pages/home.ts', '@ocop/functions/domain'],
    ['web/src/pages/home.ts', 'lit'],
  ])('let %s import %s', (path, specifier) => {
    expect(importViolations([file(path, specifier)])).toEqual([]);
  });

  it('sees a circle over three files once, and none in a diamond', () => {
    const circle = [file('a/x.ts', './y.ts'), file('a/y.ts', './z.ts'), file('a/z.ts', './x.ts')];
    expect(importCycles(circle)).toEqual([['a/x.ts', 'a/y.ts', 'a/z.ts']]);
    const diamond = [
      file('a/x.ts', './y.ts', './z.ts'),
      file('a/y.ts', './w.ts'),
      file('a/z.ts', './w.ts'),
      file('a/w.ts'),
    ];
    expect(importCycles(diamond)).toEqual([]);
  });

  it('sees a file of one line too many', () => {
    expect(lengthViolations([{ ...file('a.ts'), lines: MAX_LINES }])).toEqual([]);
    expect(lengthViolations([{ ...file('a.ts'), lines: MAX_LINES + 1 }])).toHaveLength(1);
  });

  it('reads static, type-only, dynamic and re-exporting imports', () => {
    const text = `import a from 'a'; import type { B } from './b.ts'; export * from '../c.ts'; const d = await import('./d.json');`;
    expect(importsOf(text)).toEqual(['a', './b.ts', '../c.ts', './d.json']);
  });

  it('resolves relative imports from the importing file', () => {
    expect(resolveImport('functions/src/entry/wire.ts', '../domain/index.ts')).toBe(
      'functions/src/domain/index.ts',
    );
    expect(resolveImport('web/src/a.ts', './b.ts')).toBe('web/src/b.ts');
    expect(resolveImport('web/src/a.ts', 'lit')).toBe('lit');
  });
});
