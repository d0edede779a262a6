import { z } from 'zod';

/** A Firestore document id made by us: letters, digits, `-` and `_`; never `.`/`/`, never `__…__`. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/u, 'Mã không hợp lệ.')
  .describe('Mã');
export type Id = z.infer<typeof Id>;

/** Made by the client when a form opens and kept over every retry: one id, one effect. */
export const CommandId = z.uuid({ error: 'Mã lệnh không hợp lệ.' });
export type CommandId = z.infer<typeof CommandId>;

/** Firebase Auth user id. */
export const Uid = z.string().min(1).max(128);
export type Uid = z.infer<typeof Uid>;

/** Administrative code of a commune, five digits (Quyết định 19/2025/QĐ-TTg), used as the tenant's id. */
export const CommuneId = z.string().regex(/^\d{5}$/u, 'Mã xã gồm 5 chữ số.');
export type CommuneId = z.infer<typeof CommuneId>;
