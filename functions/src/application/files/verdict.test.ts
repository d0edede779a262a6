import { describe, expect, it } from 'vitest';
import type { FileRefusal } from '../../domain/index.ts';
import { refusalBySize } from './verdict.ts';

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
