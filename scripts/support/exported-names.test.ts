import { expect, it } from 'vitest';
import { exportedNames } from './exported-names.ts';

it('names what an index of functions exports, renamed and commented ones too', () => {
  const source = `
    import './options.ts';
    export { a, b as c } from './entry/a.ts';
    export {
      d, // the last one
    } from './entry/d.ts';
  `;
  expect(exportedNames(source)).toEqual(['a', 'c', 'd']);
});
