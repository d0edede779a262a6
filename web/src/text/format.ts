/** `14:05` of a moment, in Vietnam's time whatever the device says. */
const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Ho_Chi_Minh',
});
const DAY = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Asia/Ho_Chi_Minh',
});
const DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export function formatClock(instant: string): string {
  return CLOCK.format(new Date(instant));
}

/** `04/05/2026, 14:05`. */
export function formatMoment(instant: string): string {
  return `${DAY.format(new Date(instant))}, ${formatClock(instant)}`;
}

/** `2026-05-04` → `04/05/2026`. */
export function formatDay(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** `thứ Hai 04/05/2026`. */
export function formatDayWithWeekday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return `${WEEKDAYS[weekday] ?? ''} ${formatDay(day)}`;
}

/** For a name within a sentence: "Giấy mời" → "giấy mời". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `72,5`. */
export function formatPoints(points: number): string {
  return DECIMAL.format(points);
}

/** `1,4 MB`, `320 KB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return `${DECIMAL.format(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}

/** `còn khoảng 2 phút`, `còn vài giây`; for uploads. */
export function formatTimeLeft(seconds: number): string {
  if (seconds < 10) return 'còn vài giây';
  if (seconds < 60) return `còn khoảng ${String(Math.round(seconds / 10) * 10)} giây`;
  return `còn khoảng ${String(Math.round(seconds / 60))} phút`;
}
