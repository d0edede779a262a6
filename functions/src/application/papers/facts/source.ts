import type {
  Certificate,
  ClockRule,
  Commune,
  Details,
  Dossier,
  DossierFile,
  Draft,
  Item,
  Member,
  OfficeFacts,
  PaperFacts,
  PaperType,
  PlainDate,
  Producer,
  Product,
  Village,
} from '../../../domain/index.ts';
import { DomainError } from '../../../domain/index.ts';

/** One dossier with everything that its papers say. */
export interface DossierSource {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly producer: Producer;
  /** Not removed, in the order of upload. */
  readonly files: readonly DossierFile[];
  /** Where the producer makes the product; null where that is not known. */
  readonly village: Village | null;
  /** The certificate that the dossier came to; null before. */
  readonly recognition: Certificate | null;
}

/** One producer with what it was recognised for. */
export interface ProducerSource {
  readonly producer: Producer;
  readonly products: readonly Product[];
  readonly certificates: readonly Certificate[];
}

/** The whole commune, for its plan and its reports. */
export interface CommuneSource {
  readonly products: readonly Product[];
  readonly producers: readonly Producer[];
  readonly certificates: readonly Certificate[];
  readonly dossiers: readonly Dossier[];
  readonly villages: readonly Village[];
  readonly members: readonly Member[];
  /** Reports whose figures were settled. */
  readonly reports: readonly Item[];
  /** Plans of all years. */
  readonly plans: readonly Item[];
  /** Who serves in the apparatus. */
  readonly appointments: readonly Item[];
}

/** What every paper is made from; which of the subjects is there, the paper's kind says. */
export interface PaperSource {
  readonly commune: Commune;
  /** The office's words for this paper, its signer among them, with number and day (none while it is a draft). */
  readonly words: OfficeFacts;
  readonly today: PlainDate;
  readonly rule: ClockRule;
  readonly dossiers: readonly DossierSource[];
  readonly certificate: (ProducerSource & { readonly certificate: Certificate }) | null;
  /** The producer of a paper that is about no dossier (an inspection). */
  readonly inspected: ProducerSource | null;
  readonly year: CommuneSource | null;
  /** The item of the commune's year that it is made from; null for none. What suggests from it checks its subject. */
  readonly item: Item | null;
  /** What the members said in the round that it is made from: only what everybody of the team may see by now. */
  readonly opinions: readonly Item[];
}

/** How a paper of one type comes from the data and from what the office added. */
export interface PaperMaker<Facts> {
  /** What the data suggest for the paper's own fields; what they do not know is left out. */
  readonly suggest: (source: PaperSource) => Details;
  readonly facts: (source: PaperSource, details: Details) => Facts | Promise<Facts>;
}

export type PaperMakers = { readonly [Type in PaperType]: PaperMaker<PaperFacts[Type]> };

function there<T>(subject: T | null | undefined): T {
  // The loader reads the subject that the paper's kind asks for: this is a fault of the register, not of the person.
  if (subject === null || subject === undefined)
    throw new DomainError('internal-data', 'Văn bản này thiếu dữ liệu để lập.');
  return subject;
}

/** A source with its first dossier laid open. */
export type DossierPaperSource = PaperSource & DossierSource;

/** @throws DomainError `internal-data` where the paper is about no dossier */
export const withDossier = (source: PaperSource): DossierPaperSource => ({
  ...source,
  ...there(source.dossiers[0]),
});
export const certificateOf = ({ certificate }: PaperSource): NonNullable<PaperSource['certificate']> =>
  there(certificate);
export const inspectedOf = ({ inspected }: PaperSource): ProducerSource => there(inspected);
export const yearOf = ({ year }: PaperSource): CommuneSource => there(year);

/** For papers whose fields nothing suggests. */
export const nothing = (): Details => ({});
