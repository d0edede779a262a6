import { criterionKey, DRAFT_SECTION_LABELS, type Draft, type DraftSection } from './draft.ts';
import type { DossierFile } from './files.ts';
import { countsProblem } from './ratios.ts';
import { RatioClaim } from './draft.ts';
import type { DossierKind } from './state.ts';

/** Product set 26, tourism services: no samples (Điều 6.2.d). */
const TOURISM_SET_NO = 26;
/** @see QĐ 26/2026, Điều 6.2.d: "05 sản phẩm mẫu được gửi kèm theo hồ sơ" */
const SAMPLES = 5;

/** What stands between a draft and "Gửi hồ sơ": where to mend it, and one sentence. */
export interface MissingItem {
  /** A key of the draft (`general`, `c3_5`), or `files:E07` for a paper of the list. */
  readonly key: string;
  readonly message: string;
}

export interface ReadinessFacts {
  readonly kind: DossierKind;
  readonly setNo: number;
  readonly draft: Draft;
  readonly files: readonly Pick<DossierFile, 'id' | 'evidenceCode' | 'state'>[];
  /** Scored criteria of the set; where nothing chosen means 0 points, no answer is an answer. */
  readonly criteria: readonly {
    readonly number: string;
    readonly title: string;
    readonly zeroIfNoneSelected: boolean;
  }[];
  /** Papers of the list that this kind of product must have. */
  readonly required: readonly { readonly code: string; readonly name: string }[];
}

/** Fields a section must have before sending, with what the sentence calls them. */
const REQUIRED_FIELDS = {
  registration: {
    representative: 'họ tên người đại diện pháp lý',
    position: 'chức vụ',
    address: 'địa chỉ liên hệ',
    phone: 'số điện thoại',
  },
  general: {
    representative: 'họ tên người đại diện pháp luật',
    sex: 'giới tính',
    ethnicity: 'dân tộc',
    residence: 'địa chỉ thường trú',
    description: 'mô tả quy cách sản phẩm, tiêu chuẩn',
    history: 'lịch sử hình thành của chủ thể',
    organisation: 'cơ cấu tổ chức của chủ thể',
  },
  results: {
    production: 'vùng nguyên liệu, công nghệ sản xuất',
    quality: 'sự thay đổi về chất lượng sản phẩm',
    market: 'thị trường phân phối',
    business: 'kết quả sản xuất, kinh doanh',
  },
  plan: { text: 'kế hoạch sản xuất, kinh doanh' },
  claims: {
    materials: 'mô tả sử dụng nguyên liệu địa phương',
    labour: 'mô tả sử dụng lao động địa phương',
    origin: 'mô tả nguồn gốc ý tưởng',
    identity: 'mô tả bản sắc, trí tuệ địa phương',
  },
} as const satisfies Partial<Record<DraftSection, Readonly<Record<string, string>>>>;
const REQUIRED_SECTIONS = [
  'registration',
  'general',
  'results',
  'plan',
  'claims',
] as const satisfies readonly (keyof typeof REQUIRED_FIELDS)[];

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function blankFields(draft: Draft): MissingItem[] {
  return REQUIRED_SECTIONS.flatMap((section) => {
    const part: Readonly<Record<string, unknown>> = { ...draft[section] };
    return Object.entries(REQUIRED_FIELDS[section])
      .filter(([field]) => isBlank(part[field]))
      .map(([, name]) => ({ key: section, message: `Chưa ghi ${name}.` }));
  });
}

function missingChanges({ kind, draft }: ReadinessFacts): MissingItem[] {
  if (kind === 'first' || !isBlank(draft.changes?.text)) return [];
  return [{ key: 'changes', message: `Chưa ghi ${DRAFT_SECTION_LABELS.changes.toLowerCase()}.` }];
}

function missingSamples({ setNo, draft }: ReadinessFacts): MissingItem[] {
  if (setNo === TOURISM_SET_NO || (draft.registration?.samples ?? 0) >= SAMPLES) return [];
  return [{ key: 'registration', message: 'Cần 05 sản phẩm mẫu gửi kèm hồ sơ.' }];
}

function missingRatios({ draft }: ReadinessFacts): MissingItem[] {
  const counts = RatioClaim.safeParse(draft.ratios);
  if (!counts.success)
    return [{ key: 'ratios', message: 'Chưa ghi đủ số liệu lao động, nguyên liệu và kỳ số liệu.' }];
  const problem = countsProblem(counts.data);
  return problem === null ? [] : [{ key: 'ratios', message: problem.message }];
}

function missingAnswers({ criteria, draft }: ReadinessFacts): MissingItem[] {
  return criteria
    .filter(({ zeroIfNoneSelected }) => !zeroIfNoneSelected)
    .filter(({ number }) => isBlank(draft[criterionKey(number)]?.option))
    .map(({ number, title }) => ({
      key: criterionKey(number),
      message: `Chưa tự đánh giá tiêu chí ${number} “${title}”.`,
    }));
}

function missingPapers({ required, files }: ReadinessFacts): MissingItem[] {
  const there = new Set(
    files.filter(({ state }) => state === 'received').map(({ evidenceCode }) => evidenceCode),
  );
  return required
    .filter(({ code }) => !there.has(code))
    .map(({ code, name }) => ({ key: `files:${code}`, message: `Chưa có tài liệu: ${name}.` }));
}

/**
 * Everything that is still missing before a dossier can be sent, in the order of the forms; empty when nothing is.
 * @see QĐ 26/2026, Điều 6.1; Phụ lục III, Mẫu số 01, Mẫu số 02
 */
export function readiness(facts: ReadinessFacts): MissingItem[] {
  return [
    ...blankFields(facts.draft),
    ...missingSamples(facts),
    ...missingChanges(facts),
    ...missingRatios(facts),
    ...missingAnswers(facts),
    ...missingPapers(facts),
  ];
}
