import type {
  Commune,
  Dossier,
  DossierFile,
  Draft,
  Issuance,
  PlainDate,
  Producer,
} from '../../../domain/index.ts';
import type { ClockRule } from '../../../domain/index.ts';

/** One dossier with everything that its papers say. */
export interface DossierSource {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly producer: Producer;
  /** Not removed, in the order of upload. */
  readonly files: readonly DossierFile[];
}

/** What every paper is made from. */
export interface PaperSource extends DossierSource {
  readonly commune: Commune;
  readonly signerId: string | null;
  readonly issuance: Issuance;
  readonly today: PlainDate;
  readonly rule: ClockRule;
}
