import { z } from 'zod';
import { CommuneId, Id } from '../kernel/ids.ts';
import { ShortText } from '../kernel/text.ts';
import type { Village } from '../producer/producer.ts';
import type { Commune } from './commune.ts';

/** What anybody may know of a commune before belonging to it: its name and its villages, and no person. */
export const PublicCommune = z.strictObject({
  communeId: CommuneId,
  name: ShortText,
  provinceName: ShortText,
  villages: z.array(z.strictObject({ id: Id, name: ShortText })),
  schemaVersion: z.literal(1),
});
export type PublicCommune = z.infer<typeof PublicCommune>;

/** The public side of a commune; villages of other communes are left out, and so is each village's head. */
export function publicCommuneOf(
  commune: Pick<Commune, 'id' | 'name' | 'provinceName'>,
  villages: readonly Village[],
): PublicCommune {
  return {
    communeId: commune.id,
    name: commune.name,
    provinceName: commune.provinceName,
    villages: villages
      .filter(({ communeId }) => communeId === commune.id)
      .map(({ id, name }) => ({ id, name })),
    schemaVersion: 1,
  };
}
