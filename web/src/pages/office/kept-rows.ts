import { type RemarkRow, RemarkRows } from './return.model.ts';

/** Rows typed on this machine and not sent; a storage that is full or closed only loses the copy, never the form. */
export function remember(key: string, rows: readonly RemarkRow[]): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(rows));
  } catch {
    // The rows still stand on the screen.
  }
}

export function recall(key: string): readonly RemarkRow[] {
  try {
    const kept = RemarkRows.safeParse(JSON.parse(window.sessionStorage.getItem(key) ?? '[]'));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

export function forget(key: string): void {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be.
  }
}
