/** Words of the office with places that the system fills: "Căn cứ Kế hoạch OCOP năm {{năm}} của {{xã}}". */
import { nfc } from '../kernel/text.ts';
import { BLANK, isFilled } from './typography.ts';

/** What may stand between {{ and }}, each with what it becomes, as the settings page explains it. */
export const PLACEHOLDERS = {
  xã: 'tên xã kèm cấp, ví dụ “xã Tân Kỳ”',
  tỉnh: 'tên tỉnh kèm cấp, ví dụ “tỉnh Thái Nguyên”',
  'địa danh': 'địa danh ở dòng ngày tháng',
  năm: 'năm của văn bản',
  'nơi tiếp nhận': 'bộ phận tiếp nhận hồ sơ',
  'sản phẩm': 'tên sản phẩm của văn bản',
  'chủ thể': 'tên chủ thể của văn bản',
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

export type PlaceholderValues = { readonly [Name in Placeholder]: string | null };

/** One thing wrong with a text: what, and at which character (from 1). */
export interface PlaceholderProblem {
  readonly at: number;
  readonly message: string;
}

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(PLACEHOLDERS, name);

type Piece = { readonly text: string } | { readonly name: Placeholder } | PlaceholderProblem;

const problem = (at: number, message: string): PlaceholderProblem => ({ at: at + 1, message });

/** The text in pieces; what is broken is a piece too, so that one reading serves checking and filling. */
function pieces(given: string): Piece[] {
  const text = nfc(given);
  const found: Piece[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/\{\{[^{}]*\}\}|\{\{|\}\}/gu)) {
    found.push({ text: text.slice(from, index) });
    from = index + mark.length;
    const name = mark.slice(2, -2).trim();
    if (mark === '{{') found.push(problem(index, 'Dấu “{{” chưa có “}}” đóng lại.'));
    else if (mark === '}}') found.push(problem(index, 'Dấu “}}” không có “{{” mở trước.'));
    else if (isPlaceholder(name)) found.push({ name });
    else
      found.push(
        problem(
          index,
          `Không có chỗ điền nào tên “${name}”. Các tên dùng được: ${Object.keys(PLACEHOLDERS).join(', ')}.`,
        ),
      );
  }
  return [...found, { text: text.slice(from) }];
}

/** Everything wrong with a text, in its order; empty when it can be filled. */
export const placeholderProblems = (text: string): PlaceholderProblem[] =>
  pieces(text).filter((piece): piece is PlaceholderProblem => 'message' in piece);

/** The text with its places filled; dots where nothing is known. What is broken was refused when it was saved. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return pieces(text)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if (!('name' in piece)) return '';
      const value = values[piece.name];
      return isFilled(value) ? value : BLANK;
    })
    .join('');
}
