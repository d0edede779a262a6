// The house's rules about who may enter which room, as data and one function, so that they can be tried on small
// fake inputs. `test/architecture.test.ts` holds the real source against them.

/** A source file, by its path from the project's root with forward slashes, and the modules it names. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
  readonly lines: number;
}

/** A broken rule: where, what, and the rule's own sentence. */
export interface Violation {
  readonly path: string;
  readonly import: string;
  readonly rule: string;
}

interface Rule {
  readonly sentence: string;
  readonly appliesTo: (path: string) => boolean;
  /** `target` is the imported file's path, or the package's name when it is no file of ours. */
  readonly forbids: (target: string, path: string) => boolean;
}

const DOMAIN = 'functions/src/domain/';
const APPLICATION = 'functions/src/application/';
const ADAPTERS = 'functions/src/adapters/';
const ENTRY = 'functions/src/entry/';
const WEB = 'web/src/';
const GATEWAY = 'web/src/gateway/';

export const isTestFile = (path: string): boolean => /\.test\.ts$|\/testing\//u.test(path);
const within = (room: string) => (path: string) => path.startsWith(room);
const isPackage = (target: string, name: string): boolean => target === name || target.startsWith(`${name}/`);
const isOurs = (target: string): boolean => /^(?:functions|web|test|scripts)\//u.test(target);

/** Tests may bring their own tools (vitest, fast-check) and fakes; the rooms' rules are for what runs. */
const running = (appliesTo: (path: string) => boolean) => (path: string) =>
  appliesTo(path) && !isTestFile(path);

export const RULES: readonly Rule[] = [
  {
    sentence: 'The domain imports zod and itself, nothing else.',
    appliesTo: running(within(DOMAIN)),
    forbids: (target) => !target.startsWith(DOMAIN) && !isPackage(target, 'zod'),
  },
  {
    sentence: 'The application imports the domain and itself, nothing else.',
    appliesTo: running(within(APPLICATION)),
    forbids: (target) =>
      !target.startsWith(DOMAIN) && !target.startsWith(APPLICATION) && !isPackage(target, 'zod'),
  },
  {
    sentence:
      "Adapters implement the application's ports: they import the application, the domain and libraries, never the entry.",
    appliesTo: running(within(ADAPTERS)),
    forbids: (target) =>
      isOurs(target) && ![DOMAIN, APPLICATION, ADAPTERS].some((room) => target.startsWith(room)),
  },
  {
    sentence: 'Only adapters import firebase-admin and the Google Cloud libraries.',
    appliesTo: running((path) => path.startsWith('functions/src/') && !path.startsWith(ADAPTERS)),
    forbids: (target) => isPackage(target, 'firebase-admin') || target.startsWith('@google-cloud/'),
  },
  {
    sentence: 'Only the entry and options.ts import firebase-functions.',
    appliesTo: running((path) => !path.startsWith(ENTRY) && path !== 'functions/src/options.ts'),
    forbids: (target) => isPackage(target, 'firebase-functions'),
  },
  {
    sentence: 'Only web/src/gateway imports firebase.',
    appliesTo: running((path) => path.startsWith(WEB) && !path.startsWith(GATEWAY)),
    forbids: (target) => isPackage(target, 'firebase') || target.startsWith('@firebase/'),
  },
  {
    sentence: "The web sees the functions as '@ocop/functions/domain' only.",
    appliesTo: within(WEB),
    forbids: (target) =>
      target.startsWith('functions/') ||
      (isPackage(target, '@ocop/functions') && target !== '@ocop/functions/domain'),
  },
  {
    sentence: 'The functions know nothing of the web.',
    appliesTo: within('functions/src/'),
    forbids: (target) =>
      target.startsWith(WEB) || isPackage(target, '@ocop/web') || isPackage(target, 'firebase'),
  },
  {
    sentence: 'What runs imports no test, no test support and no script.',
    appliesTo: running((path) => path.startsWith('functions/src/') || path.startsWith(WEB)),
    forbids: (target) => target.startsWith('test/') || target.startsWith('scripts/') || isTestFile(target),
  },
];

/** A file longer than this does more than one thing. */
export const MAX_LINES = 300;

/** The path of a relative import from the project's root; a package's name stays as it is. */
export function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = from.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** Every broken import rule. */
export function importViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap((specifier) => {
      const target = resolveImport(path, specifier);
      return RULES.filter((rule) => rule.appliesTo(path) && rule.forbids(target, path)).map((rule) => ({
        path,
        import: specifier,
        rule: rule.sentence,
      }));
    }),
  );
}

/** Files over the limit. Data and generated text are not the reader's burden: the caller leaves them out. */
export function lengthViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => file.lines > MAX_LINES)
    .map((file) => ({
      path: file.path,
      import: `${String(file.lines)} lines`,
      rule: `A file has at most ${String(MAX_LINES)} lines.`,
    }));
}

/** Every circle of imports, each once, as the list of its files. */
export function importCycles(files: readonly SourceFile[]): string[][] {
  const known = new Set(files.map((file) => file.path));
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .map((specifier) => resolveImport(file.path, specifier))
        .filter((target) => known.has(target)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push(trail.slice(at));
    if (at >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of known) visit(path, []);
  return cycles;
}
