// What a phone must fetch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  brotliKb,
  DIST,
  EDITOR,
  largestCriteriaSet,
  readManifest,
  scriptsOf,
  SIGN_IN,
} from './support/site-size.ts';

describe('the size of the site', () => {
  it('needs at most 60 kB of script before the first paint of the sign-in page', () => {
    expect(brotliKb(scriptsOf(readManifest(), SIGN_IN))).toBeLessThanOrEqual(60);
  });

  it('keeps the Firebase SDK out of what comes before the first paint', () => {
    const early = scriptsOf(readManifest(), SIGN_IN).map((file) => readFileSync(join(DIST, file), 'utf8'));
    expect(
      early.filter((text) => text.includes('firebaseapp') || text.includes('firestore.googleapis')),
    ).toEqual([]);
  });

  it('needs at most 260 kB of script for the producer’s editor with everything it uses', () => {
    const manifest = readManifest();
    const sets = largestCriteriaSet(manifest);
    expect(sets).toHaveLength(1);
    expect(brotliKb(scriptsOf(manifest, [...EDITOR, ...sets]))).toBeLessThanOrEqual(260);
  });
});
