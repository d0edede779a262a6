// What the forms ask, field by field, and how a typed text becomes a value of the draft. No element, no Firebase.
import { type Draft, formatNumber, PlainDate, type DraftSection } from '@ocop/functions/domain';

/** `amount`: triệu đồng and kilograms, with decimals. `count`: whole numbers. */
export type FieldKind = 'line' | 'text' | 'date' | 'amount' | 'count' | 'choice' | 'ticks';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  /** Not asked for before sending; the label says so. */
  readonly optional?: true;
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly inputmode?: 'tel' | 'email';
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'street-address';
}

export type FormSection = Extract<
  DraftSection,
  'registration' | 'general' | 'results' | 'plan' | 'changes' | 'claims'
>;
/** A section as the form holds it; the domain's schema decides whether it may be written. */
export type SectionValue = Readonly<Record<string, unknown>>;

const REPRESENTATIVE = { kind: 'line', autocomplete: 'name' } as const;

/** In the order of the official forms. @see QĐ 26/2026, Phụ lục III, Mẫu số 01 và Mẫu số 02 */
export const FORM_FIELDS: Readonly<Record<FormSection, readonly Field[]>> = {
  registration: [
    { ...REPRESENTATIVE, name: 'representative', label: 'Họ tên người đại diện pháp lý' },
    { name: 'position', label: 'Chức vụ', kind: 'line', hint: 'Ví dụ: Giám đốc hợp tác xã, chủ hộ.' },
    { name: 'address', label: 'Địa chỉ liên hệ', kind: 'line', autocomplete: 'street-address' },
    { name: 'phone', label: 'Số điện thoại', kind: 'line', inputmode: 'tel', autocomplete: 'tel' },
    {
      name: 'email',
      label: 'Thư điện tử',
      kind: 'line',
      inputmode: 'email',
      autocomplete: 'email',
      optional: true,
    },
    {
      name: 'samples',
      label: 'Số sản phẩm mẫu gửi kèm',
      kind: 'count',
      hint: 'Cần 05 sản phẩm mẫu; dịch vụ du lịch không cần.',
    },
  ],
  general: [
    { ...REPRESENTATIVE, name: 'representative', label: 'Họ tên người đại diện pháp luật' },
    {
      name: 'sex',
      label: 'Giới tính',
      kind: 'choice',
      options: [
        ['female', 'Nữ'],
        ['male', 'Nam'],
      ],
    },
    { name: 'ethnicity', label: 'Dân tộc', kind: 'line' },
    { name: 'residence', label: 'Địa chỉ thường trú', kind: 'line', autocomplete: 'street-address' },
    { name: 'foundedOn', label: 'Ngày thành lập', kind: 'date', optional: true },
    { name: 'registrationNumber', label: 'Số giấy đăng ký kinh doanh', kind: 'line', optional: true },
    {
      name: 'description',
      label: 'Mô tả quy cách sản phẩm, tiêu chuẩn',
      kind: 'text',
      hint: 'Khối lượng, bao gói, thành phần, hạn dùng, tiêu chuẩn áp dụng.',
    },
    {
      name: 'ticks',
      label: 'Giấy tờ, quyền sở hữu trí tuệ đã có',
      kind: 'ticks',
      optional: true,
      options: [
        ['businessRegistration', 'Giấy đăng ký kinh doanh'],
        ['qualityDeclared', 'Công bố chất lượng sản phẩm'],
        ['foodSafetyCertificate', 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm'],
        ['productionCertificate', 'Giấy chứng nhận đủ điều kiện sản xuất'],
        ['trademark', 'Nhãn hiệu'],
        ['collectiveMark', 'Nhãn hiệu tập thể, nhãn hiệu chứng nhận'],
        ['patent', 'Sáng chế, giải pháp hữu ích'],
        ['design', 'Kiểu dáng công nghiệp'],
        ['copyright', 'Quyền tác giả'],
        ['otherProperty', 'Quyền sở hữu trí tuệ khác'],
      ],
    },
    { name: 'otherProperty', label: 'Quyền sở hữu trí tuệ khác là gì', kind: 'line', optional: true },
    { name: 'history', label: 'Lịch sử hình thành của chủ thể', kind: 'text' },
    { name: 'organisation', label: 'Cơ cấu tổ chức của chủ thể', kind: 'text' },
  ],
  results: [
    { name: 'production', label: 'Vùng nguyên liệu, công nghệ sản xuất', kind: 'text' },
    { name: 'quality', label: 'Sự thay đổi về chất lượng sản phẩm', kind: 'text' },
    { name: 'market', label: 'Thị trường phân phối', kind: 'text' },
    { name: 'business', label: 'Kết quả sản xuất, kinh doanh', kind: 'text' },
    { name: 'revenue', label: 'Doanh thu năm gần nhất (triệu đồng)', kind: 'amount', optional: true },
    { name: 'profit', label: 'Lợi nhuận năm gần nhất (triệu đồng)', kind: 'amount', optional: true },
  ],
  plan: [
    {
      name: 'text',
      label: 'Kế hoạch sản xuất, kinh doanh',
      kind: 'text',
      hint: 'Sản lượng, thị trường, đầu tư, cải tiến sản phẩm trong những năm tới.',
    },
  ],
  changes: [
    {
      name: 'text',
      label: 'Những thay đổi so với lần được công nhận',
      kind: 'text',
      hint: 'Bao bì, chất lượng, vùng nguyên liệu, thị trường, giấy tờ mới.',
    },
  ],
  claims: [
    {
      name: 'materials',
      label: 'Sử dụng nguyên liệu địa phương',
      kind: 'text',
      hint: 'Mua của ai, ở đâu, có sổ sách hay hợp đồng nào.',
    },
    {
      name: 'labour',
      label: 'Sử dụng lao động địa phương',
      kind: 'text',
      hint: 'Bao nhiêu người trong thôn, trong xã, làm việc gì.',
    },
    {
      name: 'origin',
      label: 'Nguồn gốc ý tưởng sản phẩm',
      kind: 'text',
      hint: 'Sản phẩm có từ bao giờ, do ai nghĩ ra hoặc truyền lại.',
    },
    {
      name: 'identity',
      label: 'Bản sắc, trí tuệ địa phương',
      kind: 'text',
      hint: 'Nghề, câu chuyện, phong tục, cách làm riêng của địa phương.',
    },
  ],
};

/** Limits of the draft's schema, so that nothing is typed that could not be saved. */
export const MAX_LENGTH: Readonly<Record<'line' | 'text', number>> = { line: 300, text: 8_000 };
const MOST: Readonly<Record<'amount' | 'count', number>> = { amount: 1_000_000_000_000, count: 100_000 };
const EARLIEST = '1900-01-01';

export type Parsed =
  { readonly value: string | number | undefined } | { readonly error: string; readonly value?: never };

/**
 * `1.234,5` and `1234.5`: dots that stand before groups of three are thousands, else a dot is a decimal comma.
 * Null for what is no number.
 */
export function parseNumber(text: string): number | null {
  const bare = text.replaceAll(/\s/gu, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare) ? bare.replaceAll('.', '') : bare;
  const point = plain.replace(',', '.');
  return /^\d+(?:\.\d*)?$/u.test(point) ? Number(point) : null;
}

/** A typed text as a value of the draft; an emptied field has none. */
export function parseField(kind: FieldKind, text: string): Parsed {
  if (kind === 'line' || kind === 'text') return { value: text };
  if (text.trim() === '') return { value: undefined };
  if (kind === 'date') return parseDay(text);
  if (kind === 'choice' || kind === 'ticks') return { value: text };
  const number = parseNumber(text);
  if (number === null) return { error: 'Hãy ghi bằng chữ số, ví dụ 1.250 hoặc 12,5.' };
  if (kind === 'count' && !Number.isInteger(number)) return { error: 'Hãy ghi số nguyên.' };
  if (number > MOST[kind]) return { error: 'Số này lớn quá, xin xem lại.' };
  return { value: number };
}

function parseDay(text: string): Parsed {
  if (!PlainDate.safeParse(text).success) return { error: 'Ngày này không có trong lịch.' };
  return text < EARLIEST ? { error: 'Hãy ghi đủ năm, ví dụ 2018.' } : { value: text };
}

/** A stored value as the field shows it. */
export function showField(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? value : '';
}

/** A map without one of its keys. */
export function without<T>(values: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

/** The section with one field changed; an emptied field is taken out. */
export function withField(section: SectionValue, name: string, value: unknown): SectionValue {
  return value === undefined ? without(section, name) : { ...section, [name]: value };
}

/** The label of a value of a field with options. */
export function labelOf({ options = [] }: Field, value: string): string {
  return options.find(([known]) => known === value)?.[1] ?? value;
}

export function sectionOf(draft: Draft, section: FormSection): SectionValue {
  return { ...draft[section] };
}
