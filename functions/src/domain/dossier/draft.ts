import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';

/** Texts of the self-assessment report may be long: Mẫu số 02 asks for histories and plans. */
const Text = z.string().max(8_000);
const Line = z.string().max(300);
const Amount = z.number().min(0).max(1_000_000_000_000);

/** Mẫu số 01, mục 1 and 5. */
export const RegistrationPart = z
  .object({
    representative: Line,
    position: Line,
    address: Line,
    phone: Line,
    email: Line,
    samples: z.number().int().min(0).max(1000),
  })
  .partial();

/** Mẫu số 02, Phần I. `sex` and `ethnicity` are personal data that the official form asks for; shown nowhere else. */
export const GeneralPart = z
  .object({
    representative: Line,
    sex: z.enum(['male', 'female']),
    ethnicity: Line,
    residence: Line,
    foundedOn: PlainDate,
    registrationNumber: Line,
    description: Text,
    ticks: z.array(
      z.enum([
        'businessRegistration',
        'qualityDeclared',
        'foodSafetyCertificate',
        'productionCertificate',
        'trademark',
        'collectiveMark',
        'patent',
        'design',
        'copyright',
        'otherProperty',
      ]),
    ),
    otherProperty: Line,
    history: Text,
    organisation: Text,
  })
  .partial();

/** Mẫu số 02, Phần II. Money in million đồng (triệu đồng). */
export const ResultsPart = z
  .object({
    production: Text,
    quality: Text,
    market: Text,
    business: Text,
    revenue: Amount,
    profit: Amount,
  })
  .partial();

/** Mẫu số 02, Phần IV. */
export const PlanPart = z.object({ text: Text }).partial();

/** What changed since recognition: required for an upgrade and a renewal. @see QĐ 26/2026, Điều 6.1.b, 6.1.c */
export const ChangesPart = z.object({ text: Text }).partial();

/**
 * Characters that a whole draft may take as JSON. A dossier is one document of at most 1 MiB (Firestore), and a
 * Vietnamese letter takes up to three bytes.
 */
export const DRAFT_MAX_LENGTH = 250_000;

/** The producer's own account of the four contents that the commune assesses. @see QĐ 26/2026, Điều 7.2.a */
export const ClaimsPart = z.object({ materials: Text, labour: Text, origin: Text, identity: Text }).partial();

/** One raw material: amounts in kilograms (or the unit named) over the period, by where it came from. */
export const MaterialClaim = z.object({
  name: Line,
  unit: z.string().max(20),
  total: Amount,
  fromCommune: Amount,
  fromProvince: Amount,
});
export type MaterialClaim = z.infer<typeof MaterialClaim>;

/** The counts behind the ratios; ratios are computed, never typed. People in heads, materials by weight. */
export const RatioClaim = z.object({
  periodFrom: PlainDate,
  periodTo: PlainDate,
  labourTotal: z.number().int().min(0).max(100_000),
  labourCommune: z.number().int().min(0).max(100_000),
  labourVillage: z.number().int().min(0).max(100_000),
  materials: z.array(MaterialClaim).max(30),
});
export type RatioClaim = z.infer<typeof RatioClaim>;

/**
 * One criterion answered: the chosen option, the producer's words, the evidence. Points are never stored: what a client
 * adds beyond these three is dropped.
 */
export const CriterionAnswer = z
  .object({ option: z.string().max(40), note: Text, files: z.array(Id).max(40) })
  .partial();
export type CriterionAnswer = z.infer<typeof CriterionAnswer>;

export const DRAFT_SECTIONS = [
  'registration',
  'general',
  'results',
  'plan',
  'changes',
  'claims',
  'ratios',
  'replies',
] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

/** What the sections are called on the screen and in remarks. */
export const DRAFT_SECTION_LABELS: Readonly<Record<DraftSection, string>> = {
  registration: 'Phiếu đăng ký (Mẫu số 01)',
  general: 'Thông tin chung (Mẫu số 02, Phần I)',
  results: 'Kết quả sản xuất, kinh doanh (Mẫu số 02, Phần II)',
  plan: 'Kế hoạch sản xuất, kinh doanh (Mẫu số 02, Phần IV)',
  changes: 'Thay đổi so với sản phẩm đã được công nhận',
  claims: 'Mô tả bốn nội dung xã đánh giá',
  ratios: 'Tỷ lệ lao động, nguyên liệu địa phương',
  replies: 'Trả lời yêu cầu bổ sung',
};

const Sections = z.object({
  registration: RegistrationPart.optional(),
  general: GeneralPart.optional(),
  results: ResultsPart.optional(),
  plan: PlanPart.optional(),
  changes: ChangesPart.optional(),
  claims: ClaimsPart.optional(),
  ratios: RatioClaim.partial().optional(),
  /** Reply to each open remark, by remark id. */
  replies: z.record(Id, z.string().max(2000)).optional(),
});

/** Key of a criterion's answer: `c7`, `c3_5`, `c6_b_1`. */
export type CriterionKey = `c${number}` | `c${number}_${string}`;

/**
 * The draft is a flat map, one key per section and one per criterion (`c3_5` for criterion 3.5), so that the rules can
 * hold a returned dossier to exactly the keys that the remarks opened.
 */
export type Draft = z.infer<typeof Sections> & Readonly<Record<CriterionKey, CriterionAnswer | undefined>>;
export const Draft = Sections.catchall(CriterionAnswer).transform((draft): Draft => draft);

const CRITERION_KEY = /^c\d{1,2}(?:_[\da-zđ]{1,3}){0,3}$/u;

/** `3.5` → `c3_5`. Criterion numbers hold only digits, letters and dots. */
export function criterionKey(criterion: string): CriterionKey {
  const key = `c${criterion.replaceAll('.', '_')}`;
  if (!isCriterionKey(key))
    throw new DomainError('invalid-argument', 'Không có tiêu chí này.', { path: 'criterion' });
  return key;
}

/** `c3_5` → `3.5`. */
export function criterionOfKey(key: string): string {
  return key.slice(1).replaceAll('_', '.');
}

/** True for the key of a criterion's answer, false for a section and anything else. */
export function isCriterionKey(key: string): key is CriterionKey {
  return CRITERION_KEY.test(key);
}
