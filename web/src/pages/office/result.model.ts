// The province's or the ministry's result as typed: what it may be, and what recording it will do.
import { type PlainDate, starBand, validUntil } from '@ocop/functions/domain';
import { formatDay, formatDayWithWeekday } from '../../text/format.ts';

export interface ResultFields {
  readonly average: string;
  readonly stars: string;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly forwarded: boolean;
}
export type ResultAuthority = 'province' | 'ministry';

export interface ResultError {
  readonly field: keyof ResultFields;
  readonly message: string;
}

/** `89,99` and `89.99` are the same; null for what is no number from 0 to 100. Nothing is rounded. */
export function averageOf(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  if (!/^\d{1,3}(?:\.\d{1,10})?$/u.test(typed)) return null;
  const average = Number(typed);
  return average <= 100 ? average : null;
}

/** As it was typed, with the Vietnamese comma: no figure is lost. */
function shown(average: string): string {
  return average.trim().replace('.', ',');
}

/** The band in a sentence, as soon as there is a number; empty before. @see QĐ 26/2026, Điều 3.3 */
export function bandSentence(text: string): string {
  const average = averageOf(text);
  if (average === null) return '';
  return `${shown(text)} điểm thuộc khung ${String(starBand(average))} sao (không làm tròn).`;
}

/**
 * What cannot be, field by field, before the server says the same.
 * @see QĐ 26/2026, Điều 3.3, 4.1, 7.3
 */
export function resultErrors(
  fields: ResultFields,
  authority: ResultAuthority,
  today: PlainDate,
): ResultError[] {
  const errors: ResultError[] = [];
  const fail = (field: keyof ResultFields, message: string): void => {
    errors.push({ field, message });
  };
  const average = averageOf(fields.average);
  const stars = Number(fields.stars);
  if (average === null) fail('average', 'Hãy ghi tổng điểm trung bình, từ 0 đến 100, ví dụ 76,5.');
  if (fields.stars === '') fail('stars', 'Hãy chọn hạng sao.');
  const band = average === null ? null : starBand(average);
  if (band !== null && stars > band) fail('stars', `Điểm này chỉ đạt tối đa ${String(band)} sao (Điều 3.3).`);
  if (authority === 'province' && stars === 5 && !fields.forwarded)
    fail('stars', 'Hạng 5 sao do Bộ công nhận: đánh dấu “gửi hồ sơ lên Bộ” (Điều 4.1.b).');
  if (fields.forwarded && band !== null && band < 5)
    fail('forwarded', 'Chỉ sản phẩm từ 90 điểm mới được gửi lên Bộ (Điều 7.3.e).');
  const number = fields.decisionNumber.trim();
  if (stars >= 3 && !fields.forwarded && number === '')
    fail('decisionNumber', 'Hãy ghi số quyết định công nhận.');
  if (stars > 0 && stars < 3 && number !== '')
    fail('decisionNumber', 'Sản phẩm 1 sao, 2 sao không có quyết định công nhận (Điều 4.1.a). Hãy để trống.');
  if (fields.decidedOn === '') fail('decidedOn', 'Hãy ghi ngày.');
  else if (fields.decidedOn > today) fail('decidedOn', 'Ngày này không thể sau hôm nay.');
  return errors;
}

/** Exactly what will be recorded and where the dossier goes; empty while something is missing or cannot be. */
export function resultEffects(
  fields: ResultFields,
  { authority, product }: { readonly authority: ResultAuthority; readonly product: string },
): string[] {
  const average = averageOf(fields.average);
  const stars = Number(fields.stars);
  if (average === null || stars === 0 || fields.decidedOn === '') return [];
  const who = authority === 'province' ? 'Tỉnh' : 'Bộ Nông nghiệp và Môi trường';
  const number = fields.decisionNumber.trim();
  const decision = number === '' ? '' : `, Quyết định số ${number}`;
  const day = formatDayWithWeekday(fields.decidedOn);
  return [
    `“${product}”: ${who} đánh giá ${shown(fields.average)} điểm, ${String(stars)} sao${decision}, ${day}.`,
    ...nextStep(fields, authority, stars),
    'Kết quả đã ghi không sửa được; chủ thể thấy kết quả ở trang hồ sơ.',
  ];
}

function nextStep(fields: ResultFields, authority: ResultAuthority, stars: number): string[] {
  if (fields.forwarded) return ['Hồ sơ chuyển sang “Đang đánh giá cấp trung ương”, chờ kết quả của Bộ.'];
  if (stars >= 3)
    return [
      'Hồ sơ chuyển sang “Được công nhận”; việc tiếp theo là ghi giấy chứng nhận.',
      `Nếu giấy chứng nhận cấp cùng ngày thì có giá trị đến hết ngày ${formatDay(validUntil(fields.decidedOn))}.`,
    ];
  return authority === 'ministry'
    ? ['Hồ sơ trở về “Tỉnh đang đánh giá” để tỉnh xem xét công nhận 3, 4 sao.']
    : ['Hồ sơ chuyển sang “Không đạt (dưới 3 sao)”; không có quyết định và giấy chứng nhận.'];
}
