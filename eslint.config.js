// What the compiler does not see. Strict where the field's rules live, plain where the tools and the tests are.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SOURCES = ['functions/src/**/*.ts', 'web/src/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/testing/**/*.ts', 'test/**/*.ts'];

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** The domain is a function of its arguments: the same question gives the same answer on every day and machine. */
const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the instant or the day as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date']",
    message: "Legal days are PlainDate; only kernel/plain-date.ts computes with the platform's dates.",
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The domain has no clock.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name=/^(now|parse)$/]",
    message: 'The domain has no clock: take the instant or the day as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no chance: ids and numbers come from outside.',
  },
  {
    selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]",
    message: 'The domain has no chance: ids and numbers come from outside.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    'functions/lib/',
    'web/dist/',
    'coverage/',
    '.cache/',
    '.emulator-data/',
    'test/.out/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Fights with the readable one-line arrow: `onClick={() => save()}`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Vietnamese text is counted and cut in code points, after NFC.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
      'no-restricted-globals': ['error', 'name', 'event'],
    },
  },
  {
    files: SOURCES,
    ignores: TESTS,
    rules: {
      'max-lines': lines(300),
      'max-lines-per-function': lines(40),
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          name: 'firebase-functions',
          message:
            'Its root loads every provider, at each cold start: import firebase-functions/logger, /https, …',
        },
      ],
      'no-alert': 'error',
    },
  },
  {
    files: ['functions/src/domain/**/*.ts'],
    ignores: [...TESTS, 'functions/src/domain/kernel/plain-date.ts'],
    rules: { 'no-restricted-syntax': ['error', ...IMPURE] },
  },
  {
    files: ['functions/src/domain/kernel/plain-date.ts'],
    rules: { 'no-restricted-syntax': ['error', IMPURE[0], ...IMPURE.slice(2)] },
  },
  {
    files: ['web/src/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off',
      'lit/quoted-expressions': ['error', 'never'],
      'wc/file-name-matches-element': 'off',
      // LitElement implements every lifecycle callback.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: [...TESTS, 'scripts/**/*.ts', 'vitest.config.ts', 'web/vite.config.ts'],
    rules: {
      'max-lines': lines(600),
      'max-lines-per-function': 'off',
      // What comes from JSON or from a fake is named by its type here; a lie shows as a failing test.
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
);
