/** What several subjects share: roles, and reading values by key. */
import type { Details } from '../fields/details.ts';
import type { Role } from '../people/roles.ts';

/** The units of the commune that see its year. */
export const OFFICE = ['economy', 'culture', 'front', 'leader', 'clerk'] as const satisfies readonly Role[];
export const ECONOMY = ['economy'] as const satisfies readonly Role[];
export const CULTURE = ['culture'] as const satisfies readonly Role[];

/** A one-line value; '' where nothing stands. */
export function text(values: Details, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** The same, null where nothing stands. */
export const known = (values: Details, key: string): string | null => text(values, key) || null;

/** The rows of a value; none where it is no rows. */
export function rows(values: Details, key: string): readonly Readonly<Record<string, string>>[] {
  const value = values[key];
  return Array.isArray(value) ? value : [];
}

/** A problem unless it holds. */
export const unless = (
  holds: boolean,
  path: string,
  message: string,
): readonly { readonly path: string; readonly message: string }[] =>
  holds ? [] : [{ path: `values.${path}`, message }];
