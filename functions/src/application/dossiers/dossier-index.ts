import {
  type Commune,
  type Dossier,
  type DossierIndex,
  type PlainDate,
  reviewDueOn,
  searchTokens,
  waitingItems,
} from '../../domain/index.ts';
import { clockRule } from '../calendar.ts';

/** The search fields of a dossier as it stands now; derived at every save, nothing is decided from them. */
export function indexOf(dossier: Dossier, on: PlainDate, commune: Commune): DossierIndex {
  return {
    waiting: [...new Set(waitingItems(dossier).map((item) => item.audience))],
    dueOn: dossier.referral === null ? reviewDueOn(dossier, on, clockRule(commune, on)) : null,
    nextNoticeOn: null,
    searchKeys: searchTokens(`${dossier.product.name} ${dossier.producer.name}`),
  };
}
