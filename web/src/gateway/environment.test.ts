import { describe, expect, it } from 'vitest';
import { environmentOf } from './environment.ts';

const offsets = { hosting: 4600, functions: 1, auth: 2, firestore: 3, storage: 4 };

describe('environmentOf', () => {
  it('knows no emulators on a real site', () => {
    expect(environmentOf({ hostname: 'ocop.web.app', port: '' }, offsets, false).emulators).toBeNull();
  });

  it.each([
    ['127.0.0.1', '4600', false, { functions: 4601, auth: 4602, firestore: 4603 }],
    ['localhost', '4660', false, { functions: 4661, auth: 4662, firestore: 4663 }],
    ['localhost', '5173', true, { functions: 4601, auth: 4602, firestore: 4603 }],
  ])('finds the emulators of a page at %s:%s', (hostname, port, isViteServer, expected) => {
    expect(environmentOf({ hostname, port }, offsets, isViteServer).emulators).toEqual(expected);
  });
});
