/** The checklist of a visit, from what the commune knows of the producer's products. */
import {
  type Certificate,
  choicesOf,
  type ChecklistRow,
  CRITERIA_SET_IDS,
  type CriteriaSet,
  Draft,
  inspectionChecklist,
  type InspectedThing,
  loadCriteriaSet,
  MAX_DETAIL_ROWS,
  type PlainDate,
  type Product,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { certificateOn } from '../papers/facts/certificates-of.ts';
import type { Reader } from '../ports.ts';
import type { DossierRecord } from '../records.ts';

/** Whom and what a visit looks at; `productId` is '' for every product that was recognised. */
export interface Visited {
  readonly commune: string;
  readonly producerId: string;
  readonly productId: string;
  readonly on: PlainDate;
}

interface Recognised {
  readonly product: Product;
  readonly certificate: Certificate | null;
}

/** The chosen product; else every recognised one; else, where none is, all of them. */
function chosen(all: readonly Recognised[], productId: string): readonly Recognised[] {
  if (productId !== '') return all.filter(({ product }) => product.id === productId);
  const recognised = all.filter(({ certificate }) => certificate !== null);
  return recognised.length > 0 ? recognised : all;
}

/** The set that the dossier was assessed by; of an older certificate, the one of its decree and product set. */
function setIdOf(certificate: Certificate, product: Product, record: DossierRecord | null): string {
  return record?.criteriaSetId ?? `${certificate.decree}/${String(product.setNo).padStart(2, '0')}`;
}

async function setOf(id: string): Promise<CriteriaSet | null> {
  return CRITERIA_SET_IDS.includes(id) ? loadCriteriaSet(id) : null;
}

/** A draft of an earlier form that no longer parses claims nothing. */
function claimsOf(record: DossierRecord | null): Readonly<Record<string, string>> {
  const draft = Draft.safeParse(record?.draft ?? {});
  return draft.success ? choicesOf(draft.data) : {};
}

async function thingOf(
  tx: Pick<Reader, 'read'>,
  commune: string,
  { product, certificate }: Recognised,
): Promise<InspectedThing> {
  if (certificate === null) return { product, certificate, criteriaSet: null, choices: {} };
  const dossierId = certificate.dossierId ?? null;
  const record = dossierId === null ? null : await tx.read(documents.dossier(commune, dossierId));
  const criteriaSet = await setOf(setIdOf(certificate, product, record));
  return { product, certificate, criteriaSet, choices: claimsOf(record) };
}

/** All lines; where they are more than an item holds, the claims of the dossiers are left out and the minima stay. */
function linesOf(things: readonly InspectedThing[], on: PlainDate): ChecklistRow[] {
  const whole = things.flatMap((thing) => inspectionChecklist(thing, on));
  if (whole.length <= MAX_DETAIL_ROWS) return whole;
  return things
    .flatMap((thing) => inspectionChecklist({ ...thing, choices: {} }, on))
    .slice(0, MAX_DETAIL_ROWS);
}

/** @see inspectionChecklist */
export async function checklistOf(tx: Reader, visited: Visited): Promise<ChecklistRow[]> {
  const { commune, producerId, productId, on } = visited;
  const products = await tx.list(queries.productsOf(commune, producerId));
  const certificates = await tx.list(queries.certificatesOf(commune, producerId));
  const all = products.map((product) => ({ product, certificate: certificateOn(certificates, product, on) }));
  const things: InspectedThing[] = [];
  for (const each of chosen(all, productId)) things.push(await thingOf(tx, commune, each));
  return linesOf(things, on);
}
