import { describe, expect, it } from 'vitest';
import type { FileRefusal } from '../../domain/index.ts';
import { refusalByContent, refusalBySize } from './verdict.ts';

describe('the number of bytes against what was declared', () => {
  it.each<[bytes: number, refusal: FileRefusal | null]>([
    [0, 'empty'],
    [99, 'sizeMismatch'],
    [100, null],
    [101, 'sizeMismatch'],
    [200, 'sizeMismatch'],
    [201, 'tooLarge'],
  ])('%i bytes of 100 declared, 200 allowed: %s', (bytes, refusal) => {
    expect(refusalBySize({ contentType: 'application/pdf', size: 100, limit: 200 }, bytes)).toBe(refusal);
  });
});

describe('what the bytes are against what was declared', () => {
  const pdf = { contentType: 'application/pdf', encrypted: false, intact: true, pageCount: 3 } as const;
  it.each<[object, FileRefusal | null]>([
    [{}, null],
    [{ encrypted: true, contentType: null }, 'encrypted'],
    [{ contentType: 'image/png' }, 'typeMismatch'],
    [{ contentType: null }, 'typeMismatch'],
    [{ intact: false }, 'broken'],
    [{ pageCount: null }, 'broken'],
  ])('%o: %s', (override, refusal) => {
    const declared = { contentType: 'application/pdf', size: 1, limit: 1 } as const;
    expect(refusalByContent(declared, { ...pdf, ...override })).toBe(refusal);
  });
});
