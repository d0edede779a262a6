import { DomainError } from '../kernel/domain-error.ts';
import { CriteriaSet } from './criteria-set.ts';
import { CRITERIA_SET_LOADERS } from './loaders.ts';

const loaded = new Map<string, Promise<CriteriaSet>>();

/** Ids of every set held here, QĐ 26/2026 first. */
export const CRITERIA_SET_IDS: readonly string[] = Object.keys(CRITERIA_SET_LOADERS);

async function load(id: string): Promise<CriteriaSet> {
  const loader = Object.hasOwn(CRITERIA_SET_LOADERS, id) ? CRITERIA_SET_LOADERS[id] : undefined;
  if (loader === undefined) {
    throw new DomainError('not-found', 'Không có bộ tiêu chí này.', { criteriaSetId: id });
  }
  return CriteriaSet.parse((await loader()).default);
}

/**
 * One criteria set, read when first asked for; the same object afterwards. A failed read is tried again.
 * @throws DomainError `not-found` for an unknown id
 */
export function loadCriteriaSet(id: string): Promise<CriteriaSet> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const reading = load(id);
  loaded.set(id, reading);
  reading.catch(() => loaded.delete(id));
  return reading;
}
