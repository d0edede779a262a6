/** What is known of a paper before it is built. */
import type { DetailField } from '../fields/details.ts';

/**
 * What a paper is about. `dossiers`: one or several; `anyDossiers`: also none; `commune`: the whole commune's data.
 */
export type PaperSubject = 'dossier' | 'dossiers' | 'anyDossiers' | 'certificate' | 'producer' | 'commune';

/**
 * How it comes to its signature. `leader`: submitted, signed outside, the signed file comes back, then its number.
 * `desk`: both sides sign the numbered sheet by pen. `none`: no number of the office; the signed sheet may come back.
 */
export type PaperSigning = 'leader' | 'desk' | 'none';

export interface PaperKind {
  readonly name: string;
  /** For buttons and filters. */
  readonly shortName: string;
  readonly legalBasis: string;
  /** Abbreviation of the type, under which the register counts (NĐ 30/2020/NĐ-CP, Phụ lục III); null without a number. */
  readonly code: string | null;
  /** Symbol after the number, unless the office words it otherwise. */
  readonly symbol: string | null;
  readonly subject: PaperSubject;
  /** Whether each request makes a paper of its own; else the same subject has one, made anew after a change. */
  readonly many: boolean;
  readonly signing: PaperSigning;
  /** Whose word it is: the producer's own forms and the village head's are never numbered by the office. */
  readonly issuedBy: 'producer' | 'village' | 'commune';
  /** Whether the producer it is about may read it. */
  readonly producerReads: boolean;
  /** What the office adds to what the data hold. */
  readonly fields: readonly DetailField[];
}
