import type { StoredDossier } from '@ocop/functions/domain';
import { formatDayWithWeekday } from '../../text/format.ts';
import { isTouched, openedParts, type RemarkRow, replaceableFiles } from './return.model.ts';

/** Exactly what a request to supplement will do, each as a sentence. */
export function returnEffects(
  rows: readonly RemarkRow[],
  dossier: StoredDossier,
  { pauses, source }: { readonly pauses: boolean; readonly source: 'commune' | 'province' },
): string[] {
  const touched = rows.filter(isTouched);
  if (touched.length === 0) return ['Chưa ghi nội dung nào cần bổ sung.'];
  const { sections, criteria } = openedParts(touched, dossier, dossier.draft);
  const files = replaceableFiles(touched, dossier);
  const opened = [...sections, ...(criteria.length === 0 ? [] : [`tiêu chí ${criteria.join(', ')}`])];
  const days = [...new Set(touched.map(({ dueOn }) => dueOn))].filter((day) => day !== '').sort();
  const last = days.at(-1);
  return [
    `${dossier.producer.name} nhận ${String(touched.length)} nội dung cần bổ sung${
      last === undefined ? '' : `, hạn ${formatDayWithWeekday(last)}`
    }.`,
    opened.length === 0
      ? 'Chủ thể được nộp tài liệu được nêu; các phần đã ghi vẫn khóa.'
      : `Chỉ mở để sửa: ${opened.join('; ')}. Các phần khác vẫn khóa.`,
    ...(files.length === 0 ? [] : [`Được thay tệp: ${files.map((name) => `“${name}”`).join(', ')}.`]),
    ...clockEffect(dossier, { pauses, source }),
  ];
}

/** The decree is silent on pausing; the commune's setting decides, and only while its 15 days run. */
function clockEffect(
  { receipt }: StoredDossier,
  { pauses, source }: { readonly pauses: boolean; readonly source: 'commune' | 'province' },
): string[] {
  if (source === 'province') return ['Phần việc 15 ngày của xã đã xong; việc này không tính vào đó.'];
  if (receipt === null) return ['15 ngày làm việc của xã chưa bắt đầu; tính từ ngày tiếp nhận.'];
  return pauses
    ? ['15 ngày làm việc của xã tạm dừng cho đến khi chủ thể gửi bổ sung.']
    : ['15 ngày làm việc của xã vẫn tính trong lúc chờ bổ sung.'];
}
