import { z } from 'zod';

/** The decrees whose criteria are held here; the id is the folder of the data. */
export const DecreeId = z.enum(['qd26-2026', 'qd148-2023']);
export type DecreeId = z.infer<typeof DecreeId>;

/** Number and day of each decree as papers quote them. */
export const DECREES: Readonly<Record<DecreeId, { readonly number: string; readonly issuedOn: string }>> = {
  'qd26-2026': { number: '26/2026/QĐ-TTg', issuedOn: '2026-05-22' },
  'qd148-2023': { number: '148/QĐ-TTg', issuedOn: '2023-02-24' },
};

/** The six sectors (ngành) of Phụ lục I, which decide the evidence that a product needs. */
export const ProductKind = z.enum(['food', 'drink', 'herbal', 'craft', 'ornamental', 'tourism']);
export type ProductKind = z.infer<typeof ProductKind>;

/** `qd26-2026/04`: a dossier keeps it for ever. */
export const CriteriaSetId = z
  .string()
  .regex(/^(?:qd26-2026|qd148-2023)\/(?:0[1-9]|1\d|2[0-6])$/u, 'Mã bộ tiêu chí không hợp lệ.');
export type CriteriaSetId = z.infer<typeof CriteriaSetId>;

const Sentence = z.string().trim().min(1);
const Points = z.number().int().min(0).max(40);
const NumberText = z.string().regex(/^\d{1,2}(?:\.(?:\d{1,2}|[a-zđ]\d?))*$/u);
const EvidenceCode = z.string().regex(/^E\d{2}$/u);

/** `starFloor`: the least option that this star rating accepts here (printed ***, ****, *****). */
const CriterionOption = z.strictObject({
  id: z.string().min(3),
  label: Sentence,
  points: Points,
  starFloor: z.union([z.literal(3), z.literal(4), z.literal(5)]).optional(),
  /** Form 26: the case to which the option belongs. */
  case: z.string().optional(),
  /** The form prints a bare tick box; this option spells it out. */
  notPrinted: z.literal(true).optional(),
});
export type CriterionOption = z.infer<typeof CriterionOption>;

const NOTE_TYPES = [
  'note',
  'requirement',
  'applicability',
  'disqualify',
  'stopEvaluation',
  'notEligible',
] as const;
const NoteType = z.enum(NOTE_TYPES);
const Note = z.strictObject({ type: NoteType, text: Sentence });

/** The four contents that the commune reviews without points. @see QĐ 26/2026, Điều 7.2.a */
export const CommuneContentCode = z.enum(['materials', 'labour', 'origin', 'identity']);

const Criterion = z.strictObject({
  number: NumberText,
  title: Sentence,
  max: Points,
  /** A heading between group and criterion (sensory tests of tea and coffee); it carries no points of its own. */
  parent: z.strictObject({ number: NumberText, title: Sentence, max: Points }).optional(),
  guidance: Sentence.optional(),
  options: z.array(CriterionOption).min(2),
  /** Form 26, criteria 8, 9 and 15: one case, then one option of that case. */
  cases: z
    .array(z.strictObject({ code: z.string(), label: Sentence }))
    .length(2)
    .optional(),
  /** No option is worth 0, so that choosing none is an answer: 0 points. */
  zeroIfNoneSelected: z.boolean(),
  /** Counts only when that criterion has points: "Chỉ áp dụng khi có câu chuyện sản phẩm". */
  appliesWhen: NumberText.optional(),
  notes: z.array(Note).optional(),
  evidence: z.array(EvidenceCode),
  communeContent: CommuneContentCode.optional(),
});
export type Criterion = z.infer<typeof Criterion>;

const CriteriaGroup = z.strictObject({
  number: NumberText,
  title: Sentence,
  max: Points,
  guidance: Sentence.optional(),
  notes: z.array(Note).optional(),
  criteria: z.array(Criterion).min(1),
});
export type CriteriaGroup = z.infer<typeof CriteriaGroup>;

const PartCode = z.enum(['A', 'B', 'C']);
export type PartCode = z.infer<typeof PartCode>;

const CriteriaPart = z.strictObject({
  code: PartCode,
  title: Sentence,
  max: Points,
  groups: z.array(CriteriaGroup).min(1),
});
export type CriteriaPart = z.infer<typeof CriteriaPart>;

/** What rejects a product or stops its scoring, with the criterion or group under which it is printed. */
const KnockOut = z.strictObject({
  part: PartCode,
  criterion: NumberText.optional(),
  group: NumberText.optional(),
  type: NoteType.exclude(['note', 'applicability']),
  text: Sentence,
});

/** A cell of the transcript that is not what it printed, and why. */
const SourceCorrection = z.strictObject({
  where: Sentence,
  printed: z.string(),
  used: Points,
  reason: Sentence,
  confidence: z.enum(['high', 'medium']),
});

/**
 * Bộ tiêu chí of one product set under one decree: a score sheet as data. Never edited after release, only superseded.
 * @see QĐ 26/2026, Điều 3 and Phụ lục II
 */
export const CriteriaSet = z.strictObject({
  schemaVersion: z.literal(1),
  id: CriteriaSetId,
  decree: DecreeId,
  title: Sentence,
  productSet: z.strictObject({
    no: z.number().int().min(1).max(26),
    slug: z.string().regex(/^[a-z0-9-]+$/u),
    name: Sentence,
    sector: z.enum(['I', 'II', 'III', 'IV', 'V', 'VI']),
    kind: ProductKind,
  }),
  maxTotal: z.literal(100),
  /** False where the known text does not add up: such a set can be shown, not scored. */
  scorable: z.boolean(),
  notScorableReason: Sentence.optional(),
  disqualifiers: z.array(Sentence),
  knockOuts: z.array(KnockOut),
  parts: z.array(CriteriaPart).length(3),
  sourceCorrections: z.array(SourceCorrection),
  /** Oddities of the source, kept as they are; for maintainers. */
  sourceRemarks: z.array(Sentence),
});
export type CriteriaSet = z.infer<typeof CriteriaSet>;

/** All criteria of a set in the order of the form. */
export function criteriaOf(set: CriteriaSet): Criterion[] {
  return set.parts.flatMap((part) => part.groups.flatMap((group) => group.criteria));
}
