import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';

/** What every event of an existing dossier carries. */
export type EventBase = Pick<
  DossierEvent,
  'id' | 'dossierId' | 'communeId' | 'at' | 'on' | 'by' | 'onBehalf' | 'schemaVersion'
> & { readonly from: Dossier['state'] };
