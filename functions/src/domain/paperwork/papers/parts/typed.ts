/** What was typed into a detail: '' is unknown. */
import { shortDate } from '../../typography.ts';

export const typedOrNull = (value: string): string | null => (value === '' ? null : value);

/** "05/02/2026" in a table; an empty cell where no day was typed. */
export const dayOrNothing = (day: string): string => (day === '' ? '' : shortDate(day));
