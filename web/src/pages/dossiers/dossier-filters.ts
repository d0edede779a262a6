import { type Actor, audienceKey, type Dossier, waitingItems } from '@ocop/functions/domain';

/** What a list of dossiers can be narrowed to; the key stands in the address. */
export const DOSSIER_FILTERS = {
  open: 'Đang làm',
  mine: 'Đang chờ tôi',
  province: 'Đã gửi tỉnh',
  ended: 'Đã xong',
  all: 'Tất cả',
} as const;
export type DossierFilter = keyof typeof DOSSIER_FILTERS;
export const DOSSIER_FILTER_KEYS: readonly DossierFilter[] = ['open', 'mine', 'province', 'ended', 'all'];

const PROVINCE: readonly Dossier['state'][] = ['sent', 'provinceSupplement', 'provinceAssessing', 'central'];
const ENDED: readonly Dossier['state'][] = ['notPassed', 'rejected', 'withdrawn', 'closed'];

/** Whether something waits for this person in the dossier. */
export function waitsFor(dossier: Dossier, actor: Pick<Actor, 'role' | 'unit'>): boolean {
  const key = audienceKey(actor.role, actor.unit);
  return waitingItems(dossier).some(({ audience }) => audience === key);
}

export function isInFilter(dossier: Dossier, filter: DossierFilter, actor: Actor | null): boolean {
  const ended =
    ENDED.includes(dossier.state) || (dossier.state === 'recognised' && dossier.certificateId !== null);
  switch (filter) {
    case 'all':
      return true;
    case 'ended':
      return ended;
    case 'province':
      return PROVINCE.includes(dossier.state);
    case 'mine':
      return actor !== null && waitsFor(dossier, actor);
    case 'open':
      return !ended;
  }
}
