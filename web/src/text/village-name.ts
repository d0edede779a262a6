import type { PublicCommune } from '@ocop/functions/domain';

/** The village under which things without one are asked for. */
export const NO_VILLAGE = 'khong-ro';

/** What a village is called; while its name is not known, a word that fits any. */
export function villageName(commune: Pick<PublicCommune, 'villages'> | null | undefined, id: string): string {
  if (id === NO_VILLAGE) return 'chưa rõ thôn';
  return commune?.villages.find((village) => village.id === id)?.name ?? 'một thôn';
}
