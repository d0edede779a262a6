import { type Paper, type PlainDate } from '@ocop/functions/domain';
import { z } from 'zod';
import { formatDayWithWeekday } from '../../text/format.ts';
import { numberText } from './paper.model.ts';

/** Of a number register, what the form shows: the highest number given so far. */
export const Register = z.object({ last: z.number().int() });
export type Register = z.infer<typeof Register>;

export interface IssueFields {
  /** The register's next number, or one that the office's own register gave. */
  readonly how: 'next' | 'own';
  readonly serial: string;
  /** Empty while nothing is chosen. */
  readonly issuedOn: PlainDate;
}

/** A number as it was typed; null for what is no whole number from 1 to 99999. */
export function serialIn(text: string): number | null {
  const typed = text.trim();
  const serial = /^\d{1,5}$/u.test(typed) ? Number(typed) : 0;
  return serial === 0 ? null : serial;
}

/** The number typed; null for the register's next one, and for what is no number. */
export const serialOf = ({ how, serial }: IssueFields): number | null =>
  how === 'own' ? serialIn(serial) : null;

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export function issueErrors(fields: IssueFields, today: PlainDate): FieldError[] {
  const errors: FieldError[] = [];
  const serial = serialOf(fields);
  if (fields.how === 'own' && serial === null)
    errors.push({ field: 'serial', message: 'Hãy ghi số văn bản, từ 1 đến 99999.' });
  if (fields.issuedOn === '') errors.push({ field: 'issuedOn', message: 'Hãy ghi ngày ban hành.' });
  else if (fields.issuedOn > today)
    errors.push({ field: 'issuedOn', message: 'Ngày ban hành không thể sau hôm nay.' });
  return errors;
}

/** Exactly what will happen, each as a sentence. `next`: what the register would give; undefined where it is not known. */
export function issueEffects(
  fields: IssueFields,
  { paper, next }: { readonly paper: Paper; readonly next: number | undefined },
): string[] {
  const serial = fields.how === 'own' ? serialOf(fields) : (next ?? null);
  const number = paper.number?.text ?? (serial === null ? 'số kế tiếp trong sổ' : numberText(paper, serial));
  const issuedOn = paper.issuedOn ?? fields.issuedOn;
  const day = issuedOn === '' ? '' : `, ${formatDayWithWeekday(issuedOn)}`;
  return [
    `“${paper.title}” mang ${number.startsWith('số') ? number : `số ${number}`}${day}.`,
    'Bản Word và PDF được in lại với số, ngày này; sau đó không sửa, không lập lại được.',
    'Số đã cấp không dùng lại cho văn bản khác.',
    ...(paper.type === 'communeReview'
      ? ['Sau khi cấp số, bấm “Ban hành báo cáo Mẫu số 03” ở trang hồ sơ để hồ sơ sang bước gửi tỉnh.']
      : []),
    ...(paper.replaces === null ? [] : ['Văn bản cũ được ghi là đã thay thế.']),
    ...(paper.producerId === null ? [] : ['Chủ thể xem và tải được văn bản này.']),
  ];
}
