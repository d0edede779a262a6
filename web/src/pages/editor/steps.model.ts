// The editor's steps: one part of the forms each, what is missing in it, and whether it may be changed now.
import {
  type CriteriaSet,
  criterionKey,
  type Dossier,
  EDITABLE_STATES,
  type MissingItem,
  type PartCode,
  type RemarkTarget,
} from '@ocop/functions/domain';
import type { FormSection } from './fields.model.ts';

/** Stands in the address (`?phan=`), so it is Vietnamese. */
export type StepId =
  | 'viec-can-sua'
  | 'dang-ky'
  | 'thong-tin'
  | 'ket-qua'
  | 'thay-doi'
  | 'ty-le'
  | 'bon-noi-dung'
  | 'tu-danh-gia-a'
  | 'tu-danh-gia-b'
  | 'tu-danh-gia-c'
  | 'minh-chung'
  | 'ke-hoach';

interface StepBase {
  readonly id: StepId;
  readonly label: string;
  readonly lead: string;
  /** Keys of the draft that the step writes. */
  readonly keys: readonly string[];
}
export type Step = StepBase &
  (
    | { readonly kind: 'form'; readonly section: FormSection }
    | { readonly kind: 'criteria'; readonly part: PartCode }
    | { readonly kind: 'ratios' | 'files' | 'fixes' }
  );

function form(id: StepId, section: FormSection, label: string, lead: string): Step {
  return { id, kind: 'form', section, label, lead, keys: [section] };
}

const REGISTRATION = form(
  'dang-ky',
  'registration',
  'Phiếu đăng ký (Mẫu số 01)',
  'Ai đứng tên, liên hệ bằng cách nào, gửi bao nhiêu sản phẩm mẫu.',
);
const GENERAL = form(
  'thong-tin',
  'general',
  'Thông tin chung (Mẫu số 02, Phần I)',
  'Giới thiệu chủ thể và sản phẩm. Giới tính, dân tộc chỉ dùng cho mẫu của Nhà nước, không hiện ở nơi khác.',
);
const RESULTS = form(
  'ket-qua',
  'results',
  'Kết quả sản xuất, kinh doanh (Phần II)',
  'Sản xuất, chất lượng, thị trường và kết quả gần đây.',
);
const CHANGES = form(
  'thay-doi',
  'changes',
  'Thay đổi so với lần được công nhận',
  'Phần này chỉ có khi nâng hạng hoặc đánh giá lại.',
);
const CLAIMS = form(
  'bon-noi-dung',
  'claims',
  'Bốn nội dung xã đánh giá',
  'Ông/bà tự mô tả; các phòng của xã đối chiếu và ghi ý kiến. Xã không chấm điểm, không xếp sao.',
);
const PLAN = form(
  'ke-hoach',
  'plan',
  'Kế hoạch (Mẫu số 02, Phần IV)',
  'Dự định sản xuất, kinh doanh sắp tới.',
);
const RATIOS: Step = {
  id: 'ty-le',
  kind: 'ratios',
  label: 'Tỷ lệ lao động, nguyên liệu',
  lead: 'Ghi số người và khối lượng; hệ thống tự tính tỷ lệ. Trưởng thôn xác nhận số liệu này.',
  keys: ['ratios'],
};
const FILES: Step = {
  id: 'minh-chung',
  kind: 'files',
  label: 'Giấy tờ minh chứng',
  lead: 'Chụp ảnh hoặc quét giấy tờ rồi tải lên. Nhận PDF, ảnh, Word, Excel và phim MP4.',
  keys: [],
};
const FIXES: Step = {
  id: 'viec-can-sua',
  kind: 'fixes',
  label: 'Việc cần sửa',
  lead: 'Chỉ sửa được những chỗ được nêu dưới đây; phần còn lại giữ nguyên như đã gửi.',
  keys: ['replies'],
};

