import { expect, it } from 'vitest';
import { exportedNames } from './exported-names.ts';

it('names what an index of functions exports: listed, renamed, and whole modules', () => {
  const source = `
import './options.ts';
export { a, b as c } from './entry/a.ts';
export {
  d, // the last one
} from './entry/d.ts';
export * from './entry/e.ts';
`;
  const modules: Record<string, string> = {
    './entry/e.ts': `const hidden = 1;\nexport const e = onCall(hidden);\nexport type E = string;`,
  };
  expect(exportedNames(source, (specifier) => modules[specifier] ?? '')).toEqual(['a', 'c', 'd', 'e']);
});
