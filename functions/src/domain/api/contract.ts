import type { z } from 'zod';

/**
 * What a callable takes and gives: the one agreement between web, functions and tests. Inputs are plain `z.object`s:
 * what a client sends beyond the contract (points, a state) is dropped, never used. Outputs are strict.
 */
export interface Contract<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly input: I;
  readonly output: O;
}

export function contract<const N extends string, I extends z.ZodType, O extends z.ZodType>(
  name: N,
  input: I,
  output: O,
): { readonly name: N; readonly input: I; readonly output: O } {
  return { name, input, output };
}
