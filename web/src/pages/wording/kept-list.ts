// The list of authorities as it was typed and not saved, on this machine; a closed storage only loses the copy.
import { z } from 'zod';
import type { TrustList } from './trust.model.ts';

const KEY = 'ocop.chu-ky-so.';
const List = z.array(z.object({ name: z.string(), pem: z.string() }));

/** Null forgets what was kept. */
export function keepList(commune: string, list: TrustList | null): void {
  try {
    if (list === null) window.localStorage.removeItem(KEY + commune);
    else window.localStorage.setItem(KEY + commune, JSON.stringify(list));
  } catch {
    // What was typed still stands on the screen.
  }
}

export function keptList(commune: string): TrustList | null {
  try {
    const read = List.safeParse(JSON.parse(window.localStorage.getItem(KEY + commune) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
