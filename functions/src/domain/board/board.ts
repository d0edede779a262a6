/**
 * Boards: one document that holds a short row for each thing under way, so that a dashboard reads one document where it
 * would read a collection. A row is put in the transaction of the change it shows. Rows keep dates, never states that a
 * day changes: those are derived when the board is read.
 */
import { z } from 'zod';
import { DossierKind, DossierState } from '../dossier/state.ts';
import { Pause } from '../dossier/dossier.ts';
import { CommuneId, Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { ProductSetNo } from '../product/product.ts';

/** Of whose product a row is. */
const product = {
  productId: Id,
  product: ShortText,
  producerId: Id,
  producer: ShortText,
  villageId: Id.nullable(),
  setNo: ProductSetNo,
};

/** A certificate that was not replaced: so many as there are recognised products. */
export const CertificateRow = z.strictObject({
  ...product,
  /** Null where the product is not there any more. */
  setNo: ProductSetNo.nullable(),
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  issuedOn: PlainDate,
  validUntil: PlainDate,
  extension: z.strictObject({ renewalFiledOn: PlainDate, resultOn: PlainDate.nullable() }).nullable(),
  revokedOn: PlainDate.nullable(),
  example: z.boolean(),
});
export type CertificateRow = z.infer<typeof CertificateRow>;

/** A dossier that is not at its end. */
export const DossierRow = z.strictObject({
  ...product,
  kind: DossierKind,
  state: DossierState,
  receivedOn: PlainDate.nullable(),
  pauses: z.array(Pause),
  isSent: z.boolean(),
  /** Audiences that something waits for. */
  waiting: z.array(z.string()),
});
export type DossierRow = z.infer<typeof DossierRow>;

/** A task or a target of the year's plan. */
export const PlanRow = z.strictObject({
  /** What the item is called; a row that was written before names were kept has none. */
  name: z.string().default(''),
  code: z.string(),
  /** Of a target; '' of a task. */
  goal: z.string(),
  lead: z.string().nullable(),
  state: z.string(),
  open: z.boolean(),
  dueOn: PlainDate.nullable(),
});
export type PlanRow = z.infer<typeof PlanRow>;

function board<R>(row: z.ZodType<R>) {
  return z.strictObject({
    id: Id,
    communeId: CommuneId,
    /** By the id of what the row shows. */
    rows: z.record(z.string(), row),
    schemaVersion: z.literal(1),
  });
}

export const CertificateBoard = board(CertificateRow);
export type CertificateBoard = z.infer<typeof CertificateBoard>;
export const DossierBoard = board(DossierRow);
export type DossierBoard = z.infer<typeof DossierBoard>;
export const PlanBoard = board(PlanRow);
export type PlanBoard = z.infer<typeof PlanBoard>;

/** The subjects whose items have rows, in one board for each year. */
export const PLAN_BOARD_SUBJECTS = ['tasks', 'targets'] as const;
export type PlanBoardSubject = (typeof PLAN_BOARD_SUBJECTS)[number];

export const boardIds = {
  certificates: () => 'certificates',
  dossiers: () => 'dossiers',
  ofYear: (subject: PlanBoardSubject, year: number) => `${subject}_${String(year)}`,
} as const;

/** The one board that is read outside the office too, by who reads every certificate of the commune. */
export const CERTIFICATE_BOARD_ID = boardIds.certificates();

/**
 * Bytes that the rows of one board may take: Firestore takes documents of 1 MiB. A row of a certificate or a dossier takes
 * some 300 bytes, 960 with the longest of names; of a task 200 to 300, 540 with the longest. So a board holds for certain
 * 1,000 of the first two and 1,800 tasks, as a rule 3,000 of each. Certificates and dossiers grow with the products of one
 * commune alone, for what is replaced or ended leaves; tasks and targets begin anew each year.
 */
export const BOARD_BYTES = 1_000_000;

/** Bytes of a text in UTF-8. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = Number(letter.codePointAt(0));
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}

/** What a value takes in a stored document. @see https://firebase.google.com/docs/firestore/storage-size */
export function storedBytes(value: unknown): number {
  if (typeof value === 'string') return utf8Bytes(value) + 1;
  if (typeof value === 'number') return 8;
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + storedBytes(each), 0);
  return Object.entries(value).reduce((sum, [key, inner]) => sum + storedBytes(key) + storedBytes(inner), 0);
}
