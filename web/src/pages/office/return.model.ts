// The rows of a request to supplement as they are typed, and what they come to.
import {
  allKeys,
  checklistFor,
  type CriteriaSet,
  criteriaOf,
  criterionOfKey,
  type Dossier,
  type Draft,
  DRAFT_SECTION_LABELS,
  type DraftSection,
  DRAFT_SECTIONS,
  type FrozenFile,
  isCriterionKey,
  keysOpenedBy,
  type PlainDate,
  type RemarkTarget,
} from '@ocop/functions/domain';
import { z } from 'zod';

export const TargetKind = z.enum(['document', 'file', 'page', 'criterion', 'section']);
export type TargetKind = z.infer<typeof TargetKind>;

export const TARGET_KIND_LABELS: Readonly<Record<TargetKind, string>> = {
  document: 'Tài liệu theo danh mục',
  file: 'Tệp đã nộp',
  page: 'Trang của tệp',
  criterion: 'Tiêu chí',
  section: 'Mục của mẫu',
};

/** One row; everything is text until it is sent. `ref`: code, file id, criterion number or section key. */
export const RemarkRow = z.object({
  id: z.string(),
  kind: TargetKind,
  ref: z.string(),
  page: z.string(),
  problem: z.string(),
  action: z.string(),
  dueOn: z.string(),
});
export type RemarkRow = z.infer<typeof RemarkRow>;
export const RemarkRows = z.array(RemarkRow).max(60);

export interface Choice {
  readonly value: string;
  readonly label: string;
}
export type Choices = Readonly<Record<TargetKind, readonly Choice[]>>;

