import { z } from 'zod';
import type { AppError } from '../../gateway/errors.ts';
import { type Gateway, collectionQuery } from '../../gateway/gateway.ts';

/** `public/{communeId}`: what a newcomer may know of a commune before belonging to it. */
const PublicCommune = z.object({
  communeId: z.string(),
  name: z.string(),
  villages: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type PublicCommune = z.infer<typeof PublicCommune>;

/** The commune that this house was built for; asked of people only while no list of communes can be read. */
const FIRST_COMMUNE: PublicCommune = { communeId: '02104', name: 'xã Tân Kỳ', villages: [] };

/** The communes that take registrations. A closed or empty list leaves the first one, without its villages. */
export async function publicCommunes(gateway: Gateway): Promise<readonly PublicCommune[]> {
  try {
    const { items } = await gateway.queries.getCollection(
      collectionQuery('public', PublicCommune, { limit: 200 }),
    );
    return items.length === 0 ? [FIRST_COMMUNE] : items;
  } catch (error) {
    if (isClosed(error)) return [FIRST_COMMUNE];
    throw error;
  }
}

function isClosed(error: unknown): boolean {
  const code: AppError['code'] = 'permission-denied';
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
