import {
  clockRule,
  type Commune,
  type Dossier,
  type DossierIndex,
  nextDossierNoticeOn,
  type PlainDate,
  reviewDueOn,
  searchTokens,
  waitingItems,
} from '../../domain/index.ts';

/**
 * The search fields of a dossier as it stands now; derived at every save, nothing is decided from them.
 * @param owed the stored `nextNoticeOn`: a day the sweep has not come to yet stays, or its notice would be lost
 */
export function indexOf(
  dossier: Dossier,
  on: PlainDate,
  commune: Commune,
  owed: PlainDate | null,
): DossierIndex {
  const rule = clockRule(commune, on);
  return {
    waiting: [...new Set(waitingItems(dossier).map((item) => item.audience))],
    dueOn: dossier.referral === null ? reviewDueOn(dossier, on, rule) : null,
    nextNoticeOn: owed !== null && owed < on ? owed : nextDossierNoticeOn(dossier, on, rule),
    searchKeys: searchTokens(`${dossier.product.name} ${dossier.producer.name}`),
  };
}