/** What a remark may point at: only what the dossier has, as it was sent. */
export function targetChoices(dossier: Dossier, set: CriteriaSet): Choices {
  const files = (dossier.submissions.at(-1)?.files ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const sections = allKeys(dossier.kind, []).filter((key): key is DraftSection =>
    DRAFT_SECTIONS.some((section) => section === key),
  );
  return {
    document: checklistFor(dossier.product.setNo).map(({ code, name }) => ({ value: code, label: name })),
    file: files,
    page: files,
    criterion: criteriaOf(set).map(({ number, title }) => ({ value: number, label: `${number}. ${title}` })),
    section: sections.map((section) => ({ value: section, label: DRAFT_SECTION_LABELS[section] })),
  };
}

/** Reasons for which dossiers come back most, each with what to do: to start from, not to choose among. */
export const QUICK_REASONS: readonly { readonly problem: string; readonly action: string }[] = [
  { problem: 'Thiếu tài liệu này.', action: 'Tải tài liệu còn thiếu lên.' },
  {
    problem: 'Giấy đã hết hạn hoặc sẽ hết hạn trước khi được đánh giá.',
    action: 'Tải giấy còn hiệu lực lên, ghi đúng ngày hết hạn.',
  },
  {
    problem: 'Phiếu kiểm nghiệm thiếu chỉ tiêu hoặc đã quá hạn.',
    action: 'Tải phiếu kiểm nghiệm còn giá trị, đủ chỉ tiêu.',
  },
  { problem: 'Chưa công bố chất lượng sản phẩm.', action: 'Tải bản công bố chất lượng hoặc tự công bố.' },
  { problem: 'Nhãn chưa đúng quy định.', action: 'Sửa nhãn theo quy định ghi nhãn rồi tải ảnh nhãn mới.' },
  {
    problem: 'Tài liệu không chứng minh được mức tự đánh giá đã chọn.',
    action: 'Chọn lại mức cho đúng, hoặc bổ sung tài liệu chứng minh.',
  },
  {
    problem: 'Tỷ lệ lao động, nguyên liệu chưa xác nhận được.',
    action: 'Kiểm tra lại số liệu, bổ sung sổ sách rồi xin trưởng thôn xác nhận.',
  },
  { problem: 'Tệp mờ, mất góc hoặc không đọc được.', action: 'Chụp hoặc quét lại cho rõ, đủ trang.' },
  { problem: 'Bản điện tử không khớp bản giấy.', action: 'Đối chiếu rồi tải lại bản đúng.' },
  {
    problem: 'Chọn chưa đúng nhóm, bộ sản phẩm.',
    action: 'Trao đổi với Phòng Kinh tế để chọn lại bộ sản phẩm.',
  },
  { problem: 'Ghi chưa đủ hoặc chưa khớp với giấy tờ.', action: 'Ghi đầy đủ, đúng như giấy tờ kèm theo.' },
];

/** What the row points at; null while it points at nothing. */
export function targetOf({ kind, ref, page }: RemarkRow): RemarkTarget | null {
  if (ref === '') return null;
  switch (kind) {
    case 'document':
      return { kind, code: ref };
    case 'file':
      return { kind, fileId: ref };
    case 'page':
      return /^\d{1,4}$/u.test(page.trim()) && Number(page) > 0
        ? { kind, fileId: ref, page: Number(page) }
        : null;
    case 'criterion':
      return { kind, criterion: ref };
    case 'section':
      return { kind, section: ref };
  }
}

export interface RowError {
  readonly rowId: string;
  readonly field: 'ref' | 'page' | 'problem' | 'action' | 'dueOn';
  readonly message: string;
}

/** What still stands in the way of sending, row by row. */
export function rowErrors(
  rows: readonly RemarkRow[],
  today: PlainDate,
  files: readonly Pick<FrozenFile, 'id' | 'pageCount'>[],
): RowError[] {
  return rows.flatMap((row, index) => {
    const at = (field: RowError['field'], message: string): RowError => ({
      rowId: row.id,
      field,
      message: `Nội dung ${String(index + 1)}: ${message}`,
    });
    const pages = files.find(({ id }) => id === row.ref)?.pageCount ?? null;
    return [
      ...(row.ref === '' ? [at('ref', 'hãy chọn chỗ cần bổ sung.')] : []),
      ...(row.kind === 'page' && row.ref !== '' && targetOf(row) === null
        ? [at('page', 'hãy ghi số trang, từ 1 trở lên.')]
        : []),
      ...(row.kind === 'page' && pages !== null && Number(row.page) > pages
        ? [at('page', `tệp chỉ có ${String(pages)} trang.`)]
        : []),
      ...(row.problem.trim() === '' ? [at('problem', 'hãy ghi chỗ chưa đạt.')] : []),
      ...(row.action.trim() === '' ? [at('action', 'hãy ghi cách sửa.')] : []),
      ...(row.dueOn < today ? [at('dueOn', 'hạn phải từ hôm nay trở đi.')] : []),
    ];
  });
}

/** The parts of the dossier that these rows open for the producer, in words; everything else stays locked. */
export function openedParts(
  rows: readonly RemarkRow[],
  dossier: Dossier,
  draft: Draft,
): { readonly sections: readonly string[]; readonly criteria: readonly string[] } {
  const targets = rows.map(targetOf).filter((target) => target !== null);
  const keys = keysOpenedBy(targets, draft, dossier.submissions.at(-1)?.files ?? []);
  return {
    sections: DRAFT_SECTIONS.filter((key) => key !== 'replies' && keys.includes(key)).map(
      (key) => DRAFT_SECTION_LABELS[key],
    ),
    criteria: keys.filter(isCriterionKey).map(criterionOfKey),
  };
}

/** A first row from the address: `?tieu-chi=3.5` or `?tep=<id>`; null where it names nothing that the dossier has. */
export function rowFromQuery(
  query: URLSearchParams,
  choices: Choices,
): Pick<RemarkRow, 'kind' | 'ref'> | null {
  const has = (kind: TargetKind, ref: string): boolean => choices[kind].some(({ value }) => value === ref);
  const criterion = query.get('tieu-chi') ?? '';
  if (has('criterion', criterion)) return { kind: 'criterion', ref: criterion };
  const file = query.get('tep') ?? '';
  return has('file', file) ? { kind: 'file', ref: file } : null;
}

/** Whether somebody typed something that is worth keeping. */
export function isTouched({ ref, problem, action }: RemarkRow): boolean {
  return ref !== '' || problem.trim() !== '' || action.trim() !== '';
}

/** The files that the producer may replace, by name: those named, and those of a kind of paper that is named. */
export function replaceableFiles(rows: readonly RemarkRow[], dossier: Dossier): readonly string[] {
  const files = dossier.submissions.at(-1)?.files ?? [];
  return files
    .filter(({ id, evidenceCode }) =>
      rows.some(({ kind, ref }) =>
        kind === 'document' ? ref === evidenceCode : (kind === 'file' || kind === 'page') && ref === id,
      ),
    )
    .map(({ name }) => name);
}
