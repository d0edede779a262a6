import type { Grid } from '../../domain/index.ts';

/** @throws DomainError for a file that is no list: a password, an old format, an encoding that is not known */
export type SheetReader = (bytes: Uint8Array, name: string) => readonly Grid[];
