import { defineConfig } from 'vitest/config';

/** `@ocop/functions/domain` is its source here: no build stands between a change and its test. */
const fromSource = {
  resolve: { conditions: ['ocop-source'] },
  ssr: { resolve: { conditions: ['ocop-source'], externalConditions: ['ocop-source'] } },
};

/** More of the commune's year in the browser than the gate has time for: `npm run test:year`. */
const YEAR = ['test/e2e/{boards,field,rounds,year}.test.ts'];

/** Tests inside one emulator run share its data: one file after another, and patience for a cold function. */
const insideEmulators = {
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  environment: 'node',
} as const;

export default defineConfig({
  ...fromSource,
  test: {
    passWithNoTests: false,
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: ['functions/src/domain/**/*.ts', 'functions/src/application/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', 'functions/src/domain/criteria/data/**'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: {
        'functions/src/domain/**': { branches: 100 },
        'functions/src/application/**': { branches: 90 },
      },
    },
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          include: ['functions/src/**/*.test.ts', 'web/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          // No test changes what a module holds, so files share the modules of their worker: less than half the time.
          isolate: false,
        },
      },
      {
        ...fromSource,
        test: { name: 'architecture', include: ['test/*.test.ts'], environment: 'node', testTimeout: 30_000 },
      },
      { ...fromSource, test: { name: 'rules', include: ['test/rules/**/*.test.ts'], ...insideEmulators } },
      {
        ...fromSource,
        test: {
          name: 'functions',
          include: ['test/functions/**/*.test.ts'],
          ...insideEmulators,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: YEAR,
          ...insideEmulators,
          testTimeout: 180_000,
        },
      },
      {
        ...fromSource,
        test: { name: 'year', include: YEAR, ...insideEmulators, testTimeout: 600_000, hookTimeout: 300_000 },
      },
    ],
  },
});