const PART_STEPS: Readonly<Record<PartCode, StepId>> = {
  A: 'tu-danh-gia-a',
  B: 'tu-danh-gia-b',
  C: 'tu-danh-gia-c',
};

function criteriaStep(part: CriteriaSet['parts'][number]): Step {
  return {
    id: PART_STEPS[part.code],
    kind: 'criteria',
    part: part.code,
    label: `Tự đánh giá, Phần ${part.code}`,
    lead: `${sentenceCase(part.title)}, tối đa ${String(part.max)} điểm. Chọn mức đúng với thực tế và giấy tờ đang có.`,
    keys: part.groups.flatMap(({ criteria }) => criteria.map(({ number }) => criterionKey(number))),
  };
}

/** The decree prints headings in capitals. */
export function sentenceCase(title: string): string {
  if (title !== title.toLocaleUpperCase('vi')) return title;
  return title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');
}

/** Whether the dossier came back with remarks: then only what they name is open. */
export function isReturned({ state }: Pick<Dossier, 'state'>): boolean {
  return state === 'supplement' || state === 'provinceSupplement';
}

export function stepsOf(dossier: Pick<Dossier, 'kind' | 'state'>, set: CriteriaSet): readonly Step[] {
  return [
    ...(isReturned(dossier) ? [FIXES] : []),
    REGISTRATION,
    GENERAL,
    RESULTS,
    ...(dossier.kind === 'first' ? [] : [CHANGES]),
    RATIOS,
    CLAIMS,
    ...set.parts.map(criteriaStep),
    FILES,
    PLAN,
  ];
}

/** What is missing in a step: its keys of the draft, or the papers of the list. */
export function missingIn(step: Step, missing: readonly MissingItem[]): readonly MissingItem[] {
  return missing.filter(({ key }) => step.keys.includes(key) || (step.kind === 'files' && isFileKey(key)));
}

export function isFileKey(key: string): boolean {
  return key.startsWith('files:');
}

/** Whether something in the step may be changed now. */
export function isOpen(step: Step, dossier: Pick<Dossier, 'state' | 'openKeys'>): boolean {
  if (!EDITABLE_STATES.includes(dossier.state)) return false;
  return step.kind === 'files' || step.keys.some((key) => dossier.openKeys.includes(key));
}

/** The step named in the address, else where to begin: the fixes, or the first step with something missing. */
export function chosenStep(
  steps: readonly Step[],
  asked: string | null,
  missing: readonly MissingItem[],
): Step | undefined {
  return (
    steps.find(({ id }) => id === asked) ??
    steps.find((step) => step.kind === 'fixes' || missingIn(step, missing).length > 0) ??
    steps[0]
  );
}

/** The address at which a key of the draft, or a paper of the list (`files:E07`), is mended. */
export function placeOf(dossierId: string, steps: readonly Step[], key: string): string {
  const step = steps.find(({ kind, keys }) => (kind === 'files' ? isFileKey(key) : keys.includes(key)));
  const mark = isFileKey(key) ? key.slice('files:'.length) : step?.kind === 'criteria' ? key : null;
  return stepHref(dossierId, step?.id, mark);
}

/** `mark`: a criterion's key or a paper's code inside the step. */
export function stepHref(dossierId: string, step?: StepId, mark: string | null = null): string {
  const query = new URLSearchParams({
    ...(step === undefined ? {} : { phan: step }),
    ...(mark === null ? {} : { muc: mark }),
  });
  return `/ho-so/${dossierId}/soan${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** The key under which a remark's place is found. */
export function keyOfTarget(target: RemarkTarget, codeOfFile: (fileId: string) => string | null): string {
  switch (target.kind) {
    case 'criterion':
      return criterionKey(target.criterion);
    case 'section':
      return target.section;
    case 'document':
      return `files:${target.code}`;
    case 'file':
    case 'page':
      return `files:${codeOfFile(target.fileId) ?? ''}`;
  }
}
